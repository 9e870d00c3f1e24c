package vn.dondoc.extraction;

import vn.dondoc.deadline.Deadline;

/**
 * A deadline as printed at start..end, and what it means; inherited where it is printed
 * outside the assignment's own words.
 */
public record ExtractedDeadline(String text, int start, int end, Deadline meaning, boolean inherited, String rule,
		double confidence) {

	public boolean sure() {
		return this.confidence >= Field.SURE;
	}

	/** The same, no surer than this. */
	public ExtractedDeadline atMost(double most) {
		return (this.confidence <= most) ? this
				: new ExtractedDeadline(this.text, this.start, this.end, this.meaning, this.inherited, this.rule, most);
	}

}

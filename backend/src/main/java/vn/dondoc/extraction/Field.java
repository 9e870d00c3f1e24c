package vn.dondoc.extraction;

/**
 * A value read from the words at start..end (UTF-16 offsets in the text as given, end
 * exclusive), the rule that read it and how far it may be trusted (0 to 1).
 */
public record Field<T>(T value, int start, int end, String rule, double confidence) {

	/** From this confidence on a field is shown as sure. */
	public static final double SURE = 0.8;

	public boolean sure() {
		return this.confidence >= SURE;
	}

	/** The same, no surer than this. */
	public Field<T> atMost(double most) {
		return (this.confidence <= most) ? this : new Field<>(this.value, this.start, this.end, this.rule, most);
	}

}

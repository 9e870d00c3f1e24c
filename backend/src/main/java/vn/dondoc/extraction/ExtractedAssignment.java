package vn.dondoc.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One job ordered at start..end of the text (UTF-16 offsets, end exclusive): its printed
 * number, its words, the agencies named to lead it and to help, and when it is due.
 */
public record ExtractedAssignment(@Nullable Field<String> item, int start, int end, Field<String> content,
		List<Field<String>> leads, List<Field<String>> cooperating, @Nullable ExtractedDeadline deadline, String rule,
		double confidence) {

	public ExtractedAssignment {
		leads = List.copyOf(leads);
		cooperating = List.copyOf(cooperating);
	}

	public boolean sure() {
		return this.confidence >= Field.SURE;
	}

}

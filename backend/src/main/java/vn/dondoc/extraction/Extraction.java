package vn.dondoc.extraction;

import java.util.List;

/**
 * What a text orders, in the order of the text, and how each of its sentences was read.
 */
public record Extraction(List<ExtractedAssignment> assignments, List<Sentence> sentences) {

	public Extraction {
		assignments = List.copyOf(assignments);
		sentences = List.copyOf(sentences);
	}

}

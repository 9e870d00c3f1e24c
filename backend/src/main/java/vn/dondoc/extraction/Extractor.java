package vn.dondoc.extraction;

import java.util.List;

/**
 * Reads the assignments out of a directive's text; keeps no state between texts, so one
 * instance serves all threads.
 */
public final class Extractor {

	public Extraction extract(SourceText source) {
		return new Extraction(List.of(), List.of());
	}

}

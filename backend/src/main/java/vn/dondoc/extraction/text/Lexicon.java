package vn.dondoc.extraction.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The word lists of the engine, and for each word the lists that have a phrase beginning
 * with it, one bit a list: what most words are asked, whether a list knows them, costs no
 * search.
 */
final class Lexicon {

	private static final List<String> RESOURCES = List.of("/vn/dondoc/extraction/agencies.txt",
			"/vn/dondoc/extraction/orders.txt");

	private static final Map<String, Map<String, Phrases>> SECTIONS = new HashMap<>();

	private static final Map<String, Long> BEGINS = new HashMap<>();

	static {
		int number = 0;
		for (String resource : RESOURCES) {
			Map<String, Phrases> sections = Phrases.sections(resource);
			SECTIONS.put(resource, new LinkedHashMap<>(sections));
			for (Phrases section : sections.values()) {
				long bit = 1L << number;
				section.numbered(number++).forEach((word) -> BEGINS.merge(word, bit, (a, b) -> a | b));
			}
		}
		if (number > Long.SIZE) {
			throw new IllegalStateException("more lists than bits: " + number);
		}
	}

	private Lexicon() {
	}

	static Map<String, Phrases> sections(String resource) {
		return Objects.requireNonNull(SECTIONS.get(resource), resource);
	}

	/** The lists that have a phrase beginning with this word. */
	static long begins(String word) {
		return BEGINS.getOrDefault(word, 0L);
	}

}

package vn.dondoc.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The word lists of the engine. Every word in them has a number and, for each list that
 * has a phrase beginning with it, a bit: what most words are asked, whether a list knows
 * them, costs no search, and a word of a text is looked up once, where it stands.
 */
final class Lexicon {

	private static final List<String> RESOURCES = List.of("/vn/dondoc/extraction/agencies.txt",
			"/vn/dondoc/extraction/orders.txt", "/vn/dondoc/extraction/times.txt");

	private static final Map<String, Map<String, Phrases>> SECTIONS = new HashMap<>();

	private static final List<String> WORDS = new ArrayList<>();

	private static final long[] LISTS;

	/** The numbers by the words' hashes, each behind the last one of the same place. */
	private static final int[] TABLE;

	static {
		int bits = 0;
		Map<String, Integer> numbers = new HashMap<>();
		Map<Integer, Long> lists = new HashMap<>();
		for (String resource : RESOURCES) {
			Map<String, Phrases> sections = Phrases.sections(resource);
			SECTIONS.put(resource, new LinkedHashMap<>(sections));
			for (Phrases section : sections.values()) {
				long bit = 1L << bits++;
				section.settle(bit, (word) -> numbers.computeIfAbsent(word, Lexicon::add))
					.forEach((word) -> lists.merge(word, bit, (a, b) -> a | b));
			}
		}
		if (bits > Long.SIZE) {
			throw new IllegalStateException("more lists than bits: " + bits);
		}
		LISTS = new long[WORDS.size()];
		lists.forEach((word, set) -> LISTS[word] = set);
		TABLE = table();
	}

	private Lexicon() {
	}

	/** As literals are kept, so that comparing with one seldom looks at letters. */
	private static int add(String word) {
		WORDS.add(word.intern());
		return WORDS.size() - 1;
	}

	private static int[] table() {
		int[] table = new int[Integer.highestOneBit(WORDS.size()) * 4];
		java.util.Arrays.fill(table, -1);
		for (int number = 0; number < WORDS.size(); number++) {
			int at = place(WORDS.get(number), 0, WORDS.get(number).length(), table.length);
			while (table[at] >= 0) {
				at = (at + 1) & (table.length - 1);
			}
			table[at] = number;
		}
		return table;
	}

	private static int place(String text, int start, int end, int size) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		return (hash ^ (hash >>> 15)) & (size - 1);
	}

	static Map<String, Phrases> sections(String resource) {
		return Objects.requireNonNull(SECTIONS.get(resource), resource);
	}

	/** The number of the word that stands here in a folded text, -1 where it has none. */
	static int number(String folded, int start, int end) {
		int at = place(folded, start, end, TABLE.length);
		while (TABLE[at] >= 0) {
			String word = WORDS.get(TABLE[at]);
			if (word.length() == end - start && folded.startsWith(word, start)) {
				return TABLE[at];
			}
			at = (at + 1) & (TABLE.length - 1);
		}
		return -1;
	}

	static String word(int number) {
		return WORDS.get(number);
	}

	/** The lists that have a phrase beginning with this word. */
	static long lists(int number) {
		return (number >= 0) ? LISTS[number] : 0;
	}

}

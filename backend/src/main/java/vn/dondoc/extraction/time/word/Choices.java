package vn.dondoc.extraction.time.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of which the first that stands at a word is taken, found by its first word. */
public final class Choices {

	private final Map<String, String[][]> byFirst = new HashMap<>();

	private Choices() {
	}

	public static Choices of(String... phrases) {
		Map<String, List<String[]>> lists = new HashMap<>();
		for (String phrase : phrases) {
			String[] words = phrase.split(" ");
			lists.computeIfAbsent(words[0], (w) -> new ArrayList<>()).add(words);
		}
		Choices choices = new Choices();
		lists.forEach((first, list) -> choices.byFirst.put(first, list.toArray(String[][]::new)));
		return choices;
	}

	/** Behind the one that stands here, else the word itself. */
	int behind(Tokens t, int at) {
		String[][] phrases = this.byFirst.get(t.word(at));
		if (phrases == null) {
			return at;
		}
		for (String[] phrase : phrases) {
			int next = 1;
			while (next < phrase.length && t.words().is(at + next, phrase[next])) {
				next++;
			}
			if (next == phrase.length) {
				return at + next;
			}
		}
		return at;
	}

}

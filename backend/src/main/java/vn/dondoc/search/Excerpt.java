package vn.dondoc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

import vn.dondoc.system.Folding;

/**
 * A text cut to what shows why it was found.
 *
 * @param parts in the order they are read; joined they are the text that is shown
 */
public record Excerpt(List<Part> parts) {

	private static final int LENGTH = 260;

	private static final int BEFORE = 60;

	private static final String CUT = "…";

	/** Some letters, and whether they are what was searched for. */
	public record Part(String text, boolean hit) {
	}

	static Excerpt of(String text, Words words) {
		List<MatchResult> hits = hits(Words.places(text), words);
		int from = from(text, hits);
		int to = (text.length() - from <= LENGTH) ? text.length() : wordEnd(text, from + LENGTH);
		List<Part> parts = new ArrayList<>();
		plain(parts, (from > 0) ? CUT : "");
		int place = from;
		for (MatchResult hit : hits) {
			if (hit.start() >= from && hit.end() <= to) {
				plain(parts, text.substring(place, hit.start()));
				parts.add(new Part(hit.group(), true));
				place = hit.end();
			}
		}
		plain(parts, text.substring(place, to));
		plain(parts, (to < text.length()) ? CUT : "");
		return new Excerpt(List.copyOf(parts));
	}

	/**
	 * What to mark: where searched words stand side by side, those alone, because "sở" by
	 * itself says little about "sở tài chính".
	 */
	private static List<MatchResult> hits(List<MatchResult> text, Words words) {
		List<MatchResult> all = new ArrayList<>();
		List<MatchResult> together = new ArrayList<>();
		boolean before = false;
		for (MatchResult word : text) {
			boolean hit = words.hit(Folding.fold(word.group()));
			if (hit && before && (together.isEmpty() || last(together) != last(all))) {
				together.add(last(all));
			}
			if (hit && before) {
				together.add(word);
			}
			if (hit) {
				all.add(word);
			}
			before = hit;
		}
		return together.isEmpty() ? all : together;
	}

	private static MatchResult last(List<MatchResult> words) {
		return words.get(words.size() - 1);
	}

	private static void plain(List<Part> parts, String text) {
		if (!text.isEmpty()) {
			parts.add(new Part(text, false));
		}
	}

	/** A little before the first hit, unless all of it can be shown. */
	private static int from(String text, List<MatchResult> hits) {
		int first = hits.isEmpty() ? 0 : hits.get(0).start();
		if (text.length() <= LENGTH || first <= BEFORE) {
			return 0;
		}
		int space = text.indexOf(' ', first - BEFORE);
		return (space >= 0 && space < first) ? space + 1 : first;
	}

	private static int wordEnd(String text, int at) {
		int space = text.lastIndexOf(' ', at);
		return (space > at - BEFORE) ? space : at;
	}

}

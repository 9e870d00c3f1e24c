package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What runs along the edges of the pages: their numbers, and words that stand at the same
 * place of several pages.
 */
final class Margins {

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"(?:(?:trang|page|tr\\.) ?)?[-– ]*(\\d{1,4})(?: ?/ ?\\d{1,4})?[-– ]*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/** A head or a foot has no more lines. */
	private static final int DEEPEST = 4;

	private static final double MOST_PAGES = 0.5;

	private final List<List<List<Line>>> pages;

	private final Map<String, Integer> running = new HashMap<>();

	private final List<String> words = new ArrayList<>();

	Margins(List<List<List<Line>>> pages) {
		this.pages = pages;
		for (List<List<Line>> page : pages) {
			edges(page).stream().distinct().forEach((line) -> this.running.merge(key(line), 1, Integer::sum));
		}
	}

	/** What was taken away so far. */
	List<String> words() {
		return this.words;
	}

	/** A page, counted from one, without its head and foot. */
	List<List<Line>> without(int number) {
		List<List<Line>> page = this.pages.get(number - 1);
		int from = 0;
		int to = page.size();
		while (from < Math.min(DEEPEST, to) && isMargin(page.get(from), number)) {
			this.words.add(text(page.get(from++)));
		}
		while (to > Math.max(from, page.size() - DEEPEST) && isMargin(page.get(to - 1), number)) {
			this.words.add(text(page.get(--to)));
		}
		return page.subList(from, to);
	}

	private boolean isMargin(List<Line> line, int number) {
		int often = this.running.getOrDefault(key(line), 0);
		Matcher counted = PAGE_NUMBER.matcher(text(line));
		return (often > 1 && often >= this.pages.size() * MOST_PAGES)
				|| (counted.matches() && Integer.parseInt(counted.group(1)) == number);
	}

	private static List<List<Line>> edges(List<List<Line>> page) {
		List<List<Line>> edges = new ArrayList<>(page.subList(0, Math.min(DEEPEST, page.size())));
		edges.addAll(page.subList(Math.max(edges.size(), page.size() - DEEPEST), page.size()));
		return edges;
	}

	private static String key(List<Line> line) {
		return Math.round(line.get(0).base() / 3) + DIGITS.matcher(text(line)).replaceAll("#");
	}

	private static String text(List<Line> line) {
		return line.stream().map(Line::text).collect(Collectors.joining("    "));
	}

}

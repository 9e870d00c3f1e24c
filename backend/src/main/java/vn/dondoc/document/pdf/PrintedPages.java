package vn.dondoc.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines as they were printed, page by page, put together into paragraphs again: page
 * numbers and running heads fall away, words broken over lines meet.
 */
final class PrintedPages {

	private static final Pattern PAGE_NUMBER = Pattern.compile("(?:(?:trang|page) )?[-– ]*\\d{1,4}(?:/\\d{1,4})?[-– ]*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OPENING = Pattern
		.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]|[IVXLC]{1,6}[.)]|[A-Za-zđ][.)]|[-–+*•])\\s.*"
				+ "|(?:Điều|Chương|Phần|Mục|Kính gửi|Nơi nhận|Số:|V/v|Căn cứ)[ :].*");

	/** A label and the words behind it may be printed without a space. */
	private static final Pattern TIGHT = Pattern.compile("^((?:[IVXLC]{1,6}|\\d{1,2}|[a-zđ])[.)])(?=\\p{Lu})");

	private static final Pattern CLOSING = Pattern.compile(".*[.;:!?”\"]");

	/** A line this much shorter than the longest was ended by its writer. */
	private static final double FULL = 0.8;

	private final List<String> lines = new ArrayList<>();

	private final List<String> margins = new ArrayList<>();

	PrintedPages(List<List<String>> pages) {
		Map<String, Integer> running = new HashMap<>();
		pages.forEach((page) -> edges(page).forEach((line) -> running.merge(line, 1, Integer::sum)));
		for (List<String> page : pages) {
			List<String> edges = edges(page);
			for (String printed : page) {
				String line = TIGHT.matcher(printed).replaceFirst("$1 ");
				boolean edge = edges.contains(line) && (PAGE_NUMBER.matcher(line).matches()
						|| (pages.size() > 2 && running.getOrDefault(line, 0) > pages.size() / 2));
				(edge ? this.margins : this.lines).add(line);
			}
		}
	}

	List<String> margins() {
		return this.margins;
	}

	List<String> paragraphs() {
		int longest = this.lines.stream().mapToInt(String::length).max().orElse(0);
		List<String> paragraphs = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		String before = "";
		for (String line : this.lines) {
			if (!open.isEmpty() && !runsOn(before, line, longest)) {
				paragraphs.add(open.toString());
				open.setLength(0);
			}
			open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
			before = line;
		}
		paragraphs.add(open.toString());
		return paragraphs;
	}

	private static boolean runsOn(String before, String line, int longest) {
		if (before.isEmpty() || line.isEmpty() || OPENING.matcher(line).matches()
				|| CLOSING.matcher(before).matches()) {
			return false;
		}
		return Character.isLowerCase(line.codePointAt(0)) || before.length() >= longest * FULL;
	}

	private static List<String> edges(List<String> page) {
		List<String> printed = page.stream().filter((line) -> !line.isEmpty()).toList();
		return printed.isEmpty() ? List.of() : List.of(printed.get(0), printed.get(printed.size() - 1));
	}

}

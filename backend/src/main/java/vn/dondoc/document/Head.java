package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first lines of a document, cut into what stood apart on paper: lines, table cells,
 * and what a wide gap separates. Country and motto are left out.
 */
final class Head {

	private static final int LONGEST = 6000;

	private static final int MOST_PIECES = 60;

	private static final Pattern APART = Pattern.compile("\\n|\\||\\t| {4,}");

	private static final Pattern COUNTRY = Pattern.compile(
			"CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI|CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|Độc\\s+lập\\s*[-–]\\s*Tự\\s+do\\s*[-–]\\s*Hạnh\\s+phúc");

	private static final Pattern RULE = Pattern.compile("[-–—_=*.\\s]+");

	/** A stretch of the text without its surrounding blanks. */
	record Piece(String words, int start) {

		int end() {
			return this.start + this.words.length();
		}

		<T> Found<T> as(T value) {
			return new Found<>(value, this.start, end());
		}

	}

	private final List<Piece> pieces = new ArrayList<>();

	Head(String text) {
		String head = text.substring(0, Math.min(text.length(), LONGEST));
		String plain = COUNTRY.matcher(head).replaceAll((country) -> " ".repeat(country.end() - country.start()));
		Matcher apart = APART.matcher(plain);
		int start = 0;
		while (this.pieces.size() < MOST_PIECES && apart.find()) {
			add(plain, start, apart.start());
			start = apart.end();
		}
		add(plain, start, plain.length());
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	/** The place of the first piece that is so, or -1. */
	int find(Predicate<String> so) {
		for (int i = 0; i < this.pieces.size(); i++) {
			if (so.test(this.pieces.get(i).words())) {
				return i;
			}
		}
		return -1;
	}

	private void add(String text, int from, int to) {
		String words = text.substring(from, to);
		if (!RULE.matcher(words).matches() && !words.isBlank()) {
			int blanks = words.length() - words.stripLeading().length();
			this.pieces.add(new Piece(words.strip(), from + blanks));
		}
	}

}

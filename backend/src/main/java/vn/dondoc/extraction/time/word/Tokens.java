package vn.dondoc.extraction.time.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Words;

/** A flow's words as time phrases are read from them. */
public record Tokens(Flow flow, Words words, Reference reference) {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	public boolean has(int at) {
		return at >= 0 && at < this.words.size();
	}

	public boolean is(int at, String word) {
		return this.words.is(at, word);
	}

	public boolean is(int at, String one, String other) {
		return this.words.is(at, one) || this.words.is(at, other);
	}

	public boolean is(int at, String... any) {
		for (String word : any) {
			if (this.words.is(at, word)) {
				return true;
			}
		}
		return false;
	}

	/** Behind these words, or -1. */
	public int behind(int at, String phrase) {
		if (!has(at) || this.words.folded(at).charAt(0) != phrase.charAt(0)) {
			return -1;
		}
		int next = at;
		int from = 0;
		while (from < phrase.length()) {
			int space = phrase.indexOf(' ', from);
			int to = (space < 0) ? phrase.length() : space;
			String word = word(next++);
			if (word.length() != to - from || !phrase.startsWith(word, from)) {
				return -1;
			}
			from = to + 1;
		}
		return next;
	}

	/** Behind the first of these phrases that stands here, else where it began. */
	public int skip(int at, String... phrases) {
		if (!has(at)) {
			return at;
		}
		char first = this.words.folded(at).charAt(0);
		for (String phrase : phrases) {
			int behind = (phrase.charAt(0) == first) ? behind(at, phrase) : -1;
			if (behind > 0) {
				return behind;
			}
		}
		return at;
	}

	/** Behind the one of these that stands here, else where it began. */
	public int skip(int at, Choices choices) {
		return choices.behind(this, at);
	}

	public String word(int at) {
		return has(at) ? this.words.folded(at) : "";
	}

	public boolean capital(int at) {
		return has(at) && this.words.capital(at);
	}

	public @Nullable Matcher match(int at, Pattern pattern) {
		if (!has(at) || word(at).length() > 12) {
			return null;
		}
		Matcher m = pattern.matcher(word(at));
		return m.matches() ? m : null;
	}

	/** A number of at most three digits or one of the first words, -1 where none. */
	public int number(int at) {
		String word = word(at);
		int printed = digits(word);
		if (printed >= 0) {
			return printed;
		}
		return switch (word) {
			case "một" -> 1;
			case "hai" -> 2;
			case "ba" -> 3;
			case "bốn" -> 4;
			case "sáu" -> 6;
			case "mười" -> 10;
			default -> -1;
		};
	}

	/** What one to three digits say, else -1. */
	private static int digits(String word) {
		if (word.isEmpty() || word.length() > 3) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			value = value * 10 + c - '0';
		}
		return value;
	}

	public @Nullable Integer year(int at) {
		return (match(at, YEAR) != null) ? Integer.valueOf(word(at)) : null;
	}

	/** The year behind "năm": printed, or "nay", "tới". */
	public @Nullable Found<Integer> namedYear(int at) {
		if (!is(at, "năm") && !(is(at, "của") && is(at + 1, "năm"))) {
			return null;
		}
		int next = is(at, "của") ? at + 2 : at + 1;
		Integer printed = year(next);
		if (printed != null) {
			return new Found<>(printed, next + 1);
		}
		if (this.reference.issuedOn() == null) {
			return null;
		}
		int now = this.reference.issuedOn().getYear();
		if (is(next, "nay")) {
			return new Found<>(now, next + 1);
		}
		return is(next, "tới", "sau") ? new Found<>(now + 1, next + 1) : null;
	}

	/** Behind the words up to the next mark, at most so many. */
	public int toMark(int at, int most) {
		int end = at;
		while (has(end) && end - at < most && (!this.words.mark(end) || is(end, "-"))) {
			end++;
		}
		return end;
	}

	public int start(int at) {
		return this.words.start(at);
	}

	public int end(int behind) {
		return this.words.end(behind - 1);
	}

}

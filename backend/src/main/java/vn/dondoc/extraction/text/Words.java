package vn.dondoc.extraction.text;

import java.util.Arrays;
import java.util.Set;

/** A flow as words and single marks; a hyphen inside a word stays in it. */
public final class Words {

	/** A word or mark at start..end of the flow. */
	public record Word(int start, int end, String folded, boolean capital) {

		public boolean mark() {
			return !Character.isLetterOrDigit(this.folded.charAt(0));
		}

		/** An abbreviation such as "NN&PTNT" or "EVNHANOI". */
		public boolean capitals(Flow flow) {
			String printed = flow.printed(this.start, this.end);
			return printed.length() > 1 && printed.equals(printed.toUpperCase(java.util.Locale.ROOT))
					&& printed.chars().anyMatch(Character::isUpperCase);
		}

	}

	private static final String MARKS = ",;:.()[]\"'“”‘’…!?|";

	/** What marks a note where it stands behind a word, and not behind a unit. */
	private static final String NOTES = "¹²³⁴⁵⁶⁷⁸⁹";

	private static final Set<String> STUCK = Set.of("ngày", "tháng", "năm", "quý", "trước");

	private static final String APOSTROPHES = "'’‘";

	private static final String DASHES = "-–—";

	private static final int LETTERS_A_WORD = 4;

	private static final int CAPITAL = 1;

	private static final int MARK = 2;

	/** Side by side, so that a word takes a fraction of the room of an object. */
	private int[] starts;

	private String[] folded;

	/** Four times the word's number in the {@link Lexicon}, and what it looks like. */
	private int[] known;

	private int size;

	private Words(int capacity) {
		this.starts = new int[capacity];
		this.folded = new String[capacity];
		this.known = new int[capacity];
	}

	public static Words of(Flow flow) {
		return flow.words();
	}

	static Words part(Flow flow) {
		String text = flow.printed();
		Words words = new Words(text.length() / LETTERS_A_WORD + 2);
		int at = 0;
		while (at < text.length()) {
			if (text.charAt(at) == ' ') {
				at++;
				continue;
			}
			int end = at + 1;
			if (MARKS.indexOf(text.charAt(at)) < 0) {
				while (end < text.length() && text.charAt(end) != ' ' && !endsWord(text, end)) {
					end++;
				}
			}
			words.add(flow, at, end);
			at = end;
		}
		return words;
	}

	private void add(Flow flow, int start, int end) {
		if (this.size == this.starts.length) {
			int more = this.size * 2;
			this.starts = Arrays.copyOf(this.starts, more);
			this.folded = Arrays.copyOf(this.folded, more);
			this.known = Arrays.copyOf(this.known, more);
		}
		int number = Lexicon.number(flow.folded(), start, end);
		this.starts[this.size] = start;
		this.folded[this.size] = (number >= 0) ? Lexicon.word(number) : flow.folded().substring(start, end);
		this.known[this.size] = 4 * number + look(flow.charAt(start));
		this.size++;
	}

	private static int look(char first) {
		return (Character.isUpperCase(first) ? CAPITAL : 0) | (Character.isLetterOrDigit(first) ? 0 : MARK);
	}

	private static boolean endsWord(String text, int at) {
		char c = text.charAt(at);
		char before = text.charAt(at - 1);
		if (small(c) && small(before)) {
			return false;
		}
		char behind = (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
		if (DASHES.indexOf(c) >= 0 || DASHES.indexOf(before) >= 0) {
			return dashParts(text, DASHES.indexOf(before) >= 0 ? at - 1 : at);
		}
		if (Character.isDigit(c) && Character.isLetter(before)) {
			return stuck(text, at);
		}
		if (MARKS.indexOf(c) < 0) {
			return c > '\u007F' && NOTES.indexOf(c) >= 0 && note(text, at);
		}
		// "1.500", "17:30" and "3,5" are one word, and so is "R'tih"
		boolean name = APOSTROPHES.indexOf(c) >= 0 && Character.isLetter(before) && Character.isLetter(behind);
		boolean section = c == '.' && Character.isUpperCase(before) && Character.isDigit(behind);
		return !name && !section && !(Character.isDigit(behind) && Character.isDigit(before));
	}

	/** "Sở Y tế²" has a note, "20 m²" and "3 km²" have none. */
	private static boolean note(String text, int at) {
		char before = text.charAt(at - 1);
		return Character.isDigit(before)
				|| at > 2 && Character.isLetter(before) && Character.isLetter(text.charAt(at - 2))
						&& (before != 'm' || Character.isLetter(text.charAt(at - 3)));
	}

	/** Letters of Vietnamese, which nearly all are, and no mark among them. */
	private static boolean small(char c) {
		return c >= 'a' && c <= 'z' || c >= '\u1E00' && c <= '\u1EFF' || c >= '\u00C0' && c <= '\u024F';
	}

	/** "tháng12", "ngày05": a blank was forgotten. */
	private static boolean stuck(String text, int at) {
		int start = at;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return STUCK.contains(Folded.of(text.substring(start, at)));
	}

	/** "Giáo dục- Đào tạo", "Văn hóa-Thể thao": two words and a dash all the same. */
	private static boolean dashParts(String text, int dash) {
		char before = (dash > 0) ? text.charAt(dash - 1) : ' ';
		char behind = (dash + 1 < text.length()) ? text.charAt(dash + 1) : ' ';
		if (before == ' ') {
			return Character.isLetter(behind);
		}
		return Character.isLowerCase(before) && (behind == ' ' || Character.isUpperCase(behind));
	}

	public int size() {
		return this.size;
	}

	public Word get(int at) {
		String word = this.folded[at];
		return new Word(this.starts[at], this.starts[at] + word.length(), word, capital(at));
	}

	public String folded(int at) {
		return this.folded[at];
	}

	public int start(int at) {
		return this.starts[at];
	}

	public int end(int at) {
		return this.starts[at] + this.folded[at].length();
	}

	public boolean capital(int at) {
		return (this.known[at] & CAPITAL) != 0;
	}

	public boolean mark(int at) {
		return (this.known[at] & MARK) != 0;
	}

	/** The word's number in the {@link Lexicon}, below 0 where it has none. */
	int number(int at) {
		return this.known[at] >> 2;
	}

	long lists(int at) {
		return Lexicon.lists(this.known[at] >> 2);
	}

	public boolean is(int at, String word) {
		return at >= 0 && at < this.size && this.folded[at].equals(word);
	}

	/** The first word that begins at or behind this place of the flow. */
	public int from(int place) {
		int found = Arrays.binarySearch(this.starts, 0, this.size, place);
		return (found >= 0) ? found : -found - 1;
	}

}

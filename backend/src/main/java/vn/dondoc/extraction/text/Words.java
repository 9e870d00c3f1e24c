package vn.dondoc.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A flow as words and single marks; a hyphen inside a word stays in it. */
public final class Words {

	/** A word or mark at start..end of the flow. */
	public record Word(int start, int end, String folded, boolean capital, long lists) {

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

	private static final Set<String> STUCK = Set.of("ngày", "tháng", "năm", "quý", "trước");

	private static final String APOSTROPHES = "'’‘";

	private static final String DASHES = "-–—";

	private final List<Word> words;

	private Words(List<Word> words) {
		this.words = words;
	}

	public static Words of(Flow flow) {
		return flow.words();
	}

	static Words part(Flow flow) {
		List<Word> words = new ArrayList<>();
		String text = flow.printed();
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
			String folded = flow.folded().substring(at, end);
			words.add(new Word(at, end, folded, flow.capital(at), Lexicon.begins(folded)));
			at = end;
		}
		return new Words(words);
	}

	private static boolean endsWord(String text, int at) {
		char before = text.charAt(at - 1);
		char behind = (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
		if (DASHES.indexOf(text.charAt(at)) >= 0 || DASHES.indexOf(before) >= 0) {
			return dashParts(text, DASHES.indexOf(before) >= 0 ? at - 1 : at);
		}
		if (Character.isDigit(text.charAt(at)) && Character.isLetter(before)) {
			return stuck(text, at);
		}
		if (MARKS.indexOf(text.charAt(at)) < 0) {
			return false;
		}
		// "1.500", "17:30" and "3,5" are one word, and so is "R'tih"
		boolean name = APOSTROPHES.indexOf(text.charAt(at)) >= 0 && Character.isLetter(before)
				&& Character.isLetter(behind);
		boolean section = text.charAt(at) == '.' && Character.isUpperCase(before) && Character.isDigit(behind);
		return !name && !section && !(Character.isDigit(behind) && Character.isDigit(before));
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
		return this.words.size();
	}

	public Word get(int at) {
		return this.words.get(at);
	}

	public boolean is(int at, String folded) {
		return at >= 0 && at < this.words.size() && this.words.get(at).folded().equals(folded);
	}

	/** The first word that begins at or behind this place of the flow. */
	public int from(int place) {
		int low = 0;
		int high = this.words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.words.get(middle).start() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}

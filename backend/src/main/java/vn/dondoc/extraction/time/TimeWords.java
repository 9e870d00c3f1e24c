package vn.dondoc.extraction.time;

import java.util.Map;
import java.util.Objects;

import vn.dondoc.extraction.text.Phrases;
import vn.dondoc.extraction.text.Words;

/** Where the words stand without which nothing is a time. */
final class TimeWords {

	private static final Map<String, Phrases> LISTS = Phrases.read("/vn/dondoc/extraction/times.txt");

	private static final Phrases TIMES = Objects.requireNonNull(LISTS.get("near"));

	private static final Phrases FIRST = Objects.requireNonNull(LISTS.get("first"));

	private static final Phrases OFTEN = Objects.requireNonNull(LISTS.get("often"));

	/** As many words ahead one stands in every phrase that says a time. */
	private static final int NEAR = 7;

	/** As many words ahead one stands that says how often. */
	private static final int FAR = 18;

	/** A number that is a day or an hour is shorter. */
	private static final int LONGEST = 12;

	private final Words words;

	/** For each word the first of them at it or behind it. */
	private final int[] next;

	/** For each word the first at it or behind it without which nothing recurs. */
	private final int[] often;

	private TimeWords(Words words) {
		this.words = words;
		this.next = new int[words.size()];
		this.often = new int[words.size()];
		int found = Integer.MAX_VALUE / 2;
		int recurs = found;
		for (int i = words.size() - 1; i >= 0; i--) {
			found = tells(i) ? i : found;
			recurs = recurs(i) ? i : recurs;
			this.next[i] = found;
			this.often[i] = recurs;
		}
	}

	private boolean recurs(int at) {
		String word = this.words.folded(at);
		int slash = word.indexOf('/');
		return OFTEN.begins(this.words, at)
				|| slash >= 0 && (slash + 1 == word.length() || Character.isLetter(word.charAt(slash + 1)));
	}

	/** Whether what begins here may be said to come again. */
	boolean mayRecur(int at) {
		int from = Math.max(0, at - 1);
		return this.often[from] - at <= FAR;
	}

	static TimeWords in(Words words) {
		return new TimeWords(words);
	}

	private boolean tells(int at) {
		String word = this.words.folded(at);
		return TIMES.begins(this.words, at) || Character.isDigit(word.charAt(0)) || word.indexOf('/') > 0;
	}

	/** Most words cannot begin a time; those that can are few. */
	boolean mayBegin(int at) {
		if (this.next[at] - at > NEAR) {
			return false;
		}
		String word = this.words.folded(at);
		return FIRST.begins(this.words, at) || word.length() < LONGEST && Character.isDigit(word.charAt(0));
	}

}

package vn.dondoc.extraction.text;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text on one line: as printed with single spaces, folded for matching, each
 * place leading back to the original.
 */
public final class Flow {

	/** Of a text of more characters little is kept beside it. */
	private static final int LONG = 1 << 20;

	/** Where it stands in a text whose words single spaces part, if it does. */
	private final @Nullable NormalText text;

	private final int base;

	private final int length;

	private final Places places;

	/** Makes again what is printed on several lines of a long text. */
	private final @Nullable Supplier<String> again;

	private @Nullable String printed;

	private @Nullable String folded;

	private @Nullable Words words;

	private @Nullable List<Clause> clauses;

	private Flow(String printed, Places places, @Nullable Supplier<String> again) {
		this.text = null;
		this.again = again;
		this.base = 0;
		this.length = printed.length();
		this.printed = printed;
		this.places = places;
	}

	private Flow(NormalText text, int start, int end) {
		this.again = null;
		this.text = text;
		this.base = start;
		this.length = end - start;
		this.places = text.places();
	}

	/** Joins the stretches start..end of a text by single spaces. */
	public static Flow of(NormalText text, List<int[]> stretches) {
		if (stretches.size() == 1 && spaced(text.text(), stretches.get(0))) {
			return new Flow(text, stretches.get(0)[0], stretches.get(0)[1]);
		}
		Places.Writer places = new Places.Writer();
		String printed = joined(text, stretches, places);
		return new Flow(printed, places.done(),
				(text.text().length() > LONG) ? () -> joined(text, stretches, new Places.Writer()) : null);
	}

	private static String joined(NormalText text, List<int[]> stretches, Places.Writer places) {
		StringBuilder out = new StringBuilder();
		for (int[] stretch : stretches) {
			int at = stretch[0];
			while (at < stretch[1]) {
				int word = skip(text.text(), at, stretch[1], true);
				int end = skip(text.text(), word, stretch[1], false);
				if (word < end && out.length() > 0) {
					places.add(text.places().start(Math.max(0, word - 1)), text.places().start(word));
					out.append(' ');
				}
				places.add(text.places(), word, end);
				out.append(text.text(), word, end);
				at = end;
			}
		}
		return out.toString();
	}

	/** Whether its words are parted by single spaces already. */
	private static boolean spaced(String text, int[] stretch) {
		boolean blank = true;
		for (int i = stretch[0]; i < stretch[1]; i++) {
			char c = text.charAt(i);
			boolean space = c == ' ';
			if (space && blank || !space && Character.isWhitespace(c)) {
				return false;
			}
			blank = space;
		}
		return !blank;
	}

	/** Behind what is blank, or what is not, from this place on. */
	private static int skip(String text, int from, int end, boolean blank) {
		int at = from;
		while (at < end && Character.isWhitespace(text.charAt(at)) == blank) {
			at++;
		}
		return at;
	}

	/** These flows one behind the other, with a space between. */
	public static Flow joined(List<Flow> flows) {
		StringBuilder out = new StringBuilder();
		Places.Writer places = new Places.Writer();
		int behind = 0;
		for (Flow flow : flows) {
			if (out.length() > 0) {
				places.add(behind, behind);
				out.append(' ');
			}
			places.add(flow.places, flow.base, flow.base + flow.length);
			out.append(flow.printed());
			behind = flow.isEmpty() ? behind : flow.originalEnd(flow.length);
		}
		return new Flow(out.toString(), places.done(), null);
	}

	/** The part at start..end. */
	public Flow part(int start, int end) {
		return (this.text != null) ? new Flow(this.text, this.base + start, this.base + end)
				: new Flow(printed(start, end), this.places.part(start, end), null);
	}

	/** Its words, parted once. */
	Words words() {
		Words parted = this.words;
		if (parted == null) {
			parted = Words.part(this);
			this.words = parted;
		}
		return parted;
	}

	/** Its clauses, parted once. */
	List<Clause> clauses() {
		List<Clause> parted = this.clauses;
		if (parted == null) {
			parted = Clauses.part(this);
			this.clauses = parted;
		}
		return parted;
	}

	/**
	 * Lets go of its words, which take many times the room of the text, and in a long
	 * text of all that can be made again from it.
	 */
	public void rest() {
		this.words = null;
		this.clauses = null;
		if (this.again != null || this.text != null && this.text.text().length() > LONG) {
			this.printed = null;
			this.folded = null;
		}
	}

	public String printed() {
		String made = this.printed;
		if (made == null) {
			made = (this.again != null) ? this.again.get() : printed(0, this.length);
			this.printed = made;
		}
		return made;
	}

	public String folded() {
		String made = this.folded;
		if (made == null) {
			made = Folded.of(printed());
			this.folded = made;
		}
		return made;
	}

	public String printed(int start, int end) {
		return (this.text != null) ? this.text.text().substring(this.base + start, this.base + end)
				: printed().substring(start, end);
	}

	public char charAt(int at) {
		return (this.text != null) ? this.text.text().charAt(this.base + at) : printed().charAt(at);
	}

	public int length() {
		return this.length;
	}

	public boolean isEmpty() {
		return this.length == 0;
	}

	/** The place in the original of the character at this place. */
	public int originalStart(int at) {
		return this.places.start(this.base + at);
	}

	/**
	 * The place in the original behind the last character before this (exclusive) end.
	 */
	public int originalEnd(int end) {
		return this.places.end(this.base + end - 1);
	}

	/** Whether a word begins here with a capital letter. */
	public boolean capital(int at) {
		return at < this.length && Character.isUpperCase(charAt(at));
	}

	@Override
	public String toString() {
		return printed();
	}

}

package vn.dondoc.extraction.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text on one line: as printed with single spaces, folded for matching, each
 * place leading back to the original.
 */
public final class Flow {

	private final String printed;

	private final String folded;

	private final Places places;

	private @Nullable Words words;

	private @Nullable List<Clause> clauses;

	private Flow(String printed, Places places) {
		this.printed = printed;
		this.folded = Folded.of(printed);
		this.places = places;
	}

	/** Joins the stretches start..end of a text by single spaces. */
	public static Flow of(NormalText text, List<int[]> stretches) {
		StringBuilder out = new StringBuilder();
		Places.Writer places = new Places.Writer();
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
		return new Flow(out.toString(), places.done());
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
			places.add(flow.places, 0, flow.length());
			out.append(flow.printed);
			behind = flow.isEmpty() ? behind : flow.places.end(flow.length() - 1);
		}
		return new Flow(out.toString(), places.done());
	}

	/** The part at start..end. */
	public Flow part(int start, int end) {
		return new Flow(this.printed.substring(start, end), this.places.part(start, end));
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

	/** Lets go of its words, which take many times the room of the text. */
	public void rest() {
		this.words = null;
		this.clauses = null;
	}

	public String printed() {
		return this.printed;
	}

	public String folded() {
		return this.folded;
	}

	public String printed(int start, int end) {
		return this.printed.substring(start, end);
	}

	public int length() {
		return this.printed.length();
	}

	public boolean isEmpty() {
		return this.printed.isEmpty();
	}

	/** The place in the original of the character at this place. */
	public int originalStart(int at) {
		return this.places.start(at);
	}

	/**
	 * The place in the original behind the last character before this (exclusive) end.
	 */
	public int originalEnd(int end) {
		return this.places.end(end - 1);
	}

	/** Whether a word begins here with a capital letter. */
	public boolean capital(int at) {
		return at < this.printed.length() && Character.isUpperCase(this.printed.charAt(at));
	}

	@Override
	public String toString() {
		return this.printed;
	}

}

package vn.dondoc.extraction.text;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text on one line: as printed with single spaces, folded for matching, each
 * place leading back to the original.
 */
public final class Flow {

	private final String printed;

	private final String folded;

	private final int[] from;

	private final int[] to;

	private @Nullable Words words;

	private Flow(String printed, int[] from, int[] to) {
		this.printed = printed;
		this.folded = Folded.of(printed);
		this.from = from;
		this.to = to;
	}

	/** Joins the stretches start..end of a text by single spaces. */
	public static Flow of(NormalText text, List<int[]> stretches) {
		StringBuilder out = new StringBuilder();
		int length = stretches.stream().mapToInt((s) -> s[1] - s[0] + 1).sum();
		int[] from = new int[length];
		int[] to = new int[length];
		for (int[] stretch : stretches) {
			boolean space = out.length() > 0;
			for (int i = stretch[0]; i < stretch[1]; i++) {
				char c = text.text().charAt(i);
				if (Character.isWhitespace(c)) {
					space = out.length() > 0;
					continue;
				}
				if (space) {
					from[out.length()] = text.from()[Math.max(0, i - 1)];
					to[out.length()] = text.from()[i];
					out.append(' ');
					space = false;
				}
				from[out.length()] = text.from()[i];
				to[out.length()] = text.to()[i];
				out.append(c);
			}
		}
		return new Flow(out.toString(), Arrays.copyOf(from, out.length()), Arrays.copyOf(to, out.length()));
	}

	/** These flows one behind the other, with a space between. */
	public static Flow joined(List<Flow> flows) {
		int length = flows.stream().mapToInt((f) -> f.length() + 1).sum();
		int[] from = new int[length];
		int[] to = new int[length];
		StringBuilder out = new StringBuilder();
		for (Flow flow : flows) {
			if (out.length() > 0) {
				from[out.length()] = to[out.length() - 1];
				to[out.length()] = from[out.length()];
				out.append(' ');
			}
			System.arraycopy(flow.from, 0, from, out.length(), flow.length());
			System.arraycopy(flow.to, 0, to, out.length(), flow.length());
			out.append(flow.printed);
		}
		return new Flow(out.toString(), Arrays.copyOf(from, out.length()), Arrays.copyOf(to, out.length()));
	}

	/** The part at start..end. */
	public Flow part(int start, int end) {
		return new Flow(this.printed.substring(start, end), Arrays.copyOfRange(this.from, start, end),
				Arrays.copyOfRange(this.to, start, end));
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
		return this.from[at];
	}

	/**
	 * The place in the original behind the last character before this (exclusive) end.
	 */
	public int originalEnd(int end) {
		return this.to[end - 1];
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

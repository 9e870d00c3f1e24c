package vn.dondoc.extraction.text;

import java.text.Normalizer;

/**
 * A text in composed Unicode with plain spaces and line feeds, each character knowing
 * where it stood in the original.
 */
public record NormalText(String text, Places places) {

	/** Before it stand letters and signs that stay as they are. */
	private static final char FIRST_OTHER = '\u0080';

	public static NormalText of(String original) {
		int kept = behindKept(original, 0);
		Places.Writer places = new Places.Writer();
		places.add(0, kept, kept);
		if (kept == original.length()) {
			return new NormalText(original, places.done());
		}
		StringBuilder out = new StringBuilder(original.length()).append(original, 0, kept);
		int at = kept;
		while (at < original.length()) {
			at = cluster(original, at, places, out);
			int behind = behindKept(original, at);
			places.add(at, behind, behind - at);
			out.append(original, at, behind);
			at = behind;
		}
		return new NormalText(out.toString(), places.done());
	}

	/** Behind the characters from here on that stay as they are, which most do. */
	private static int behindKept(String original, int from) {
		int at = from;
		while (at < original.length() && plain(original.charAt(at)) == original.charAt(at)
				&& !invisible(original.charAt(at)) && clusterEnd(original, at) == at + 1) {
			at++;
		}
		return at;
	}

	private static int cluster(String original, int at, Places.Writer places, StringBuilder out) {
		int end = clusterEnd(original, at);
		char c = original.charAt(at);
		if (c == '\r' && end < original.length() && original.charAt(end) == '\n') {
			end++;
		}
		if (end - at > 1 && c != '\r') {
			String composed = compose(original.substring(at, end));
			for (int i = 0; i < composed.length(); i++) {
				places.add(at, end);
			}
			out.append(composed);
		}
		else if (!invisible(c)) {
			places.add(at, end);
			out.append(plain(c));
		}
		return end;
	}

	/** The first of the marks that are set over or under a letter. */
	private static final char FIRST_MARK = '\u0300';

	private static int clusterEnd(String s, int at) {
		int end = at + 1;
		while (end < s.length() && end - at < 8 && mark(s.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean mark(char c) {
		boolean letter = c < FIRST_MARK || c >= '\u1E00' && c <= '\u1EFF';
		return !letter && Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static String compose(String cluster) {
		return Normalizer.normalize(cluster, Normalizer.Form.NFC);
	}

	private static boolean invisible(char c) {
		return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
	}

	private static char plain(char c) {
		if (c < FIRST_OTHER && c >= ' ' || c == '\n' || c == '\t') {
			return c;
		}
		return switch (c) {
			case '\r', '\u000B', '\u0085', '\u2028', '\u2029', '\f' -> '\n';
			default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
		};
	}

}

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
		StringBuilder out = new StringBuilder(original.length());
		Places.Writer places = new Places.Writer();
		int at = 0;
		while (at < original.length()) {
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
			at = end;
		}
		String text = out.toString();
		return new NormalText(text.equals(original) ? original : text, places.done());
	}

	/** The first of the marks that are set over or under a letter. */
	private static final char FIRST_MARK = '\u0300';

	private static int clusterEnd(String s, int at) {
		int end = at + 1;
		while (end < s.length() && end - at < 8 && s.charAt(end) >= FIRST_MARK
				&& Character.getType(s.charAt(end)) == Character.NON_SPACING_MARK) {
			end++;
		}
		return end;
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

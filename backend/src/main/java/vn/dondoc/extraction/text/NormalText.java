package vn.dondoc.extraction.text;

import java.text.Normalizer;

/**
 * A text in composed Unicode with plain spaces and line feeds, each character knowing
 * where it stood in the original.
 */
public record NormalText(String text, int[] from, int[] to) {

	public static NormalText of(String original) {
		Writer out = new Writer(original.length());
		int at = 0;
		while (at < original.length()) {
			int end = clusterEnd(original, at);
			char c = original.charAt(at);
			if (c == '\r' && end < original.length() && original.charAt(end) == '\n') {
				end++;
			}
			if (!invisible(c)) {
				out.put(end - at > 1 && c != '\r' ? compose(original.substring(at, end)) : plain(c), at, end);
			}
			at = end;
		}
		return out.done();
	}

	private static int clusterEnd(String s, int at) {
		int end = at + 1;
		while (end < s.length() && end - at < 8 && Character.getType(s.charAt(end)) == Character.NON_SPACING_MARK) {
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

	private static String plain(char c) {
		return switch (c) {
			case '\r', '\u000B', '\u0085', '\u2028', '\u2029', '\f' -> "\n";
			default -> Character.getType(c) == Character.SPACE_SEPARATOR ? " " : String.valueOf(c);
		};
	}

	private static final class Writer {

		private final StringBuilder text;

		private final int[] from;

		private final int[] to;

		private Writer(int length) {
			this.text = new StringBuilder(length);
			this.from = new int[length];
			this.to = new int[length];
		}

		private void put(String s, int start, int end) {
			for (int i = 0; i < s.length(); i++) {
				this.from[this.text.length()] = start;
				this.to[this.text.length()] = end;
				this.text.append(s.charAt(i));
			}
		}

		private NormalText done() {
			return new NormalText(this.text.toString(), this.from, this.to);
		}

	}

}

package vn.dondoc.extraction.text;

/**
 * One spelling for matching, of the same length as what is printed: lower case, plain
 * dashes and quotes, the tone mark where the older spelling puts it ("hòa", "ủy").
 */
public final class Folded {

	private static final String NEW_TONES = "àáảãạ" + "èéẻẽẹ" + "ỳýỷỹỵ";

	private static final String LONG_I = "íìỉĩ";

	private static final String LONG_Y = "ýỳỷỹ";

	private static final String OLD_O = "òóỏõọ";

	private static final String OLD_U = "ùúủũụ";

	/** Behind it nothing is folded but by its own small letter. */
	private static final int TABLED = 0x2400;

	/** What each of the first characters is folded to. */
	private static final char[] PLAIN = new char[TABLED];

	/** Those before which a letter may have to be set right. */
	private static final boolean[] TONES = new boolean[TABLED];

	static {
		for (char c = 0; c < TABLED; c++) {
			PLAIN[c] = plain(c);
			TONES[c] = c == 'y' || NEW_TONES.indexOf(c) >= 0 || LONG_I.indexOf(c) >= 0;
		}
	}

	private Folded() {
	}

	public static String of(String printed) {
		char[] out = new char[printed.length()];
		boolean toned = false;
		for (int i = 0; i < out.length; i++) {
			char c = printed.charAt(i);
			char plain = (c < TABLED) ? PLAIN[c] : plain(c);
			out[i] = plain;
			toned |= plain < TABLED && TONES[plain];
		}
		for (int i = 1; toned && i < out.length; i++) {
			if (out[i] < TABLED && TONES[out[i]]) {
				moveTone(out, i);
				longI(out, i);
				quarter(out, i);
			}
		}
		return new String(out);
	}

	private static char plain(char c) {
		return switch (c) {
			case '–', '—', '−', '‐', '‑' -> '-';
			case '“', '”', '«', '»', '„' -> '"';
			case '’', '‘' -> '\'';
			default -> Character.toLowerCase(c);
		};
	}

	/** "qúy" has its tone on the wrong letter. */
	private static void quarter(char[] s, int at) {
		if (s[at] == 'y' && at > 1 && s[at - 1] == 'ú' && s[at - 2] == 'q') {
			s[at - 1] = 'u';
			s[at] = 'ý';
		}
	}

	/** "quí", "định kì", "lí do": spelt with y in the documents' own usage. */
	private static void longI(char[] s, int at) {
		int tone = LONG_I.indexOf(s[at]);
		if (tone < 0 || (at + 1 < s.length && Character.isLetter(s[at + 1]))) {
			return;
		}
		char before = s[at - 1];
		boolean first = at < 2 || !Character.isLetter(s[at - 2]);
		boolean quarter = before == 'u' && at > 1 && s[at - 2] == 'q';
		if (quarter || (first && "klmt".indexOf(before) >= 0)) {
			s[at] = LONG_Y.charAt(tone);
		}
	}

	private static void moveTone(char[] s, int at) {
		int tone = NEW_TONES.indexOf(s[at]);
		if (tone < 0 || (at + 1 < s.length && Character.isLetter(s[at + 1]))) {
			return;
		}
		char before = s[at - 1];
		boolean afterQ = at > 1 && s[at - 2] == 'q';
		if (before == 'o' && tone < 10) {
			s[at - 1] = OLD_O.charAt(tone % 5);
			s[at] = "ae".charAt(tone / 5);
		}
		else if (before == 'u' && tone >= 10 && !afterQ) {
			s[at - 1] = OLD_U.charAt(tone % 5);
			s[at] = 'y';
		}
	}

}

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

	private Folded() {
	}

	public static String of(String printed) {
		StringBuilder out = new StringBuilder(printed.length());
		for (int i = 0; i < printed.length(); i++) {
			out.append(plain(Character.toLowerCase(printed.charAt(i))));
		}
		for (int i = 1; i < out.length(); i++) {
			moveTone(out, i);
			longI(out, i);
			quarter(out, i);
		}
		return out.toString();
	}

	private static char plain(char c) {
		return switch (c) {
			case '–', '—', '−', '‐', '‑' -> '-';
			case '“', '”', '«', '»', '„' -> '"';
			case '’', '‘' -> '\'';
			default -> c;
		};
	}

	/** "quí", "định kì", "lí do": spelt with y in the documents' own usage. */
	/** "qúy" has its tone on the wrong letter. */
	private static void quarter(StringBuilder s, int at) {
		if (s.charAt(at) == 'y' && at > 1 && s.charAt(at - 1) == 'ú' && s.charAt(at - 2) == 'q') {
			s.setCharAt(at - 1, 'u');
			s.setCharAt(at, 'ý');
		}
	}

	private static void longI(StringBuilder s, int at) {
		int tone = LONG_I.indexOf(s.charAt(at));
		if (tone < 0 || (at + 1 < s.length() && Character.isLetter(s.charAt(at + 1)))) {
			return;
		}
		char before = s.charAt(at - 1);
		boolean first = at < 2 || !Character.isLetter(s.charAt(at - 2));
		boolean quarter = before == 'u' && at > 1 && s.charAt(at - 2) == 'q';
		if (quarter || (first && "klmt".indexOf(before) >= 0)) {
			s.setCharAt(at, LONG_Y.charAt(tone));
		}
	}

	private static void moveTone(StringBuilder s, int at) {
		int tone = NEW_TONES.indexOf(s.charAt(at));
		if (tone < 0 || (at + 1 < s.length() && Character.isLetter(s.charAt(at + 1)))) {
			return;
		}
		char before = s.charAt(at - 1);
		boolean afterQ = at > 1 && s.charAt(at - 2) == 'q';
		if (before == 'o' && tone < 10) {
			s.setCharAt(at - 1, OLD_O.charAt(tone % 5));
			s.setCharAt(at, "ae".charAt(tone / 5));
		}
		else if (before == 'u' && tone >= 10 && !afterQ) {
			s.setCharAt(at - 1, OLD_U.charAt(tone % 5));
			s.setCharAt(at, 'y');
		}
	}

}

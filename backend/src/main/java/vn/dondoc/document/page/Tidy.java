package vn.dondoc.document.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings letters and spaces of any origin into one form, before offsets are taken. */
public final class Tidy {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\u000B\\f]");

	private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cntrl}\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF&&[^\\n\\t]]");

	private Tidy() {
	}

	public static String letters(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n");
		String spaced = SPACE.matcher(lines).replaceAll(" ");
		return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
	}

}

package vn.dondoc.system;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds Vietnamese text for searching, the same on every database: "Đất đai" and "dat
 * dai" fold to the same words.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

	private static final Pattern WILD = Pattern.compile("[!%_]");

	private Folding() {
	}

	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		String lower = bare.replace('Đ', 'D').replace('đ', 'd').toLowerCase(Locale.ROOT);
		return SPACES.matcher(lower).replaceAll(" ").strip();
	}

	/**
	 * What a folded column is {@code like} that contains the words; the escape is '!'.
	 */
	public static String containing(String words) {
		return "%" + literal(fold(words)) + "%";
	}

	/**
	 * The text as part of a {@code like} pattern, where it means itself; the escape is
	 * '!'.
	 */
	public static String literal(String text) {
		return WILD.matcher(text).replaceAll("!$0");
	}

}

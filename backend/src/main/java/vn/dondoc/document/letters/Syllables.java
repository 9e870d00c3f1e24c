package vn.dondoc.document.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese from letters that only look like words: a syllable has one beginning,
 * one rhyme and at most one tone.
 */
final class Syllables {

	/** From here on a text is Vietnamese. */
	static final double MOSTLY = 0.6;

	/** Enough to know a text by. */
	static final int SAMPLE = 100_000;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00FF]+");

	private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
			+ "(?:uyê|iê|yê|uô|ươ|uâ|uă|uê|uơ|uy|oă|oa|oe|oo|ia|ua|ưa|[aăâeêioôơuưy])" + "(?:ng|nh|ch|[cmnptiouy])?");

	private Syllables() {
	}

	/**
	 * How much of a text's words with marks are Vietnamese, from 0 to 1; 0 where no word
	 * bears a mark.
	 */
	static double share(String text) {
		int marked = 0;
		int vietnamese = 0;
		Matcher words = WORD
			.matcher(Normalizer.normalize(text.substring(0, Math.min(text.length(), SAMPLE)), Normalizer.Form.NFC));
		while (words.find()) {
			String word = words.group();
			if (word.chars().anyMatch((letter) -> letter > 127)) {
				marked++;
				vietnamese += isSyllable(word) ? 1 : 0;
			}
		}
		return (marked == 0) ? 0 : (double) vietnamese / marked;
	}

	private static boolean isSyllable(String word) {
		boolean cased = word.equals(word.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT))
				|| word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
		String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		long tones = TONES.matcher(apart).results().count();
		String bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
		return cased && tones <= 1 && SYLLABLE.matcher(bare).matches();
	}

}

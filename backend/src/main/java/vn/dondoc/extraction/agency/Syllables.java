package vn.dondoc.extraction.agency;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Which words can be a Vietnamese syllable: others are brands, codes or foreign. */
final class Syllables {

	private static final Pattern SYLLABLE = Pattern
		.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Syllables() {
	}

	static boolean one(String folded) {
		String plain = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
		return SYLLABLE.matcher(plain).matches();
	}

}

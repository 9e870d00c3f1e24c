package vn.dondoc.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name a file came under, without its folders and without what no name may hold. */
final class FileName {

	private static final int LONGEST = 200;

	private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>:|?*]+");

	private FileName() {
	}

	static String of(String given) {
		String bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String clean = FORBIDDEN.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("").strip();
		if (clean.isEmpty()) {
			return "document";
		}
		return (clean.length() <= LONGEST) ? clean : clean.substring(clean.length() - LONGEST);
	}

}

package vn.dondoc.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stamp of a state secret, as it stands on paper: by itself in capitals, in a box, or
 * behind "Độ mật". The words "mật độ", "bảo mật" or "bí mật nhà nước" in a sentence are
 * none.
 */
public enum SecrecyMark {

	CONFIDENTIAL("Mật"), SECRET("Tối mật"), TOP_SECRET("Tuyệt mật");

	private static final Pattern APART = Pattern.compile("[|\\t]|\\n| {3,}");

	private static final Pattern DEGREE = Pattern.compile("(?:độ|mức độ|cấp độ) mật\\s*[:：.]\\s*(.{1,30})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern FRAME = Pattern.compile("[^\\p{L}]+");

	private final String stamp;

	SecrecyMark(String stamp) {
		this.stamp = stamp;
	}

	/** As it is printed in a sentence: "Tối mật". */
	public String stamp() {
		return this.stamp;
	}

	public static Optional<SecrecyMark> find(String text) {
		return APART.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
			.map(SecrecyMark::of)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<SecrecyMark> of(String apart) {
		String line = apart.strip();
		if (line.length() > 60) {
			return Optional.empty();
		}
		Matcher degree = DEGREE.matcher(line);
		if (degree.lookingAt()) {
			return named(bare(degree.group(1)), false);
		}
		return named(bare(line), !boxed(line));
	}

	private static Optional<SecrecyMark> named(String words, boolean inCapitals) {
		for (SecrecyMark mark : values()) {
			String capitals = mark.stamp.toUpperCase(Locale.ROOT);
			if (inCapitals ? isCapitals(words, capitals) : words.equalsIgnoreCase(mark.stamp)) {
				return Optional.of(mark);
			}
		}
		return Optional.empty();
	}

	/** A stamp may be letter-spaced: "M Ậ T". */
	private static boolean isCapitals(String words, String capitals) {
		return words.replace(" ", "").equals(capitals.replace(" ", ""));
	}

	private static boolean boxed(String line) {
		return line.length() > 2 && "[(【{".indexOf(line.charAt(0)) >= 0
				&& "])】}".indexOf(line.charAt(line.length() - 1)) >= 0;
	}

	private static String bare(String line) {
		return FRAME.matcher(line).replaceAll(" ").strip();
	}

}

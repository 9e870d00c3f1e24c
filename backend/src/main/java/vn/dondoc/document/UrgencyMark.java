package vn.dondoc.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stamp of how urgent a document is (Nghị định 30/2020/NĐ-CP), as it stands by itself
 * at its head in capitals, or behind "Độ khẩn". The words "khẩn trương" in a sentence are
 * none.
 */
public enum UrgencyMark {

	URGENT("KHẨN"), VERY_URGENT("THƯỢNG KHẨN"), IMMEDIATE("HỎA TỐC", "HOẢ TỐC");

	/** The stamp stands above or beside the title, never further down. */
	private static final int HEAD = 1500;

	private static final Pattern APART = Pattern.compile("[|\\t]|\\n| {3,}");

	private static final Pattern DEGREE = Pattern.compile("(?:độ|mức độ) khẩn\\s*[:：.]\\s*(.{1,30})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern FRAME = Pattern.compile("[^\\p{L}]+");

	/** The hour until which it must be there stands behind the stamp. */
	private static final String UNTIL_AN_HOUR = " HẸN GIỜ";

	private final String[] stamps;

	UrgencyMark(String... stamps) {
		this.stamps = stamps;
	}

	/** The most urgent there is. */
	public static Optional<UrgencyMark> find(String text) {
		String head = Normalizer.normalize(text.substring(0, Math.min(HEAD, text.length())), Normalizer.Form.NFC);
		return APART.splitAsStream(head).map(UrgencyMark::of).flatMap(Optional::stream).max(Comparator.naturalOrder());
	}

	private static Optional<UrgencyMark> of(String apart) {
		String line = apart.strip();
		Matcher degree = DEGREE.matcher(line);
		String words = degree.lookingAt() ? degree.group(1).toUpperCase(Locale.ROOT) : line;
		String bare = FRAME.matcher(words).replaceAll(" ").strip();
		return Arrays.stream(values()).filter((mark) -> mark.bears(bare)).findFirst();
	}

	private boolean bears(String words) {
		return Arrays.stream(this.stamps)
			.anyMatch((stamp) -> words.equals(stamp) || words.startsWith(stamp + UNTIL_AN_HOUR));
	}

}

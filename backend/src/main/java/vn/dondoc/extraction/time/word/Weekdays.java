package vn.dondoc.extraction.time.word;

import java.util.List;

/** The days of the week. */
public final class Weekdays {

	private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

	public static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

	private Weekdays() {
	}

	/** Behind "thứ Sáu" or "Chủ nhật", or -1. */
	public static int behind(Tokens t, int at) {
		return (code(t, at) != null) ? at + 2 : -1;
	}

	public static @org.jspecify.annotations.Nullable String code(Tokens t, int at) {
		if (t.is(at, "chủ") && t.is(at + 1, "nhật")) {
			return "SU";
		}
		if (!t.is(at, "thứ")) {
			return null;
		}
		int name = NAMES.indexOf(t.word(at + 1));
		int digit = t.number(at + 1);
		name = (name < 0 && digit >= 2 && digit <= 7) ? digit - 2 : name;
		return (name >= 0) ? CODES.get(name) : null;
	}

}

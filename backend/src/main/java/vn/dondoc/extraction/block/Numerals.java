package vn.dondoc.extraction.block;

import java.util.List;
import java.util.Locale;

/** The value of a printed number, whatever it is written in. */
public final class Numerals {

	private static final List<String> WORDS = List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
			"mười");

	private Numerals() {
	}

	/** The value of a label; of several levels, the last one. */
	static int value(String printed, Label.Style style) {
		String last = printed.substring(Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(' ')) + 1);
		return switch (style) {
			case ROMAN, SMALL_ROMAN -> roman(last);
			case CAPITAL, LETTER -> "abcdđeghiklmnopqrstuvxy".indexOf(last.toLowerCase(Locale.ROOT)) + 1;
			case ORDINAL -> ordinal(printed);
			default -> Character.isDigit(last.charAt(0)) ? Integer.parseInt(last)
					: printed.toLowerCase(Locale.ROOT).contains("thứ ") ? ordinal(last) : roman(last);
		};
	}

	public static int roman(String printed) {
		int sum = 0;
		int before = 0;
		for (int i = printed.length() - 1; i >= 0; i--) {
			int digit = switch (Character.toLowerCase(printed.charAt(i))) {
				case 'i' -> 1;
				case 'v' -> 5;
				case 'x' -> 10;
				default -> 0;
			};
			sum += (digit < before) ? -digit : digit;
			before = Math.max(before, digit);
		}
		return sum;
	}

	/** A number written in digits, in Roman digits or as one of the first ten words. */
	public static int of(String printed) {
		String p = printed.toLowerCase(Locale.ROOT);
		if (Character.isDigit(p.charAt(0))) {
			return Integer.parseInt(p);
		}
		int word = WORDS.indexOf(p);
		return (word >= 0) ? word + 1 : roman(p);
	}

	private static int ordinal(String printed) {
		String p = printed.toLowerCase(Locale.ROOT);
		for (int i = 0; i < WORDS.size(); i++) {
			if (p.contains(WORDS.get(i))) {
				return i + 1;
			}
		}
		return p.contains("nhất") ? 1 : 4;
	}

}

package vn.dondoc.document.page;

/** Numbers as lists write them. */
public final class Numerals {

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private static final int LETTERS = 26;

	private Numerals() {
	}

	public static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = Math.min(number, 3999);
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i]) {
				roman.append(SIGNS[i]);
			}
		}
		return roman.toString();
	}

	/** After "z" follows "aa", after it "bb", as in Word and in browsers up to there. */
	public static String letter(int number, char first) {
		if (number < 1) {
			return "";
		}
		String letter = String.valueOf((char) (first + (number - 1) % LETTERS));
		return letter.repeat(Math.min((number - 1) / LETTERS + 1, LETTERS));
	}

}

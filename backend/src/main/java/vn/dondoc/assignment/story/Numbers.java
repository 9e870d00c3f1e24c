package vn.dondoc.assignment.story;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Vietnamese offices write them: 1.738 and 36,2. */
final class Numbers {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private Numbers() {
	}

	static String print(BigDecimal number) {
		return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
	}

}

package vn.dondoc.programme.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Numbers as Vietnamese offices write them: 1.738 and 36,2. */
final class Decimals {

	private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"));

	private Decimals() {
	}

	static String print(BigDecimal number) {
		return new DecimalFormat("#,##0.####", SYMBOLS).format(number);
	}

	/** Null where it is no number. */
	static @Nullable BigDecimal read(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null
					: new BigDecimal(typed.strip().replace(".", "").replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}

package vn.dondoc.system;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days as Vietnamese offices write them: 09/03/2025, or 9/3/2025 where typed. */
public final class Days {

	private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private Days() {
	}

	public static String print(LocalDate day) {
		return PRINTED.format(day);
	}

	/**
	 * Reads a typed day.
	 * @throws java.time.format.DateTimeParseException if it is not written so, or does
	 * not exist ("31/02/2025")
	 */
	public static LocalDate read(String typed) {
		return LocalDate.parse(typed.strip(), TYPED);
	}

}

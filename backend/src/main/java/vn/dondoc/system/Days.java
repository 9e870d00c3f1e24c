package vn.dondoc.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/** Days as Vietnamese offices write them: 09/03/2025, or 9/3/2025 where typed. */
public final class Days {

	private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	/** Where every office works: days begin and end here. */
	public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private Days() {
	}

	/** The day an instant lies in. */
	public static LocalDate of(Instant instant) {
		return LocalDate.ofInstant(instant, VIETNAM);
	}

	/** The midnight a day begins with. */
	public static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).toInstant();
	}

	/** A day's last microsecond, the finest instant a database keeps. */
	public static Instant endOf(LocalDate day) {
		return startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
	}

	public static String print(LocalDate day) {
		return PRINTED.format(day);
	}

	/** An instant to the second, where the second matters. */
	public static String print(Instant instant) {
		return MOMENT.format(instant.atZone(VIETNAM));
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

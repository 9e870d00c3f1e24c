package vn.dondoc.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import vn.dondoc.system.Days;

/**
 * Instants as scripts write them: ISO 8601 with an offset, or a day meaning its last
 * microsecond.
 */
public final class InstantText {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

	private InstantText() {
	}

	/**
	 * Reads 2021-03-31 or 2021-03-31T17:00:00+07:00.
	 * @throws ReportRule.NotAnInstant if it is neither
	 */
	public static Instant read(String text) {
		try {
			return text.contains("T") ? OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS)
					: Days.endOf(LocalDate.parse(text));
		}
		catch (DateTimeException notWrittenSo) {
			throw new ReportRule.NotAnInstant(text);
		}
	}

	/**
	 * Reads what a person typed: a day as it is written here, 31/03/2021, or any of the
	 * above.
	 * @throws ReportRule.NotAnInstant if it is none of them
	 */
	public static Instant typed(String text) {
		try {
			return Days.endOf(Days.read(text));
		}
		catch (DateTimeException notWrittenSo) {
			return read(text);
		}
	}

	/** Writes the same text for the same instant, to the microsecond. */
	public static String write(Instant instant) {
		return WRITTEN.format(instant.atZone(Days.VIETNAM));
	}

}

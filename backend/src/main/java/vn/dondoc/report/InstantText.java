package vn.dondoc.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/**
 * Instants as scripts write them: ISO 8601 with an offset, or a day meaning its last
 * microsecond.
 */
public final class InstantText {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private InstantText() {
	}

	/**
	 * Reads 2021-03-31 or 2021-03-31T17:00:00+07:00.
	 * @throws ReportRule.NotAnInstant if it is neither
	 */
	public static Instant read(String text, ZoneId zone) {
		try {
			return text.contains("T") ? OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS)
					: endOf(LocalDate.parse(text), zone);
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
	public static Instant typed(String text, ZoneId zone) {
		try {
			return endOf(LocalDate.parse(text, TYPED), zone);
		}
		catch (DateTimeException notWrittenSo) {
			return read(text, zone);
		}
	}

	/** Writes the same text for the same instant, to the microsecond. */
	public static String write(Instant instant, ZoneId zone) {
		return WRITTEN.format(instant.atZone(zone));
	}

	static Instant endOf(LocalDate day, ZoneId zone) {
		return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
	}

}

package vn.dondoc.system;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants as the database keeps them: date and time in UTC, to the microsecond. */
public final class Utc {

	/** The end of what has no end. */
	public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

	private Utc() {
	}

	public static LocalDateTime column(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	public static Instant instant(LocalDateTime column) {
		return column.toInstant(ZoneOffset.UTC);
	}

}

package vn.dondoc.system.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** An instant as it is read on a page: 09/03/2025 17:05, in the office's time zone. */
class InstantFormat {

	private final DateTimeFormatter written;

	InstantFormat(ZoneId zone) {
		this.written = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(zone);
	}

	String print(Instant instant) {
		return this.written.format(instant);
	}

}

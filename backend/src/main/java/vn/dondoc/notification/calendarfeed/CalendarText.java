package vn.dondoc.notification.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.dondoc.system.Days;

/** Writes events as iCalendar (RFC 5545). */
final class CalendarText {

	private static final int LINE_OCTETS = 75;

	private static final Duration LAST_HALF_HOUR = Duration.ofMinutes(30);

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private final StringBuilder lines = new StringBuilder();

	private final String baseUrl;

	private final String host;

	private CalendarText(String baseUrl, String host) {
		this.baseUrl = baseUrl;
		this.host = host;
	}

	static byte[] of(String name, List<DeadlineEvent> events, String baseUrl, String host) {
		CalendarText text = new CalendarText(baseUrl, host);
		text.line("BEGIN", "VCALENDAR");
		text.line("VERSION", "2.0");
		text.line("PRODID", "-//dondoc//Don Doc//VI");
		text.line("CALSCALE", "GREGORIAN");
		text.line("X-WR-CALNAME", escaped(name));
		text.line("X-PUBLISHED-TTL", "PT1H");
		text.zone();
		events.forEach(text::event);
		text.line("END", "VCALENDAR");
		return text.lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Where the days are; a calendar without any event has to hold something. */
	private void zone() {
		line("BEGIN", "VTIMEZONE");
		line("TZID", Days.VIETNAM.getId());
		line("BEGIN", "STANDARD");
		line("DTSTART", "19700101T000000");
		line("TZOFFSETFROM", "+0700");
		line("TZOFFSETTO", "+0700");
		line("END", "STANDARD");
		line("END", "VTIMEZONE");
	}

	private void event(DeadlineEvent event) {
		line("BEGIN", "VEVENT");
		line("UID", event.assignment() + "@" + this.host);
		line("DTSTAMP", INSTANT.format(event.modifiedAt()));
		line("LAST-MODIFIED", INSTANT.format(event.modifiedAt()));
		line("SEQUENCE", String.valueOf(event.sequence()));
		time(event.firstLateAt(), event.lastDay());
		line("SUMMARY", escaped(event.content()));
		line("DESCRIPTION", escaped(event.detail()));
		line("URL", this.baseUrl + "/assignments/" + event.assignment());
		line("CLASS", "PRIVATE");
		line("TRANSP", "TRANSPARENT");
		line("END", "VEVENT");
	}

	/** The whole last day; or where an hour was set, the half hour before it. */
	private void time(Instant firstLateAt, LocalDate lastDay) {
		boolean midnight = LocalTime.ofInstant(firstLateAt, Days.VIETNAM).equals(LocalTime.MIDNIGHT);
		if (midnight) {
			line("DTSTART;VALUE=DATE", DAY.format(lastDay));
			line("DTEND;VALUE=DATE", DAY.format(lastDay.plusDays(1)));
		}
		else {
			line("DTSTART", INSTANT.format(firstLateAt.minus(LAST_HALF_HOUR)));
			line("DTEND", INSTANT.format(firstLateAt));
		}
	}

	/** Folds at 75 octets, never within a letter. */
	private void line(String name, String value) {
		String line = name + ":" + value;
		int octets = 0;
		for (int place = 0; place < line.length();) {
			int letter = line.codePointAt(place);
			int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > LINE_OCTETS) {
				this.lines.append("\r\n ");
				octets = 1;
			}
			this.lines.appendCodePoint(letter);
			octets += size;
			place += Character.charCount(letter);
		}
		this.lines.append("\r\n");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace("\n", "\\n")
			.replaceAll("\\p{Cntrl}", " ");
	}

}

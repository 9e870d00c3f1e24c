package vn.dondoc.extraction.time.recurrence;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;
import vn.dondoc.extraction.time.word.Weekdays;

/**
 * The day named behind how often: "hằng tháng, trước ngày 25", "hằng tuần vào chiều thứ
 * Sáu".
 */
final class Named {

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})");

	private Named() {
	}

	/** Reads behind a frequency: 1 a week, 2 a month, 103 a quarter, 200 a year. */
	static @Nullable Found<Deadline> behind(Tokens t, int frequency, int at) {
		int next = t.skip(at, ", vào", "( vào", ", trước", "( trước", ", chậm nhất", "( chậm nhất", "vào", "trước",
				"chậm nhất", ",", "(");
		next = t.skip(next, "vào", "trước", "là");
		Found<Deadline> found = switch (frequency) {
			case 0 -> hour(t, next);
			case 1 -> weekday(t, next);
			case 2 -> t.is(next, "ngày") ? dayOfMonth(t, next + 1, "FREQ=MONTHLY") : null;
			case 103 -> quarterly(t, next);
			case 200 -> yearly(t, t.skip(next, "ngày"));
			default -> null;
		};
		if (found == null || !t.is(found.behind(), ")")) {
			return found;
		}
		return new Found<>(found.value(), found.behind() + 1);
	}

	/** "hằng ngày trước 17h00". */
	private static @Nullable Found<Deadline> hour(Tokens t, int at) {
		Found<LocalTime> clock = Days.clock(t, at);
		return (clock != null) ? Recurrences.found("FREQ=DAILY", clock, clock.behind()) : null;
	}

	private static @Nullable Found<Deadline> weekday(Tokens t, int at) {
		int day = t.skip(at, "sáng", "chiều", "ngày");
		String code = Weekdays.code(t, day);
		return (code != null) ? Recurrences.found("FREQ=WEEKLY;BYDAY=" + code, null, day + 2) : null;
	}

	private static @Nullable Found<Deadline> quarterly(Tokens t, int at) {
		Found<Deadline> found = t.is(at, "ngày") ? Recurrences.of(t, at) : null;
		return (found != null && t.is(found.behind() - 1, "quý", "sau")) ? found : null;
	}

	private static @Nullable Found<Deadline> dayOfMonth(Tokens t, int at, String frequency) {
		boolean day = t.number(at) > 0 && t.number(at) <= 31 && !t.is(at + 1, "tháng", "làm");
		return day ? Recurrences.found(frequency + ";BYMONTHDAY=" + t.number(at), null, at + 1) : null;
	}

	private static @Nullable Found<Deadline> yearly(Tokens t, int at) {
		Matcher m = t.match(at, DAY);
		if (m != null) {
			return yearly(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), at + 1);
		}
		boolean spelt = t.number(at) > 0 && t.is(at + 1, "tháng") && t.number(at + 2) > 0;
		return spelt ? yearly(t.number(at), t.number(at + 2), at + 3) : null;
	}

	private static Found<Deadline> yearly(int day, int month, int behind) {
		return Recurrences.found("FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + day, null, behind);
	}

}

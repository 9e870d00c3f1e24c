package vn.dondoc.extraction.time.recurrence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.word.Choices;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;
import vn.dondoc.extraction.time.word.Weekdays;

/** Days that come back: "trước ngày 20 hằng tháng", "chiều thứ Sáu hằng tuần". */
public final class Recurrences {

	private static final Choices OPENINGS = Choices.of("định kỳ vào", "định kỳ trước", "định kỳ", "chậm nhất là vào",
			"chậm nhất là", "chậm nhất vào", "chậm nhất", "muộn nhất", "trước", "vào");

	private Recurrences() {
	}

	public static @Nullable Found<Deadline> of(Tokens t, int at) {
		int next = t.skip(at, OPENINGS);
		next = t.skip(next, "vào", "trước", "là", "các", "lúc");
		Found<Deadline> found = daysOfMonth(t, next);
		found = (found != null) ? found : everyHalfDay(t, at);
		found = (found != null) ? found : weekOfQuarter(t, next);
		found = (found != null) ? found : weekday(t, next);
		found = (found != null) ? found : hours(t, next);
		found = (found != null) ? found : Yearly.of(t, at, next);
		found = (found != null) ? found : Frequencies.of(t, t.skip(at, "định kỳ"), t.is(at, "định"));
		return (found != null) ? asWritten(t, at, found) : null;
	}

	/** "Trước" excludes the day that comes back, as it does a date. */
	private static Found<Deadline> asWritten(Tokens t, int at, Found<Deadline> found) {
		boolean before = IntStream.range(at, found.behind()).anyMatch((word) -> t.is(word, "trước"));
		return (before && found.value() instanceof Recurring recurring && recurring.rrule().contains(";BY"))
				? new Found<>(new Recurring(recurring.rrule(), false, recurring.time()), found.behind()) : found;
	}

	private static @Nullable Found<Deadline> daysOfMonth(Tokens t, int at) {
		Found<LocalTime> clock = Days.clock(t, at);
		int next = t.skip((clock != null) ? clock.behind() : at, "các ngày", "ngày");
		int working = t.skip(next, "làm việc cuối cùng", "làm việc cuối");
		if (working > next) {
			int behind = behindMonth(t, working);
			return (behind > 0) ? found("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", clock, behind) : null;
		}
		int first = t.skip(next, "làm việc đầu tiên", "làm việc đầu");
		if (first > next) {
			int behind = behindMonth(t, first);
			return (behind > 0) ? found("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", clock, behind) : null;
		}
		int end = (next == at) ? t.skip(at, "cuối mỗi", "cuối hằng", "cuối hàng") : at;
		if (end > at && t.is(end, "tháng")) {
			return found("FREQ=MONTHLY;BYMONTHDAY=-1", clock, end + 1);
		}
		int last = t.skip(next, "cuối cùng", "cuối");
		if (last > next && t.is(next - 1, "ngày") && behindMonth(t, last) > 0) {
			return found("FREQ=MONTHLY;BYMONTHDAY=-1", clock, behindMonth(t, last));
		}
		List<Integer> days = new ArrayList<>();
		int behind = numbers(t, next, days);
		if (days.isEmpty()) {
			return null;
		}
		return monthly(t, days, clock, behind);
	}

	private static int numbers(Tokens t, int at, List<Integer> out) {
		int next = at;
		while (t.number(next) > 0 && t.number(next) <= 31 && Character.isDigit(t.word(next).charAt(0))) {
			out.add(t.number(next));
			int last = t.skip(t.skip(next + 1, "và", ","), "ngày cuối cùng", "ngày cuối");
			if (t.is(last - 1, "cuối", "cùng") && t.is(t.skip(last, "của"), "tháng", "hằng", "hàng", "mỗi")) {
				out.add(-1);
				return last;
			}
			int joint = t.skip(next + 1, "và", ",");
			if (joint == next + 1 || t.number(t.skip(joint, "ngày")) < 0) {
				return next + 1;
			}
			next = t.skip(joint, "ngày");
		}
		return next;
	}

	private static @Nullable Found<Deadline> monthly(Tokens t, List<Integer> days, @Nullable Found<LocalTime> clock,
			int at) {
		String list = days.stream().map(String::valueOf).collect(Collectors.joining(","));
		int quarter = behindQuarter(t, t.skip(at, "của"));
		if (quarter > 0) {
			return found("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=" + list, clock, quarter);
		}
		int month = behindMonth(t, at);
		month = (month < 0 && days.contains(-1) && t.is(at, "tháng")) ? at + 1 : month;
		if (month > 0) {
			return found("FREQ=MONTHLY;BYMONTHDAY=" + list, clock, month);
		}
		if (t.is(at, "tháng") && t.number(at + 1) > 0 && every(t, at + 2) && t.is(at + 3, "năm")) {
			return found("FREQ=YEARLY;BYMONTH=" + t.number(at + 1) + ";BYMONTHDAY=" + list, clock, at + 4);
		}
		return null;
	}

	/** Behind "hằng tháng", "của tháng", "mỗi tháng". */
	private static int behindMonth(Tokens t, int at) {
		int next = t.skip(at, "của");
		if (every(t, next) && t.is(next + 1, "tháng")) {
			return next + 2;
		}
		boolean plain = next > at && t.is(next, "tháng")
				&& (t.is(next + 1, "sau", "kế", "tiếp") || t.number(next + 1) < 0 && !t.word(next + 1).contains("/"));
		return plain && !t.is(next + 1, "này") ? t.skip(next + 1, "sau", "kế tiếp", "liền kề") : -1;
	}

	private static int behindQuarter(Tokens t, int at) {
		int next = t.skip(at, "tháng cuối cùng", "tháng cuối", "tháng đầu tiên", "tháng đầu", "tháng thứ ba");
		if (next == at) {
			return -1;
		}
		next = t.skip(next, "của", "mỗi", "hằng", "hàng", "từng");
		next = t.skip(next, "mỗi", "hằng", "hàng", "từng");
		return t.is(next, "quý") && t.number(next + 1) < 0 ? t.skip(next + 1, "sau") : -1;
	}

	public static boolean every(Tokens t, int at) {
		return t.is(at, "hằng", "hàng", "mỗi");
	}

	private static @Nullable Found<Deadline> weekday(Tokens t, int at) {
		Found<LocalTime> clock = Days.clock(t, at);
		int next = t.skip((clock != null) ? clock.behind() : at, "sáng", "chiều", "tối", "các ngày", "ngày", "trưa");
		List<String> days = new ArrayList<>();
		for (String code = Weekdays.code(t, next); code != null; code = Weekdays.code(t, next)) {
			days.add(code);
			next += 2;
			int joint = t.skip(next, "và", ",");
			if (Weekdays.code(t, joint) == null) {
				break;
			}
			next = joint;
		}
		Found<Deadline> nth = (days.size() == 1) ? nthWeek(t, days.get(0), clock, t.skip(next, "của", ",")) : null;
		if (nth != null) {
			return nth;
		}
		int first = t.skip(next, "đầu tiên của", "đầu tiên", "đầu");
		if (days.size() == 1 && first > next && t.is(t.skip(first, "mỗi", "hằng", "hàng"), "tháng")
				&& t.number(t.skip(first, "mỗi", "hằng", "hàng") + 1) < 0) {
			return found("FREQ=MONTHLY;BYDAY=1" + days.get(0), clock, t.skip(first, "mỗi", "hằng", "hàng") + 1);
		}
		int week = t.skip(next, "của");
		if (!days.isEmpty() && every(t, at) || !days.isEmpty() && t.is(at - 1, "mỗi", "hằng")) {
			return found("FREQ=WEEKLY;BYDAY=" + String.join(",", days), clock, next);
		}
		boolean weekly = !days.isEmpty() && every(t, week) && t.is(week + 1, "tuần");
		return weekly ? found("FREQ=WEEKLY;BYDAY=" + String.join(",", days), clock, week + 2) : null;
	}

	/** "mỗi tối trước 20 giờ", "hằng đêm". */
	private static @Nullable Found<Deadline> everyHalfDay(Tokens t, int at) {
		int half = t.skip(at + 1, "buổi");
		if (!every(t, at) || !t.is(half, "sáng", "trưa", "chiều", "tối", "đêm") || Weekdays.code(t, half + 1) != null) {
			return null;
		}
		Found<LocalTime> clock = Days.clock(t, t.skip(half + 1, "trước", "vào", "lúc"));
		return found("FREQ=DAILY", clock, (clock != null) ? clock.behind() : half + 1);
	}

	/** "tuần cuối của quý", "tháng đầu mỗi quý": once a quarter. */
	private static @Nullable Found<Deadline> weekOfQuarter(Tokens t, int at) {
		int next = t.skip(at, "tuần cuối", "tuần đầu", "tháng cuối", "tháng đầu", "những ngày cuối");
		if (next == at) {
			return null;
		}
		int quarter = t.skip(t.skip(next, "cùng", "tiên"), "của mỗi", "của", "mỗi", "hằng", "hàng");
		boolean any = t.is(quarter, "quý") && t.number(quarter + 1) < 0
				&& !t.is(quarter + 1, "i", "ii", "iii", "iv", "này", "tới") && !t.word(quarter + 1).contains("/");
		return any ? found("FREQ=MONTHLY;INTERVAL=3", null, quarter + 1) : null;
	}

	/** "thứ Năm tuần thứ hai và tuần thứ tư hằng tháng". */
	private static @Nullable Found<Deadline> nthWeek(Tokens t, String day, @Nullable Found<LocalTime> clock, int at) {
		List<String> weeks = new ArrayList<>();
		int next = at;
		while (t.is(next, "tuần") || (!weeks.isEmpty() && t.is(next, "thứ"))) {
			int ordinal = t.skip(next, "tuần thứ", "thứ", "tuần");
			int which = t.is(ordinal, "đầu", "nhất") ? 1
					: t.is(ordinal, "cuối") ? -1 : t.is(ordinal, "tư") ? 4 : t.number(ordinal);
			if (which == 0 || which > 5 || which < -1
					|| (t.number(ordinal) < 0 && which == -1 && !t.is(ordinal, "cuối"))) {
				return null;
			}
			weeks.add(which + day);
			next = t.skip(t.skip(ordinal + 1, "tiên", "cùng"), "và", ",");
		}
		int behind = behindMonth(t, t.skip(next, "của"));
		behind = (behind < 0) ? behindMonth(t, next) : behind;
		return (weeks.isEmpty() || behind < 0) ? null
				: found("FREQ=MONTHLY;BYDAY=" + String.join(",", weeks), clock, behind);
	}

	private static @Nullable Found<Deadline> hours(Tokens t, int at) {
		List<LocalTime> times = new ArrayList<>();
		int next = at;
		// "các giờ 7, 13 và 19 hằng ngày"
		for (int i = at + 1; t.is(at, "giờ") && t.number(i) >= 0 && t.number(i) < 24; i = next + 1) {
			times.add(LocalTime.of(t.number(i), 0));
			next = i + 1;
			if (!t.is(next, ",", "và")) {
				break;
			}
		}
		for (Found<LocalTime> clock = Days.clock(t, next); clock != null; clock = Days.clock(t, next)) {
			times.add(clock.value());
			next = clock.behind();
			int joint = t.skip(next, "và", ",");
			if (Days.clock(t, joint) == null) {
				break;
			}
			next = joint;
		}
		boolean daily = !times.isEmpty() && every(t, next) && t.is(next + 1, "ngày");
		return daily ? daily(times, next + 2) : null;
	}

	static Found<Deadline> daily(List<LocalTime> times, int behind) {
		if (times.size() == 1) {
			return new Found<>(new Recurring("FREQ=DAILY", true, times.get(0)), behind);
		}
		String hours = times.stream().map((x) -> String.valueOf(x.getHour())).collect(Collectors.joining(","));
		return new Found<>(new Recurring("FREQ=DAILY;BYHOUR=" + hours, true, null), behind);
	}

	static Found<Deadline> found(String rrule, @Nullable Found<LocalTime> clock, int behind) {
		return new Found<>(new Recurring(rrule, true, (clock != null) ? clock.value() : null), behind);
	}

}

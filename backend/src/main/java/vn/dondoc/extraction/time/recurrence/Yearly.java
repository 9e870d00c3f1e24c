package vn.dondoc.extraction.time.recurrence;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/**
 * Days of every year: "30/11 hằng năm", "6 tháng (trước ngày 15/6) và năm (trước ngày
 * 15/12)".
 */
final class Yearly {

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})");

	private Yearly() {
	}

	/** Reads at a word, or behind the preposition that stands there. */
	static @Nullable Found<Deadline> of(Tokens t, int at, int behindGovernor) {
		int next = behindGovernor;
		if (t.is(next, "tháng") && t.number(next + 1) > 0 && Recurrences.every(t, next + 2) && t.is(next + 3, "năm")) {
			return Recurrences.found("FREQ=YEARLY;BYMONTH=" + t.number(next + 1), null, next + 4);
		}
		Found<Deadline> two = twoMonths(t, next);
		if (two != null) {
			return two;
		}
		Found<Deadline> spelt = spelt(t, next);
		if (spelt != null) {
			return spelt;
		}
		Found<Deadline> halves = halves(t, t.skip(at, "định kỳ", "báo cáo"));
		halves = (halves != null) ? halves : reports(t, next);
		return (halves != null) ? halves : days(t, next);
	}

	/** "tháng 4 và tháng 10 hằng năm". */
	private static @Nullable Found<Deadline> twoMonths(Tokens t, int at) {
		int second = t.is(at, "tháng") && t.number(at + 1) > 0 ? t.skip(t.skip(at + 2, "và", ","), "tháng") : -1;
		boolean two = second > at + 2 && t.number(second) > t.number(at + 1) && t.number(second) <= 12;
		return two && Recurrences.every(t, second + 1) && t.is(second + 2, "năm") ? Recurrences
			.found("FREQ=YEARLY;BYMONTH=" + t.number(at + 1) + "," + t.number(second), null, second + 3) : null;
	}

	/** "ngày 25 tháng 5 và ngày 25 tháng 11 hằng năm". */
	private static @Nullable Found<Deadline> spelt(Tokens t, int at) {
		int day = t.skip(at, "ngày");
		if (t.number(day) <= 0 || !t.is(day + 1, "tháng") || t.number(day + 2) <= 0) {
			return null;
		}
		int again = t.skip(t.skip(day + 3, "và", ","), "trước ngày", "ngày");
		boolean two = again > day + 3 && t.number(again) == t.number(day) && t.is(again + 1, "tháng")
				&& t.number(again + 2) > 0;
		int every = two ? again + 3 : day + 3;
		if (!Recurrences.every(t, every) || !t.is(every + 1, "năm")) {
			return null;
		}
		int one = t.number(day + 2);
		int other = two ? t.number(again + 2) : one;
		String months = two ? Math.min(one, other) + "," + Math.max(one, other) : String.valueOf(one);
		return Recurrences.found("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + t.number(day), null, every + 2);
	}

	private static @Nullable Found<Deadline> days(Tokens t, int at) {
		int day = t.skip(at, "ngày");
		Matcher first = t.match(day, DAY);
		if (first == null) {
			return null;
		}
		int again = t.skip(t.skip(day + 1, "và", ","), "ngày");
		Matcher second = (again > day + 1) ? t.match(again, DAY) : null;
		int every = (second != null) ? again + 1 : day + 1;
		if (!Recurrences.every(t, every) || !t.is(every + 1, "năm")) {
			return null;
		}
		return yearly(first, second, every + 2);
	}

	/** A report for the half year and one for the year, each with its day in brackets. */
	private static @Nullable Found<Deadline> halves(Tokens t, int at) {
		if (t.number(at) != 6 || !t.is(at + 1, "tháng") || !t.is(at + 2, "(")) {
			return null;
		}
		int one = t.skip(at + 3, "trước ngày", "trước", "chậm nhất ngày", "ngày");
		Matcher first = t.match(one, DAY);
		int year = t.skip(t.skip(one + 1, ") và", ") ,"), "cả", "01", "1", "một", "hằng", "hàng");
		if (first == null || !t.is(year, "năm") || !t.is(year + 1, "(")) {
			return null;
		}
		int two = t.skip(year + 2, "trước ngày", "trước", "chậm nhất ngày", "ngày");
		Matcher second = t.match(two, DAY);
		return (second != null) ? yearly(first, second, t.skip(two + 1, ")")) : null;
	}

	/**
	 * "ngày 15/6 (6 tháng), 15/12 (năm)": the day first, in brackets what is reported.
	 */
	private static @Nullable Found<Deadline> reports(Tokens t, int at) {
		int one = t.skip(at, "ngày");
		Matcher first = t.match(one, DAY);
		int half = (first != null) ? behindReport(t, one + 1, "6 tháng đầu năm", "6 tháng", "06 tháng") : -1;
		int two = (half > 0) ? t.skip(t.skip(half, "và", ",", ";"), "trước ngày", "ngày", "trước") : -1;
		Matcher second = (two > half) ? t.match(two, DAY) : null;
		int end = (second != null) ? behindReport(t, two + 1, "cả năm", "hằng năm", "năm") : -1;
		return (first != null && second != null && end > 0) ? yearly(first, second, end) : null;
	}

	private static int behindReport(Tokens t, int at, String... periods) {
		int open = t.is(at, "(") ? t.skip(at + 1, "đối với báo cáo", "báo cáo") : -1;
		int end = (open > 0) ? t.skip(open, periods) : -1;
		return (end > open && t.is(end, ")")) ? end + 1 : -1;
	}

	private static boolean lastOfMonth(Matcher day) {
		int month = Integer.parseInt(day.group(2));
		return month >= 1 && month <= 12 && Integer.parseInt(day.group(1)) == Month.of(month).maxLength() && month != 2;
	}

	private static @Nullable Found<Deadline> yearly(Matcher first, @Nullable Matcher second, int behind) {
		int day = Integer.parseInt(first.group(1));
		if (second != null && lastOfMonth(first) && lastOfMonth(second)) {
			return Recurrences.found("FREQ=YEARLY;BYMONTH=" + Integer.parseInt(first.group(2)) + ","
					+ Integer.parseInt(second.group(2)) + ";BYMONTHDAY=-1", null, behind);
		}
		String months = String.valueOf(Integer.parseInt(first.group(2)));
		if (second != null && Integer.parseInt(second.group(1)) != day) {
			return null;
		}
		if (second != null) {
			months += "," + Integer.parseInt(second.group(2));
		}
		return Recurrences.found("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + day, null, behind);
	}

}

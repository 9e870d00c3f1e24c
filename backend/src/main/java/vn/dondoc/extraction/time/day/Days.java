package vn.dondoc.extraction.time.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.time.word.Choices;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;
import vn.dondoc.extraction.time.word.Weekdays;

/** Days and hours: "17h00 thứ Sáu, ngày 23/5/2025", "12 giờ ngày mai". */
public final class Days {

	/** As many words back a day named before is looked for. */
	static final int FAR = 150;

	private static final Pattern SLASHED = Pattern
		.compile("(\\d{1,2})(?:[/-](\\d{1,2})(?:[/-](\\d{4}))?|\\.(\\d{1,2})\\.(\\d{4}))");

	/** "ngày 30.6", as some papers write it. */
	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:(/)(/)(/))?");

	/** "15-3- 2014": a blank before the year. */
	private static final Pattern LOOSE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]");

	/** "20 /11/2023": a blank before the month. */
	private static final Pattern MONTH_AND_YEAR = Pattern.compile("/(\\d{1,2})(?:/(\\d{4}))?");

	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:h|g|giờ|:)(\\d{2})?(?:phút|')?");

	private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/-](\\d{4})");

	private static final Choices HALVES = Choices.of("buổi sáng", "buổi chiều", "buổi tối", "sáng", "chiều", "tối",
			"trưa", "đêm");

	private Days() {
	}

	/** "Chiều 18-5" in an article of the 19th: it was yesterday. */
	public static boolean gone(Tokens t, int at) {
		int half = t.skip(at, "trong", "vào");
		LocalDate issued = t.reference().issuedOn();
		Matcher day = t.is(half, "sáng", "chiều", "tối", "trưa", "đêm") ? t.match(t.skip(half + 1, "ngày"), SLASHED)
				: null;
		if (day == null || day.group(2) == null || issued == null) {
			return false;
		}
		int year = (day.group(3) != null) ? Integer.parseInt(day.group(3)) : issued.getYear();
		LocalDate said = t.reference().day(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), year);
		boolean opens = at == 0 || t.words().mark(at - 1) && !t.is(at - 1, ",", "(") || t.is(at - 1, "cũng");
		return said != null && (said.isBefore(issued) || opens && said.isEqual(issued));
	}

	/** A day with the hour before it, if one is named. */
	public record Moment(LocalDate day, @Nullable LocalTime time) {
	}

	public static @Nullable Found<Moment> moment(Tokens t, int at) {
		Found<LocalTime> clock = clock(t, at);
		Found<LocalDate> near = (clock != null) ? day(t, clock.behind(), true) : null;
		if (clock != null && near != null) {
			return new Found<>(new Moment(near.value(), clock.value()), near.behind());
		}
		int next = (clock != null) ? t.skip(clock.behind(), "của", "trưa", "chiều", "sáng", "tối", ",") : at;
		Found<LocalDate> day = day(t, next, clock != null);
		if (day == null) {
			return null;
		}
		Found<LocalTime> after = t.is(day.behind(), ",") ? clock(t, day.behind() + 1) : null;
		if (clock == null && after != null) {
			clock = after;
			return new Found<>(new Moment(day.value(), clock.value()), clock.behind());
		}
		return new Found<>(new Moment(day.value(), (clock != null) ? clock.value() : null), day.behind());
	}

	public static @Nullable Found<LocalTime> clock(Tokens t, int at) {
		Matcher m = t.match(at, CLOCK);
		if (m != null) {
			return time(m.group(1), m.group(2), at + 1);
		}
		if (t.number(at) < 0 || !t.is(at + 1, "giờ", "h") || !Character.isDigit(t.word(at).charAt(0))) {
			return null;
		}
		boolean minutes = t.number(at + 2) >= 0 && t.word(at + 2).length() == 2
				&& Character.isDigit(t.word(at + 2).charAt(0)) && !t.is(at + 3, "tháng");
		Found<LocalTime> found = time(t.word(at), minutes ? t.word(at + 2) : null, minutes ? at + 3 : at + 2);
		return (found != null && t.is(found.behind(), "phút")) ? new Found<>(found.value(), found.behind() + 1) : found;
	}

	private static @Nullable Found<LocalTime> time(String hours, @Nullable String minutes, int behind) {
		int h = Integer.parseInt(hours);
		int m = (minutes != null) ? Integer.parseInt(minutes) : 0;
		if (h == 24 && m == 0) {
			return new Found<>(LocalTime.of(23, 59), behind);
		}
		return (h < 24 && m < 60) ? new Found<>(LocalTime.of(h, m), behind) : null;
	}

	/** A day; behind an hour "ngày" may be left out. */
	static @Nullable Found<LocalDate> day(Tokens t, int at, boolean behindClock) {
		int next = behindWeekday(t, at);
		next = t.skip(next, "hết ngày", "ngày");
		Found<LocalDate> day = lastWorkingDay(t, next);
		day = (day != null) ? day : dated(t, next);
		if (day == null) {
			day = NearDays.of(t, at);
		}
		if (day == null && t.is(at, "sáng", "trưa", "chiều", "tối", "đêm")) {
			day = NearDays.of(t, at + 1);
		}
		if (day == null) {
			day = lunar(t, next);
		}
		if (day != null && t.is(day.behind(), "(")) {
			Found<LocalDate> again = dated(t, t.skip(day.behind() + 1, "ngày"));
			if (again != null && t.is(again.behind(), ")")) {
				return new Found<>(again.value(), again.behind() + 1);
			}
		}
		return day;
	}

	/** "ngày làm việc cuối cùng của tháng 10/2023". */
	private static @Nullable Found<LocalDate> lastWorkingDay(Tokens t, int at) {
		int of = t.skip(at, "làm việc cuối cùng của", "làm việc cuối của", "làm việc cuối cùng");
		Found<LocalDate> period = (of > at && t.is(of, "tháng", "quý", "năm")) ? Periods.of(t, of) : null;
		if (period == null) {
			return null;
		}
		int weekend = Math.max(0, period.value().getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
		return new Found<>(period.value().minusDays(weekend), period.behind());
	}

	private static int behindWeekday(Tokens t, int at) {
		int next = t.skip(at, HALVES);
		int named = Weekdays.behind(t, t.skip(next, "ngày"));
		int weekday = (named > 0) ? named : Weekdays.behind(t, next);
		if (weekday < 0) {
			return next;
		}
		return t.skip(weekday, ",", "(");
	}

	public static @Nullable Found<LocalDate> dated(Tokens t, int at) {
		Matcher loose = t.match(at, LOOSE);
		Integer year = (loose != null) ? t.year(at + 1) : null;
		if (loose != null && year != null) {
			LocalDate day = t.reference().day(Integer.parseInt(loose.group(1)), Integer.parseInt(loose.group(2)), year);
			return (day != null) ? new Found<>(day, at + 2) : null;
		}
		boolean apart = t.number(at) > 0 && t.is(at + 1, "-") && t.number(at + 2) > 0 && t.number(at + 2) <= 12
				&& t.is(at - 1, "ngày") && !t.is(at + 3, "/", "tháng") && t.word(at + 2).indexOf('/') < 0;
		if (apart) {
			Integer of = t.is(at + 3, "-") ? t.year(at + 4) : null;
			LocalDate day = t.reference().day(t.number(at), t.number(at + 2), of);
			return (day != null) ? new Found<>(day, (of != null) ? at + 5 : at + 3) : null;
		}
		Matcher rest = (t.number(at) > 0) ? t.match(at + 1, MONTH_AND_YEAR) : null;
		if (rest != null) {
			Integer of = (rest.group(2) != null) ? Integer.valueOf(rest.group(2)) : null;
			LocalDate day = t.reference().day(t.number(at), Integer.parseInt(rest.group(1)), of);
			return (day != null) ? new Found<>(day, at + 2) : null;
		}
		Matcher m = t.match(at, SLASHED);
		m = (m == null && t.is(at - 1, "ngày", "trước", "nhất", "hết")) ? t.match(at, DOTTED) : m;
		if (m != null) {
			return slashed(t, m, at);
		}
		if (t.number(at) > 0 && t.is(at + 1, "tháng")) {
			return spelt(t, t.number(at), at + 2);
		}
		return null;
	}

	private static @Nullable Found<LocalDate> slashed(Tokens t, Matcher m, int at) {
		boolean dotted = m.group(4) != null;
		if (!dotted && m.group(2) == null) {
			return null;
		}
		int month = Integer.parseInt(dotted ? m.group(4) : m.group(2));
		String year = dotted ? m.group(5) : m.group(3);
		Found<Integer> named = (year == null) ? t.namedYear(at + 1) : null;
		Integer of = (year != null) ? Integer.valueOf(year) : (named != null) ? named.value() : null;
		LocalDate day = t.reference().day(Integer.parseInt(m.group(1)), month, of);
		day = (day != null && of == null) ? ofTheseDays(t, at, day) : day;
		return (day != null) ? new Found<>(day, (named != null) ? named.behind() : at + 1) : null;
	}

	private static @Nullable Found<LocalDate> spelt(Tokens t, int day, int at) {
		LocalDate issued = t.reference().issuedOn();
		if (t.is(at, "này", "sau", "tới") && issued != null) {
			LocalDate month = t.is(at, "này") ? issued : issued.plusMonths(1);
			LocalDate found = t.reference().day(day, month.getMonthValue(), month.getYear());
			return (found != null) ? new Found<>(found, at + 1) : null;
		}
		Matcher m = t.match(at, MONTH);
		if (m != null) {
			LocalDate found = t.reference().day(day, Integer.parseInt(m.group(1)), Integer.valueOf(m.group(2)));
			return (found != null) ? new Found<>(found, at + 1) : null;
		}
		Found<Integer> year = t.namedYear(at + 1);
		LocalDate found = t.reference().day(day, t.number(at), (year != null) ? year.value() : null);
		return (found != null) ? new Found<>(found, (year != null) ? year.behind() : at + 1) : null;
	}

	/**
	 * "Ngày 8-4, … trước ngày 12-4" in an article of the 15th: a day since then, not of
	 * next year.
	 */
	private static LocalDate ofTheseDays(Tokens t, int at, LocalDate day) {
		LocalDate issued = t.reference().issuedOn();
		LocalDate now = day.minusYears(1);
		if (issued == null || day.getYear() == issued.getYear() || now.isBefore(issued.minusDays(45))) {
			return day;
		}
		for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
			Matcher m = t.match(i, SLASHED);
			if (m != null && m.group(2) != null && m.group(3) == null
					&& (t.is(i - 1, "ngày", "sáng", "chiều") || i == 0)) {
				LocalDate before = t.reference()
					.day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), issued.getYear());
				return (before != null && !before.isAfter(now) && before.isAfter(issued.minusDays(45))) ? now : day;
			}
		}
		return day;
	}

	/** "mùng 6 Tết (22/02/2026)": what the bracket says. */
	private static @Nullable Found<LocalDate> lunar(Tokens t, int at) {
		boolean lunar = t.is(at, "mùng", "mồng") || t.number(at) > 0 && t.is(at + 1, "tháng") && t.is(at + 2, "chạp");
		int open = at;
		while (lunar && t.has(open) && open < at + 8 && !t.is(open, "(")) {
			open++;
		}
		Found<LocalDate> day = (lunar && t.is(open, "(")) ? dated(t, t.skip(open + 1, "tức ngày", "tức", "ngày"))
				: null;
		return (day != null && t.is(day.behind(), ")")) ? new Found<>(day.value(), day.behind() + 1) : null;
	}

}

package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days a person may take for words that fix none: what the calendar knows of Tết and
 * feasts, and what the Civil Code 2015, Art. 146, calls beginning and middle.
 */
public final class OfferedDays {

	private static final Pattern LUNAR_NEW_YEAR = Pattern
		.compile("giao thừa|tết(?! dương lịch| trung thu| thiếu nhi| độc lập)");

	private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");

	private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?!\\d)");

	private static final Pattern PERIOD = Pattern
		.compile("(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|tuần đầu|tuần cuối) (?:tiên )?(?:của )?"
				+ "(tháng|quý|năm)(?: (\\d{1,2}(?!\\d)|iv|i{1,3}))?(?:(?:[/-]| năm | )(\\d{4}))?");

	private final WorkingCalendar calendar;

	private final LocalDate issuedOn;

	public OfferedDays(WorkingCalendar calendar, LocalDate issuedOn) {
		this.calendar = calendar;
		this.issuedOn = issuedOn;
	}

	/** A day and what makes it one to choose: a message key of the room. */
	public record Offer(LocalDate day, String reason) {

		static Offer of(LocalDate day, String reason) {
			return new Offer(day, "deadline.offer." + reason);
		}

	}

	/** The likeliest first; none where the words say nothing of a day. */
	public List<Offer> of(String phrase) {
		String words = phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		List<Offer> offers = new ArrayList<>(feasts(words));
		if (offers.isEmpty()) {
			offers.addAll(periods(words));
		}
		if (offers.isEmpty()) {
			offers.addAll(weeks(words));
		}
		if (offers.isEmpty()) {
			offers.addAll(before(words));
		}
		return offers.stream().distinct().toList();
	}

	private List<Offer> feasts(String words) {
		if (words.contains("tết dương lịch")) {
			return List.of(Offer.of(next(Month.DECEMBER, 31), "before-feast"));
		}
		if (words.contains("trung thu")) {
			return List.of(Offer.of(lunar(15, 8).minusDays(1), "before-feast"));
		}
		if (words.contains("giỗ tổ")) {
			return List.of(Offer.of(lunar(10, 3).minusDays(1), "before-feast"));
		}
		if (words.contains("khai giảng") || words.contains("năm học mới")) {
			return List.of(Offer.of(next(Month.SEPTEMBER, 4), "before-school"));
		}
		if (LUNAR_NEW_YEAR.matcher(words).find()) {
			LocalDate first = tet(words);
			return List.of(Offer.of(workingDayBefore(first), "working-day-before-tet"),
					Offer.of(first.minusDays(1), "eve-of-tet"));
		}
		return List.of();
	}

	/** The first day of the lunar year: of the year named, else the next. */
	private LocalDate tet(String words) {
		Matcher year = YEAR.matcher(words);
		return year.find() ? Lunar.day(1, 1, Integer.parseInt(year.group(1))) : lunar(1, 1);
	}

	private LocalDate lunar(int day, int month) {
		LocalDate then = Lunar.day(day, month, this.issuedOn.getYear());
		return then.isAfter(this.issuedOn) ? then : Lunar.day(day, month, this.issuedOn.getYear() + 1);
	}

	private LocalDate next(Month month, int day) {
		LocalDate then = LocalDate.of(this.issuedOn.getYear(), month, day);
		return then.isBefore(this.issuedOn) ? then.plusYears(1) : then;
	}

	private LocalDate workingDayBefore(LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (this.calendar.restDay(before)) {
			before = before.minusDays(1);
		}
		return before;
	}

	private List<Offer> periods(String words) {
		Matcher part = PERIOD.matcher(words);
		if (!part.find()) {
			return List.of();
		}
		int months = switch (part.group(2)) {
			case "tháng" -> 1;
			case "quý" -> 3;
			default -> 12;
		};
		LocalDate first = first(months, part.group(3), part.group(4));
		return (first != null) ? List.of(part(part.group(1), first, months)) : List.of();
	}

	private static Offer part(String name, LocalDate first, int months) {
		LocalDate last = first.plusMonths(months).minusDays(1);
		return switch (name) {
			case "đầu" -> Offer.of(first, "beginning");
			case "giữa" -> Offer.of((months == 12) ? first.withMonth(6).withDayOfMonth(30)
					: first.plusMonths(months / 2).withDayOfMonth(15), "middle");
			case "thượng tuần" -> Offer.of(first.withDayOfMonth(10), "first-decade");
			case "trung tuần" -> Offer.of(first.withDayOfMonth(20), "second-decade");
			case "tuần đầu" -> Offer.of(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), "first-week");
			default -> Offer.of(last, "end");
		};
	}

	/**
	 * Where the month, quarter or year begins that is named, or the next that is so
	 * called.
	 */
	private @Nullable LocalDate first(int months, @Nullable String number, @Nullable String year) {
		int nth = (number == null) ? 1 : number.startsWith("i") ? List.of("i", "ii", "iii", "iv").indexOf(number) + 1
				: Integer.parseInt(number);
		if (number == null && months < 12 || nth < 1 || nth * months > 12) {
			return null;
		}
		int month = (months == 12) ? 1 : (nth - 1) * months + 1;
		if (year != null) {
			return LocalDate.of(Integer.parseInt(year), month, 1);
		}
		LocalDate then = LocalDate.of(this.issuedOn.getYear(), month, 1);
		return then.plusMonths(months).isAfter(this.issuedOn) ? then : then.plusYears(1);
	}

	private List<Offer> weeks(String words) {
		if (!words.contains("tuần")) {
			return List.of();
		}
		LocalDate monday = this.issuedOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate sunday = monday.plusDays(words.matches(".*tuần (tới|sau).*") ? 13 : 6);
		return List.of(Offer.of(workingDayBefore(sunday), "last-working-day-of-week"), Offer.of(sunday, "end-of-week"));
	}

	/** A feast told by its date: the day before it. */
	private List<Offer> before(String words) {
		Matcher day = DAY.matcher(words);
		if (!words.contains("trước") || !day.find()) {
			return List.of();
		}
		int of = Integer.parseInt(day.group(1));
		int month = Integer.parseInt(day.group(2));
		if (month < 1 || month > 12 || of < 1 || of > Month.of(month).minLength()) {
			return List.of();
		}
		LocalDate then = (day.group(3) != null) ? LocalDate.of(Integer.parseInt(day.group(3)), month, of)
				: next(Month.of(month), of);
		return List.of(Offer.of(then.minusDays(1), "before-feast"));
	}

}

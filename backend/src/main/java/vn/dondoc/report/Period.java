package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.system.Days;

/**
 * The days a report is about: a month, quarter, half-year, nine months or year, closed as
 * the calendar or Nghị định 09/2019/NĐ-CP says, or any two days.
 *
 * @param number which month, quarter or half of the year; 0 where the year has one only
 * @param from the first day
 * @param to the last day
 */
public record Period(Part part, int year, int number, Closing closing, LocalDate from, LocalDate to) {

	/** A part of the year, with its length in months. */
	public enum Part {

		MONTH(1), QUARTER(3), HALF(6), NINE_MONTHS(9), YEAR(12), DAYS(0);

		private final int months;

		Part(int months) {
			this.months = months;
		}

	}

	private static final Pattern CODE = Pattern
		.compile("([12]\\d{3})(?:-(?:Q(?<q>[1-4])|H(?<h>[12])|(?<m>0[1-9]|1[0-2])|(?<nine>9M)))?");

	private static final int CLOSING_DAY = 14;

	/**
	 * Reads a code: 2021, 2021-H1, 2021-9M, 2021-Q1 or 2021-03.
	 * @throws ReportRule.NoSuchPeriod if it is none of these
	 * @throws ReportRule.NotClosedSo for nine months, which the decree does not know
	 */
	public static Period of(String code, Closing closing) {
		Matcher written = CODE.matcher(code);
		if (!written.matches()) {
			throw new ReportRule.NoSuchPeriod(code);
		}
		int year = Integer.parseInt(written.group(1));
		if (written.group("nine") != null) {
			return of(Part.NINE_MONTHS, year, 0, closing);
		}
		if (written.group("q") != null) {
			return of(Part.QUARTER, year, Integer.parseInt(written.group("q")), closing);
		}
		if (written.group("h") != null) {
			return of(Part.HALF, year, Integer.parseInt(written.group("h")), closing);
		}
		if (written.group("m") != null) {
			return of(Part.MONTH, year, Integer.parseInt(written.group("m")), closing);
		}
		return of(Part.YEAR, year, 0, closing);
	}

	/**
	 * From one day to another.
	 * @throws ReportRule.EndsBeforeItBegins if they are the wrong way round
	 */
	public static Period days(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			throw new ReportRule.EndsBeforeItBegins();
		}
		return new Period(Part.DAYS, from.getYear(), 0, Closing.CALENDAR, from, to);
	}

	/**
	 * Reads a code as {@link #code()} wrote it, that of two days as well.
	 * @throws ReportRule.NoSuchPeriod if it is none
	 */
	public static Period kept(String code, Closing closing) {
		int between = code.indexOf('/');
		return (between < 0) ? of(code, closing)
				: days(LocalDate.parse(code.substring(0, between)), LocalDate.parse(code.substring(between + 1)));
	}

	/** The calendar quarter a day lies in. */
	public static Period quarterOf(LocalDate day) {
		return of(Part.QUARTER, day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), Closing.CALENDAR);
	}

	/** The period of the same length just before. */
	public Period previous() {
		return switch (this.part) {
			case DAYS ->
				days(this.from.minusDays(ChronoUnit.DAYS.between(this.from, this.to) + 1), this.from.minusDays(1));
			case YEAR, NINE_MONTHS -> of(this.part, this.year - 1, this.number, this.closing);
			default -> (this.number > 1) ? of(this.part, this.year, this.number - 1, this.closing)
					: of(this.part, this.year - 1, 12 / this.part.months, this.closing);
		};
	}

	/** The period of the same length just after. */
	public Period next() {
		if (this.part == Part.DAYS) {
			return days(this.to.plusDays(1), this.to.plusDays(ChronoUnit.DAYS.between(this.from, this.to) + 1));
		}
		boolean last = this.number == 0 || this.number == 12 / this.part.months;
		return of(this.part, last ? this.year + 1 : this.year, (this.number == 0) ? 0 : last ? 1 : this.number + 1,
				this.closing);
	}

	/** The first of these parts of a year that ends on a day or after it. */
	public static Period endingFrom(Part part, LocalDate day, Closing closing) {
		boolean whole = part == Part.YEAR || part == Part.NINE_MONTHS;
		Period period = of(part, day.getYear(), whole ? 0 : 1, closing);
		while (period.to().isBefore(day)) {
			period = period.next();
		}
		return period;
	}

	/**
	 * The first day of its year, which begins on 15 December where the decree closes it.
	 */
	public LocalDate beginningOfYear() {
		return switch (this.closing) {
			case CALENDAR -> this.to.withDayOfYear(1);
			case ND09 -> LocalDate.of(this.year - 1, 12, CLOSING_DAY + 1);
		};
	}

	/** The same period of the year before. */
	public Period lastYear() {
		return (this.part == Part.DAYS) ? days(this.from.minusYears(1), this.to.minusYears(1))
				: of(this.part, this.year - 1, this.number, this.closing);
	}

	/** As it is written in addresses and on the command line. */
	public String code() {
		return switch (this.part) {
			case MONTH -> "%d-%02d".formatted(this.year, this.number);
			case QUARTER -> this.year + "-Q" + this.number;
			case HALF -> this.year + "-H" + this.number;
			case NINE_MONTHS -> this.year + "-9M";
			case YEAR -> String.valueOf(this.year);
			case DAYS -> this.from + "/" + this.to;
		};
	}

	/**
	 * The last microsecond of its last day: what falls due that day is not yet overdue.
	 */
	public Instant end() {
		return Days.endOf(this.to);
	}

	/** The message that names it. */
	public String messageKey() {
		return "report.period." + this.part.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The arguments of that message. */
	public List<Object> messageArguments() {
		return switch (this.part) {
			case DAYS -> List.of(Days.print(this.from), Days.print(this.to));
			case QUARTER -> List.of(List.of("I", "II", "III", "IV").get(this.number - 1), String.valueOf(this.year));
			case HALF -> List.of(this.number, String.valueOf(this.year));
			default -> List.of(String.valueOf(this.number), String.valueOf(this.year));
		};
	}

	private static Period of(Part part, int year, int number, Closing closing) {
		int last = (number == 0) ? part.months : number * part.months;
		YearMonth lastMonth = YearMonth.of(year, last);
		YearMonth firstMonth = lastMonth.minusMonths(part.months - 1L);
		if (closing == Closing.CALENDAR) {
			return new Period(part, year, number, closing, firstMonth.atDay(1), lastMonth.atEndOfMonth());
		}
		if (part == Part.NINE_MONTHS) {
			throw new ReportRule.NotClosedSo();
		}
		return new Period(part, year, number, closing, firstMonth.minusMonths(1).atDay(CLOSING_DAY + 1),
				lastMonth.atDay(CLOSING_DAY));
	}

}

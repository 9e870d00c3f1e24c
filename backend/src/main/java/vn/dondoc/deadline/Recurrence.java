package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * The days a recurring deadline falls on, one in each period. A rule that names no day of
 * its month or year means the end of the period: quarters and half-years are those of the
 * calendar, and a day named of one is that of its last month.
 */
public final class Recurrence {

	private static final int PATIENCE = 4000;

	private static final int SHORTEST_MONTH = 28;

	private static final Pattern LATE_DAY = Pattern.compile("BYMONTHDAY=(29|30|31)(?=;|$)");

	private final RecurrenceRule rule;

	private Recurrence(RecurrenceRule rule) {
		this.rule = rule;
	}

	/** One period and the day it is due on. */
	public record Occurrence(LocalDate periodStart, LocalDate dueOn) {
	}

	/**
	 * Reads a rule as RFC 5545 writes it.
	 * @throws NotARecurrence if it is none
	 */
	public static Recurrence of(String rrule) {
		try {
			return new Recurrence(new RecurrenceRule(meant(rrule)));
		}
		catch (InvalidRecurrenceRuleException wrong) {
			throw new NotARecurrence(rrule);
		}
	}

	/**
	 * A month too short for the day ends instead of going without; a day of the year
	 * without a month is one of December, a month without a day means its end.
	 */
	private static String meant(String rrule) {
		Matcher late = LATE_DAY.matcher(rrule);
		String days = late.replaceAll((match) -> IntStream.rangeClosed(SHORTEST_MONTH, Integer.parseInt(match.group(1)))
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(",", "BYMONTHDAY=", ";BYSETPOS=-1")));
		if (!rrule.contains("FREQ=YEARLY") || rrule.contains("BYYEARDAY") || rrule.contains("BYDAY")) {
			return days;
		}
		if (rrule.contains("BYMONTHDAY")) {
			return rrule.contains("BYMONTH=") ? days : days + ";BYMONTH=12";
		}
		return rrule.contains("BYMONTH=") ? days + ";BYMONTHDAY=-1" : days;
	}

	/** The first occurrence due on or after a day; empty once the rule has run out. */
	public Optional<Occurrence> next(LocalDate from) {
		return from(from).findFirst();
	}

	/** Those due on or after a day, in their order. */
	public Stream<Occurrence> from(LocalDate from) {
		if (!namesADay()) {
			return Stream.iterate(periodOf(from), (one) -> periodOf(one.dueOn().plusDays(1)));
		}
		LocalDate start = periodStart(from);
		LocalDate first = quarterly() ? start.plusMonths(interval() - 1L) : start;
		var days = this.rule.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
		Stream<LocalDate> named = Stream
			.generate(() -> days.hasNext() ? Optional.of(day(days.nextDateTime())) : Optional.<LocalDate>empty())
			.limit(PATIENCE)
			.takeWhile(Optional::isPresent)
			.map(Optional::get);
		return named.map(new Periods()::occurrence)
			.flatMap(Optional::stream)
			.filter((one) -> !one.dueOn().isBefore(from));
	}

	/** Where a rule names several days of a period, each begins behind the one before. */
	private final class Periods {

		private Occurrence last = new Occurrence(LocalDate.MIN, LocalDate.MIN);

		Optional<Occurrence> occurrence(LocalDate day) {
			if (day.equals(this.last.dueOn())) {
				return Optional.empty();
			}
			LocalDate start = periodStart(day);
			LocalDate own = start.isAfter(this.last.dueOn()) ? start : this.last.dueOn().plusDays(1);
			this.last = new Occurrence(own, day);
			return Optional.of(this.last);
		}

	}

	private boolean namesADay() {
		return this.rule.getFreq() == Freq.DAILY || this.rule.hasPart(RecurrenceRule.Part.BYDAY)
				|| this.rule.hasPart(RecurrenceRule.Part.BYMONTHDAY)
				|| this.rule.hasPart(RecurrenceRule.Part.BYYEARDAY);
	}

	private LocalDate periodStart(LocalDate day) {
		return switch (this.rule.getFreq()) {
			case YEARLY -> day.withDayOfYear(1);
			case MONTHLY -> quarterly() ? months(day).periodStart() : day.withDayOfMonth(1);
			case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			default -> day;
		};
	}

	private Occurrence periodOf(LocalDate day) {
		return switch (this.rule.getFreq()) {
			case YEARLY -> new Occurrence(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
			case MONTHLY -> months(day);
			case WEEKLY -> new Occurrence(periodStart(day), periodStart(day).plusDays(7L * interval() - 1));
			default -> new Occurrence(day, day);
		};
	}

	private Occurrence months(LocalDate day) {
		int month = day.getMonthValue() - 1;
		int first = (12 % interval() == 0) ? month / interval() * interval() + 1 : month + 1;
		LocalDate start = LocalDate.of(day.getYear(), first, 1);
		return new Occurrence(start, start.plusMonths(interval()).minusDays(1));
	}

	/** Whether the year divides into its periods of several months. */
	private boolean quarterly() {
		return this.rule.getFreq() == Freq.MONTHLY && interval() > 1 && 12 % interval() == 0;
	}

	private int interval() {
		return Math.max(1, this.rule.getInterval());
	}

	private static LocalDate day(DateTime day) {
		return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
	}

}

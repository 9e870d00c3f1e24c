package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The days a recurring deadline falls on. A rule that names no day of its month or year
 * means the end of the period: quarters and half-years are those of the calendar.
 */
public final class Recurrence {

	private static final int PATIENCE = 400;

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
			return new Recurrence(new RecurrenceRule(rrule));
		}
		catch (InvalidRecurrenceRuleException wrong) {
			throw new NotARecurrence(rrule);
		}
	}

	/** The first occurrence due on or after a day; empty once the rule has run out. */
	public Optional<Occurrence> next(LocalDate from) {
		return namesADay() ? nextNamed(from) : Optional.of(periodOf(from));
	}

	private boolean namesADay() {
		return this.rule.getFreq() == Freq.DAILY || this.rule.hasPart(RecurrenceRule.Part.BYDAY)
				|| this.rule.hasPart(RecurrenceRule.Part.BYMONTHDAY)
				|| this.rule.hasPart(RecurrenceRule.Part.BYYEARDAY);
	}

	private Optional<Occurrence> nextNamed(LocalDate from) {
		LocalDate start = periodStart(from);
		RecurrenceRuleIterator days = this.rule
			.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
		for (int tries = 0; tries < PATIENCE && days.hasNext(); tries++) {
			DateTime next = days.nextDateTime();
			LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
			if (!day.isBefore(from)) {
				return Optional.of(new Occurrence(periodStart(day), day));
			}
		}
		return Optional.empty();
	}

	private LocalDate periodStart(LocalDate day) {
		return switch (this.rule.getFreq()) {
			case YEARLY -> day.withDayOfYear(1);
			case MONTHLY -> day.withDayOfMonth(1);
			case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			default -> day;
		};
	}

	private Occurrence periodOf(LocalDate day) {
		int interval = Math.max(1, this.rule.getInterval());
		return switch (this.rule.getFreq()) {
			case YEARLY -> new Occurrence(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
			case MONTHLY -> months(day, interval);
			default -> new Occurrence(periodStart(day), periodStart(day).plusDays(7L * interval - 1));
		};
	}

	private static Occurrence months(LocalDate day, int interval) {
		int first = (day.getMonthValue() - 1) / interval * interval + 1;
		LocalDate start = LocalDate.of(day.getYear(), first, 1);
		return new Occurrence(start, start.plusMonths(interval).minusDays(1));
	}

}

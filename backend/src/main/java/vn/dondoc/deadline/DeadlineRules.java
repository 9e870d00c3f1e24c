package vn.dondoc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a deadline's meaning becomes the first late instant. Counting follows the Civil
 * Code 2015, Art. 147 and 148: the event's day is not counted, and what ends on a rest
 * day ends with the next working day.
 */
record DeadlineRules(WorkingCalendar calendar, boolean beforeExcludesTheDay, boolean fixedDatesRoll) {

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Empty where the words fix no instant, or the day they run from is unknown. */
	Optional<Instant> firstLate(Deadline deadline, Starts starts) {
		if (deadline instanceof Deadline.OnDay named) {
			return Optional.of(named.time() != null ? at(named.day(), named.time()) : endOf(lastDay(named)));
		}
		if (deadline instanceof Deadline.InPeriod period) {
			return Optional.of(endOf(fixed(period.lastDay())));
		}
		if (deadline instanceof Deadline.Within counted) {
			return Optional.ofNullable(start(counted.from(), starts)).map((start) -> endOf(counted(counted, start)));
		}
		if (deadline instanceof Deadline.Recurring recurring) {
			return next(recurring, starts.issuedOn()).map((occurrence) -> firstLate(recurring, occurrence));
		}
		return Optional.empty();
	}

	/** The first occurrence that is still in time on a day. */
	Optional<Recurrence.Occurrence> next(Deadline.Recurring recurring, LocalDate day) {
		return from(recurring, day).findFirst();
	}

	/** The occurrences that are still in time on a day, in their order. */
	Stream<Recurrence.Occurrence> from(Deadline.Recurring recurring, LocalDate day) {
		return Recurrence.of(recurring.rrule()).from(excludesItsDay(recurring) ? day.plusDays(1) : day);
	}

	/** Of one occurrence of a recurring deadline. */
	Instant firstLate(Deadline.Recurring recurring, Recurrence.Occurrence occurrence) {
		if (excludesItsDay(recurring)) {
			return at(occurrence.dueOn(), LocalTime.MIDNIGHT);
		}
		LocalDate day = fixed(occurrence.dueOn());
		return (recurring.time() != null) ? at(day, recurring.time()) : endOf(day);
	}

	private boolean excludesItsDay(Deadline.Recurring recurring) {
		return !recurring.inclusive() && recurring.time() == null && this.beforeExcludesTheDay;
	}

	private LocalDate lastDay(Deadline.OnDay named) {
		LocalDate last = fixed(named.day());
		return (named.inclusive() || !this.beforeExcludesTheDay) ? last : named.day().minusDays(1);
	}

	private LocalDate fixed(LocalDate day) {
		return this.fixedDatesRoll ? this.calendar.rolled(day) : day;
	}

	private LocalDate counted(Deadline.Within counted, LocalDate start) {
		return switch (counted.unit()) {
			case WORKING_DAY -> this.calendar.workingDaysAfter(start, counted.amount());
			case DAY -> this.calendar.rolled(start.plusDays(counted.amount()));
			case WEEK -> this.calendar.rolled(start.plusWeeks(counted.amount()));
			case MONTH -> this.calendar.rolled(start.plusMonths(counted.amount()));
		};
	}

	private static @Nullable LocalDate start(Deadline.Start from, Starts starts) {
		return switch (from) {
			case ISSUED -> starts.issuedOn();
			case RECEIVED -> starts.receivedOn();
			case EVENT -> starts.eventOn();
		};
	}

	private static Instant endOf(LocalDate day) {
		return at(day.plusDays(1), LocalTime.MIDNIGHT);
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(VIETNAM).toInstant();
	}

}

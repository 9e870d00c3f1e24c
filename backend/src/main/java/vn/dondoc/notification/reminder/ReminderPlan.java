package vn.dondoc.notification.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The dated rules of one assignment: so many days before its last day in time, then every
 * so many days.
 *
 * @param every zero for never again
 */
public record ReminderPlan(DaysBefore before, int every) {

	/**
	 * The latest rule that falls on one of these days, told by the days left until the
	 * last day in time. What was entered overdue is first reminded of the day after, with
	 * all that was entered with it; rules of days before its entry are not made up for.
	 */
	OptionalInt latest(LocalDate lastDay, LocalDate enteredOn, RuleDays answered) {
		return Stream.concat(before(lastDay), behind(lastDay, enteredOn, answered.to()))
			.filter((day) -> answered.contains(day) && !day.isBefore(enteredOn))
			.mapToInt((day) -> (int) ChronoUnit.DAYS.between(day, lastDay))
			.min();
	}

	private Stream<LocalDate> before(LocalDate lastDay) {
		return this.before.days().stream().map(lastDay::minusDays);
	}

	private Stream<LocalDate> behind(LocalDate lastDay, LocalDate enteredOn, LocalDate until) {
		if (this.every == 0) {
			return Stream.empty();
		}
		LocalDate first = enteredOn.isAfter(lastDay) ? enteredOn.plusDays(1) : lastDay.plusDays(this.every);
		if (first.isAfter(until)) {
			return Stream.empty();
		}
		long passed = ChronoUnit.DAYS.between(first, until);
		return Stream.of(until.minusDays(passed % this.every));
	}

	/** The days on which it will remind from a day on, at most so many. */
	public List<LocalDate> next(LocalDate lastDay, LocalDate enteredOn, LocalDate from, int most) {
		return Stream.iterate(from, (day) -> day.plusDays(1))
			.limit(400)
			.filter((day) -> latest(lastDay, enteredOn, new RuleDays(day, day)).isPresent())
			.limit(most)
			.toList();
	}

}

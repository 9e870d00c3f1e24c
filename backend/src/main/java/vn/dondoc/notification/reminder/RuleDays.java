package vn.dondoc.notification.reminder;

import java.time.LocalDate;

import vn.dondoc.deadline.WorkingCalendar;

/**
 * The days whose rules one morning answers for, both included: its own, the rest days
 * behind it, and those on which nothing ran.
 */
public record RuleDays(LocalDate from, LocalDate to) {

	/** What a working day answers for by itself. */
	public static RuleDays of(LocalDate workingDay, WorkingCalendar calendar) {
		LocalDate to = workingDay;
		while (calendar.restDay(to.plusDays(1))) {
			to = to.plusDays(1);
		}
		return new RuleDays(workingDay, to);
	}

	/** The same, beginning behind the last day that was answered for. */
	public RuleDays behind(LocalDate last) {
		return new RuleDays(last.plusDays(1), this.to);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}

package vn.dondoc.assignment.recurrence.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import vn.dondoc.assignment.recurrence.DecideRecurrence.Reach;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.system.Ids;

/**
 * A decision about a recurrence as typed.
 *
 * @param every null to end it
 * @param on the day of the month, or the weekday as Vietnamese count them
 * @param before whether the day itself is too late
 * @param reach which instances, which is always asked
 */
record RecurrenceForm(UUID commandId, int version, Rhythm.@Nullable Every every, @Nullable String on,
		@Nullable Boolean before, @NotNull(message = "{assignment.recurrence.reach-needed}") @Nullable Reach reach,
		@Nullable String reason) {

	static RecurrenceForm of(int version, Deadline.@Nullable Recurring now) {
		Rhythm rhythm = (now != null) ? Rhythm.of(now.rrule()) : new Rhythm(Rhythm.Every.MONTH, null);
		return new RecurrenceForm(Ids.next(), version,
				(rhythm.every() != Rhythm.Every.OTHER) ? rhythm.every() : Rhythm.Every.MONTH,
				(rhythm.on() != null) ? String.valueOf(rhythm.on()) : null, now != null && !now.inclusive(), null,
				null);
	}

	/** Null to end it, or where something is wrong with the day. */
	Deadline.@Nullable Recurring deadline(Errors errors) {
		if (this.every == null) {
			return null;
		}
		Rhythm rhythm = new Rhythm(this.every, number(errors));
		if (!rhythm.possible()) {
			errors.rejectValue("on", "assignment.recurrence.no-such-day");
		}
		return errors.hasErrors() ? null
				: new Deadline.Recurring(rhythm.rrule(), !Boolean.TRUE.equals(this.before), null);
	}

	private @Nullable Integer number(Errors errors) {
		if (this.on == null || this.on.isBlank()) {
			return null;
		}
		try {
			return Integer.valueOf(this.on.strip());
		}
		catch (NumberFormatException ex) {
			errors.rejectValue("on", "assignment.recurrence.no-such-day");
			return null;
		}
	}

}

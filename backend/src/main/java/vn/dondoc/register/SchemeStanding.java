package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a scheme stands on a day; each is in exactly one. */
public enum SchemeStanding {

	COMPLETED_ON_TIME, COMPLETED_LATE,
	/** Not completed, its own day past. */
	OVERDUE,
	/** Not completed, in time itself, but a step on the way is late. */
	MILESTONE_LATE, IN_TIME;

	/** How this one stands. */
	public static SchemeStanding of(Scheme scheme, LocalDate day) {
		LocalDate completed = scheme.completedOn();
		if (completed != null && !completed.isAfter(day)) {
			return completed.isAfter(scheme.dueOn()) ? COMPLETED_LATE : COMPLETED_ON_TIME;
		}
		if (scheme.dueOn().isBefore(day)) {
			return OVERDUE;
		}
		return scheme.nextMilestone().filter((next) -> next.dueOn().isBefore(day)).isPresent() ? MILESTONE_LATE
				: IN_TIME;
	}

	/** As it is written in addresses and message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The one under this code; none where there is none. */
	public static Optional<SchemeStanding> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

}

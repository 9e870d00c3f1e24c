package vn.dondoc.assignment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;

/**
 * The one word lists and pages show of a standing, and its days: late while overdue, left
 * while due soon.
 */
public record Chip(String code, @Nullable Long days) {

	private static final long SOON = 7;

	/** The word for a standing as of an instant. */
	public static Chip of(Standing standing, Instant at) {
		TimeStatus status = standing.status();
		if (status == null) {
			return new Chip(standing.state().name().toLowerCase(Locale.ROOT), null);
		}
		return switch (status) {
			case COMPLETED_ON_TIME -> new Chip("done-on-time", null);
			case COMPLETED_LATE -> new Chip("done-late", null);
			case COMPLETED_NO_DEADLINE -> new Chip("done", null);
			case NOT_COMPLETED_OVERDUE, NOT_COMPLETED_IN_TIME, NOT_COMPLETED_NO_DEADLINE -> open(standing, status, at);
		};
	}

	private static Chip open(Standing standing, TimeStatus status, Instant at) {
		Instant firstLateAt = standing.position().firstLateAt();
		Long left = (firstLateAt != null) ? ChronoUnit.DAYS.between(Days.of(at), FirstLate.lastDay(firstLateAt)) : null;
		if (standing.position().submittedAt() != null) {
			return new Chip("awaiting-confirmation", null);
		}
		if (status == TimeStatus.NOT_COMPLETED_OVERDUE && left != null) {
			return new Chip("overdue", Math.max(0, -left));
		}
		return switch (standing.state()) {
			case SUSPENDED -> new Chip("suspended", null);
			case RETURN_REQUESTED -> new Chip("return-requested", null);
			case ISSUED -> new Chip("not-acknowledged", null);
			case IN_PROGRESS -> standing.requests().returned() ? new Chip("returned", null) : underWay(left);
			default -> underWay(left);
		};
	}

	private static Chip underWay(@Nullable Long left) {
		return (left != null && left <= SOON) ? new Chip("due-soon", left)
				: new Chip((left != null) ? "in-progress" : "no-deadline", null);
	}

}

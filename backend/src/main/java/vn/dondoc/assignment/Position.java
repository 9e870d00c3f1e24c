package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * What does not change between two turns of an assignment: who leads, until when, and the
 * submission that counts. Confirmation is that of this very submission, even if it came
 * after the instant the position was taken at.
 */
public record Position(AgencyId lead, Instant issuedAt, @Nullable Instant firstLateAt, boolean suspended,
		boolean disputed, @Nullable Instant submittedAt, @Nullable LocalDate productOn, @Nullable Instant confirmedAt,
		@Nullable Instant endedAt) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/**
	 * The cell this position falls into at an instant within it; null outside the
	 * population, once it has ended.
	 */
	public @Nullable TimeStatus statusAt(Instant at, DoneBasis basis) {
		if (this.endedAt != null) {
			return null;
		}
		if (completedAt(at, basis)) {
			return completedStatus(basis);
		}
		if (this.suspended) {
			return TimeStatus.NOT_COMPLETED_IN_TIME;
		}
		if (this.firstLateAt == null) {
			return TimeStatus.NOT_COMPLETED_NO_DEADLINE;
		}
		return late(at, this.firstLateAt) ? TimeStatus.NOT_COMPLETED_OVERDUE : TimeStatus.NOT_COMPLETED_IN_TIME;
	}

	/**
	 * Whether a result handed in at an instant of this position is late once confirmed.
	 */
	public boolean lateIfHandedIn(Instant at, @Nullable LocalDate product, DoneBasis basis) {
		Position done = new Position(this.lead, this.issuedAt, this.firstLateAt, false, false, at, product, at, null);
		return done.statusAt(at, basis) == TimeStatus.COMPLETED_LATE;
	}

	/**
	 * Judged on submission or product an assignment is completed from the submission on,
	 * once that is confirmed; judged on confirmation, from there on.
	 */
	public boolean completedAt(Instant at, DoneBasis basis) {
		if (this.submittedAt == null || this.confirmedAt == null) {
			return false;
		}
		return basis != DoneBasis.CONFIRMED || !this.confirmedAt.isAfter(at);
	}

	/** The instant lateness is judged on, once confirmed. */
	public @Nullable Instant doneAt(DoneBasis basis) {
		if (this.confirmedAt == null) {
			return null;
		}
		return switch (basis) {
			case SUBMITTED -> this.submittedAt;
			case PRODUCT -> (this.productOn != null) ? startOf(this.productOn) : this.submittedAt;
			case CONFIRMED -> this.confirmedAt;
		};
	}

	private TimeStatus completedStatus(DoneBasis basis) {
		Instant doneAt = doneAt(basis);
		if (this.firstLateAt == null || doneAt == null) {
			return TimeStatus.COMPLETED_NO_DEADLINE;
		}
		return late(doneAt, this.firstLateAt) ? TimeStatus.COMPLETED_LATE : TimeStatus.COMPLETED_ON_TIME;
	}

	private static boolean late(Instant instant, Instant firstLateAt) {
		return !instant.isBefore(firstLateAt);
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).toInstant();
	}

}

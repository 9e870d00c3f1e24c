package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/** An assignment as lists show it, as of the instant that was asked. */
public record Row(AssignmentId assignment, String content, Source source, Lead lead, Due due, Progress progress) {

	/** The directive it came from; number with notation as printed. */
	public record Source(DirectiveId directive, @Nullable String number, LocalDate date) {
	}

	/** Who leads it, under the name of the as-of date. */
	public record Lead(AgencyId agency, String name) {
	}

	/** Until when; phrase as written in the directive. */
	public record Due(@Nullable String phrase, @Nullable Instant firstLateAt) {

		/** The last instant in time, to show as a day. */
		public @Nullable Instant lastInTime() {
			return (this.firstLateAt != null) ? this.firstLateAt.minusNanos(1000) : null;
		}
	}

	/**
	 * How far it is.
	 *
	 * @param status null once withdrawn or superseded
	 * @param shown the code of the status chip
	 * @param days days late while overdue, or left while due within seven days
	 */
	public record Progress(@Nullable TimeStatus status, String shown, @Nullable Long days,
			@Nullable Instant submittedAt, @Nullable Instant confirmedAt, @Nullable Instant updatedAt) {
	}

}

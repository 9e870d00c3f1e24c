package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Chip;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/** An assignment as lists show it, as of the instant that was asked. */
public record Row(AssignmentId assignment, String content, Source source, Lead lead, Due due, Progress progress) {

	/** The directive it came from, by the title people call it, and its date. */
	public record Source(DirectiveId directive, String title, LocalDate date) {
	}

	/** Who leads it, under the name of the as-of date. */
	public record Lead(AgencyId agency, String name) {
	}

	/**
	 * Until when.
	 *
	 * @param phrase as written in the directive, or in what changed the deadline since
	 * @param lastDay the last day in time
	 */
	public record Due(@Nullable String phrase, @Nullable Instant firstLateAt, @Nullable LocalDate lastDay) {

		static Due of(@Nullable String phrase, @Nullable Instant firstLateAt) {
			return new Due(phrase, firstLateAt, (firstLateAt != null) ? Asked.lastDayBefore(firstLateAt) : null);
		}
	}

	/**
	 * How far it is.
	 *
	 * @param status null once withdrawn or superseded
	 * @param priority as of the instant that was asked
	 * @param disputed whether the agency disputes how it is judged
	 * @param updatedAt when its last fact, reminders apart, became known
	 */
	public record Progress(WorkflowState state, @Nullable TimeStatus status, Chip chip, Priority priority,
			boolean disputed, @Nullable Instant submittedAt, @Nullable Instant confirmedAt, Instant updatedAt) {
	}

}

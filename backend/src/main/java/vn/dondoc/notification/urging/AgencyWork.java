package vn.dondoc.notification.urging;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;

/** What one agency is to be urged on with. */
public record AgencyWork(AgencyId agency, String name, List<Piece> pieces) {

	public AgencyWork {
		pieces = List.copyOf(pieces);
	}

	/**
	 * One assignment of it.
	 *
	 * @param lastDay the last day in time; null without a deadline
	 * @param daysLate zero while in time
	 * @param reminders how often it was reminded of before
	 */
	public record Piece(AssignmentId assignment, String content, String source, @Nullable LocalDate lastDay,
			long daysLate, int reminders) {
	}

	/** How many of them are late. */
	public long late() {
		return this.pieces.stream().filter((piece) -> piece.daysLate() > 0).count();
	}

}

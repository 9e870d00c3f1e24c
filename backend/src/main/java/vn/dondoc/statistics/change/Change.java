package vn.dondoc.statistics.change;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Slice;

/**
 * An assignment that is counted elsewhere than before.
 *
 * @param before null where it was not counted
 * @param after null where it is not counted any more
 */
public record Change(AssignmentId assignment, ItemId item, @Nullable Place before, @Nullable Place after) {

	static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> rank(change.before))
		.thenComparing((change) -> rank(change.after))
		.thenComparing((change) -> change.assignment.value());

	/** A cell and the agency whose line it is in. */
	public record Place(Slice cell, AgencyId lead) {
	}

	/** The cells it went between; null stands for not counted. */
	public Move move() {
		return new Move((this.before != null) ? this.before.cell() : null,
				(this.after != null) ? this.after.cell() : null);
	}

	private static int rank(@Nullable Place place) {
		return (place != null) ? place.cell().ordinal() : -1;
	}

}

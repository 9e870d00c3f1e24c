package vn.dondoc.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.dondoc.assignment.DoneBasis;

/**
 * What the office decided about its figures, as it was in force when they were known;
 * printed under every table, because it changes them.
 *
 * @param basis which date "on time" is judged on
 * @param noDeadlineFolded whether what has no deadline is printed within what is in time
 */
public record Conventions(DoneBasis basis, boolean noDeadlineFolded) {

	/** As shipped. */
	public static final Conventions SHIPPED = new Conventions(DoneBasis.SUBMITTED, false);

	private static final List<Slice> APART = List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_LATE,
			Slice.NOT_COMPLETED_OVERDUE, Slice.NOT_COMPLETED_IN_TIME, Slice.COMPLETED_NO_DEADLINE,
			Slice.NOT_COMPLETED_NO_DEADLINE);

	private static final List<Slice> FOLDED = List.of(Slice.COMPLETED_ON_TIME_OR_NO_DEADLINE, Slice.COMPLETED_LATE,
			Slice.NOT_COMPLETED_OVERDUE, Slice.NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE);

	/**
	 * The cells a table prints, in the order it prints them; they add up to its total.
	 */
	public List<Slice> cells() {
		return this.noDeadlineFolded ? FOLDED : APART;
	}

	/** Those of them that are not completed. */
	public List<Slice> openCells() {
		return cells().stream().filter(Slice::open).toList();
	}

	/** By name, as reports print them. */
	public Map<String, String> printed() {
		return Map.of("doneBasis", this.basis.name().toLowerCase(Locale.ROOT), "foldNoDeadline",
				String.valueOf(this.noDeadlineFolded));
	}

}

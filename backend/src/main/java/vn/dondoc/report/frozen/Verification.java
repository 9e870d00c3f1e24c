package vn.dondoc.report.frozen;

import java.util.List;

import vn.dondoc.assignment.AssignmentId;

/**
 * What came of looking at a frozen report again.
 *
 * @param intact whether what is kept is still what was frozen
 * @param figures the lines of its figures that the facts tell otherwise now
 * @param rows the assignments that the facts count otherwise now
 * @param renamed agencies that are called otherwise now, which changes no figure
 */
public record Verification(boolean intact, List<DifferentLine> figures, List<AssignmentId> rows,
		List<DifferentLine> renamed) {

	/** A line of the figures as frozen and as asked again; empty where it is missing. */
	public record DifferentLine(String frozen, String now) {
	}

	public boolean holds() {
		return this.intact && this.figures.isEmpty() && this.rows.isEmpty();
	}

}

package vn.dondoc.assignment.grouping;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;

/** What assignments are cut by. */
@Component
@Transactional(readOnly = true)
public class Classifications {

	private static final int OFFERED = 200;

	private final GroupRows rows;

	Classifications(GroupRows rows) {
		this.rows = rows;
	}

	/** The values of one assignment now, none where nobody set any. */
	public List<Dimension.Value> of(AssignmentId assignment, Dimension dimension) {
		return this.rows.present(dimension, List.of(assignment))
			.getOrDefault(assignment, GroupRows.Present.NOTHING)
			.values();
	}

	/** Values that were set before, to be chosen again. */
	public List<String> inUse(Dimension dimension) {
		return this.rows.inUse(dimension, OFFERED);
	}

}

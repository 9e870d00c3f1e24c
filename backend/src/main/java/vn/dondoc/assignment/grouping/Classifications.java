package vn.dondoc.assignment.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Priority;

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

	/** Those among them whose priority presses now; may be added to. */
	public Set<AssignmentId> pressing(Collection<AssignmentId> among) {
		return this.rows.present(Dimension.PRIORITY, among)
			.entrySet()
			.stream()
			.filter((one) -> !one.getValue().values().equals(List.of(Priority.NORMAL.value())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Values that were set before, to be chosen again. */
	public List<String> inUse(Dimension dimension) {
		return this.rows.inUse(dimension, OFFERED);
	}

}

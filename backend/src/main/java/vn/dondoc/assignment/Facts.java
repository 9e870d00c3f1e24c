package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What happened to assignments, as recorded. */
@Component
public class Facts {

	private static final int AT_ONCE = 1000;

	private final FactRows rows;

	Facts(FactRows rows) {
		this.rows = rows;
	}

	/** Of one assignment, in the order they were recorded. */
	public List<Fact> of(AssignmentId assignment) {
		return of(List.of(assignment)).getOrDefault(assignment, List.of());
	}

	/** Of several; one that does not exist is missing from the answer. */
	public Map<AssignmentId, List<Fact>> of(Collection<AssignmentId> assignments) {
		if (assignments.isEmpty()) {
			return Map.of();
		}
		return byAssignment(this.rows.ofAssignments(assignments));
	}

	/**
	 * What was known of several at an instant, looked up a part at a time: of too many
	 * ids at once MySQL reads the whole table.
	 */
	public Map<AssignmentId, List<Fact>> known(Collection<AssignmentId> assignments, Instant knownAt) {
		List<AssignmentId> all = List.copyOf(assignments);
		Map<AssignmentId, List<Fact>> known = new HashMap<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<AssignmentId> part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			known.putAll(byAssignment(this.rows.ofAssignments(part, knownAt)));
		}
		return known;
	}

	private static Map<AssignmentId, List<Fact>> byAssignment(List<@Nullable Object[]> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(ReadFact::assignment,
					Collectors.mapping(ReadFact::fact, Collectors.toList())));
	}

	/** The versions of several as they stand, for forms that act on them. */
	public Map<AssignmentId, Integer> versions(Collection<AssignmentId> assignments) {
		if (assignments.isEmpty()) {
			return Map.of();
		}
		return this.rows.versions(assignments)
			.stream()
			.collect(Collectors.toMap((row) -> (AssignmentId) row[0], (row) -> (Integer) row[1]));
	}

}

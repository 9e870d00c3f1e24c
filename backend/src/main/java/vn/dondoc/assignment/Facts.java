package vn.dondoc.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** What happened to assignments, as recorded. */
@Component
public class Facts {

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
		return this.rows.ofAssignments(assignments)
			.stream()
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

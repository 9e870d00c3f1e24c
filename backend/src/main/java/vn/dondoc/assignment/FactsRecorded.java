package vn.dondoc.assignment;

import java.util.List;

/**
 * A fact was added to each of many assignments; heard within the same transaction.
 * Whoever adds them leaves the audit entry.
 */
public record FactsRecorded(List<Told> assignments) {

	public FactsRecorded {
		assignments = List.copyOf(assignments);
	}

	/** An assignment with all its facts, the new one last. */
	public record Told(AssignmentId id, ItemId item, List<Fact> facts) {
	}

}

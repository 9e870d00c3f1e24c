package vn.dondoc.assignment.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.audit.AuditedEvent;

/** These assignments are cut by other values from some day on. */
public record AssignmentsClassified(UUID command, Map<Dimension, Dimension.Value> values,
		List<AssignmentId> assignments) implements AuditedEvent {

	AssignmentsClassified(UUID command, Map<Dimension, Dimension.Value> values, Collection<AssignmentId> assignments) {
		this(command, values, List.copyOf(assignments));
	}

	@Override
	public String action() {
		return "assignment.classified";
	}

	@Override
	public String subjectType() {
		return "classification";
	}

	@Override
	public String subjectId() {
		return this.command.toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("values",
				this.values.entrySet()
					.stream()
					.collect(Collectors.toMap((entry) -> entry.getKey().name(), (entry) -> entry.getValue().text())),
				"assignments", this.assignments.stream().map((id) -> id.value().toString()).toList());
	}

}

package vn.dondoc.assignment.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.audit.AuditedEvent;

/** These assignments were put into a programme, or taken out. */
public record AssignmentsGrouped(Dimension.Value programme, boolean in,
		List<AssignmentId> assignments) implements AuditedEvent {

	AssignmentsGrouped(Dimension.Value programme, boolean in, Collection<AssignmentId> assignments) {
		this(programme, in, List.copyOf(assignments));
	}

	@Override
	public String action() {
		return "assignment." + (this.in ? "put-into-programme" : "taken-out-of-programme");
	}

	@Override
	public String subjectType() {
		return "programme";
	}

	@Override
	public String subjectId() {
		return Objects.requireNonNull(this.programme.reference()).toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("assignments", this.assignments.stream().map((id) -> id.value().toString()).toList());
	}

}

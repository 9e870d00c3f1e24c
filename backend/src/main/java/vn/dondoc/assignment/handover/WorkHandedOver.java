package vn.dondoc.assignment.handover;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.organisation.AgencyId;

/**
 * These assignments of an agency that ended went to another.
 *
 * @param to null where they were taken back
 */
public record WorkHandedOver(AgencyId from, @Nullable AgencyId to, List<AssignmentId> assignments,
		String reason) implements AuditedEvent {

	public WorkHandedOver {
		assignments = List.copyOf(assignments);
	}

	@Override
	public String action() {
		return "assignment.work-handed-over";
	}

	@Override
	public String subjectType() {
		return "agency";
	}

	@Override
	public String subjectId() {
		return this.from.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("to", (this.to != null) ? this.to.value().toString() : "", "reason", this.reason, "assignments",
				this.assignments.stream().map((id) -> id.value().toString()).toList());
	}

}

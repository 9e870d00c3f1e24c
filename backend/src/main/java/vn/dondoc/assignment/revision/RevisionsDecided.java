package vn.dondoc.assignment.revision;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.audit.AuditedEvent;

/** The Office decided about the deadlines of these assignments. */
public record RevisionsDecided(UUID command, DecideRevisions.Way way, List<AssignmentId> assignments,
		String reason) implements AuditedEvent {

	public RevisionsDecided {
		assignments = List.copyOf(assignments);
	}

	@Override
	public String action() {
		return "assignment.revisions-decided";
	}

	@Override
	public String subjectType() {
		return "deadline-rules";
	}

	@Override
	public String subjectId() {
		return this.command.toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("way", this.way, "reason", this.reason, "assignments",
				this.assignments.stream().map((id) -> id.value().toString()).toList());
	}

}

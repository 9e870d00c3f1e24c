package vn.dondoc.assignment.obligation;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.directive.DirectiveId;

/** Items of a directive were issued, as so many assignments. */
public record AssignmentsIssued(DirectiveId directive, int items, int assignments) implements AuditedEvent {

	@Override
	public String action() {
		return "directive.issued";
	}

	@Override
	public String subjectType() {
		return "directive";
	}

	@Override
	public String subjectId() {
		return this.directive.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("items", this.items, "assignments", this.assignments);
	}

}

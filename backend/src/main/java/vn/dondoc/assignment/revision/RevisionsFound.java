package vn.dondoc.assignment.revision;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** So many deadlines would be other ones since the rules have changed. */
public record RevisionsFound(String cause, int found) implements AuditedEvent {

	@Override
	public String action() {
		return "assignment.revisions-found";
	}

	@Override
	public String subjectType() {
		return "deadline-rules";
	}

	@Override
	public String subjectId() {
		return this.cause;
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("found", this.found);
	}

}

package vn.dondoc.assignment.cause;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** The list of causes was changed. */
record CauseChanged(String action, String subjectId, Map<String, ?> details) implements AuditedEvent {

	@Override
	public String subjectType() {
		return "cause";
	}

}

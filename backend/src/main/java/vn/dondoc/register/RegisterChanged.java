package vn.dondoc.register;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A register was added to, corrected or taken from. */
record RegisterChanged(String action, String subjectType, String subjectId,
		Map<String, ?> details) implements AuditedEvent {

}

package vn.dondoc.assignment.recurrence;

import java.util.Map;

import vn.dondoc.assignment.ObligationId;
import vn.dondoc.audit.AuditedEvent;

/** Periods of a recurring obligation were entered, as so many assignments. */
record PeriodsOpened(ObligationId obligation, int periods, int assignments) implements AuditedEvent {

	@Override
	public String action() {
		return "assignment.periods-opened";
	}

	@Override
	public String subjectType() {
		return "obligation";
	}

	@Override
	public String subjectId() {
		return this.obligation.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("periods", this.periods, "assignments", this.assignments);
	}

}

package vn.dondoc.report.schedule;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A report prepares itself from now on, or no longer. */
record ScheduleChanged(String action, String subjectId, Map<String, ?> details) implements AuditedEvent {

	@Override
	public String subjectType() {
		return "report-schedule";
	}

}

package vn.dondoc.deadline.notice;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** The working calendar says something else from now on of a year or a day. */
public record CalendarChanged(String subjectId, String before, String after) implements AuditedEvent {

	@Override
	public String action() {
		return "deadline.calendar-changed";
	}

	@Override
	public String subjectType() {
		return "working-calendar";
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("before", this.before, "after", this.after);
	}

}

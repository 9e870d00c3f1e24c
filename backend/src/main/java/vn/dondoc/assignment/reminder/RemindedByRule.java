package vn.dondoc.assignment.reminder;

import java.time.LocalDate;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** So many assignments were reminded of by dated rules, at once. */
public record RemindedByRule(LocalDate day, int assignments) implements AuditedEvent {

	@Override
	public String action() {
		return "assignment.reminded-by-rule";
	}

	@Override
	public String subjectType() {
		return "day";
	}

	@Override
	public String subjectId() {
		return this.day.toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("assignments", this.assignments);
	}

}

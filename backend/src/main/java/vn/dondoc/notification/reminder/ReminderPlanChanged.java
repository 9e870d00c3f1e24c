package vn.dondoc.notification.reminder;

import java.util.Map;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.audit.AuditedEvent;

/** An assignment has other reminders than before. */
public record ReminderPlanChanged(AssignmentId assignment, String before, String after) implements AuditedEvent {

	@Override
	public String action() {
		return "notification.reminders-planned";
	}

	@Override
	public String subjectType() {
		return "assignment";
	}

	@Override
	public String subjectId() {
		return this.assignment.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("before", this.before, "after", this.after);
	}

}

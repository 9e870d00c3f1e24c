package vn.dondoc.assignment.recurrence;

import java.util.Map;

import vn.dondoc.assignment.ObligationId;
import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.deadline.Deadline;

/** The Office changed or ended a recurrence, and so many instances with it. */
record RecurrenceDecided(ObligationId obligation, String before, String after, DecideRecurrence.Reach reach,
		int instances) implements AuditedEvent {

	static RecurrenceDecided of(DecideRecurrence.Command command, Schedule.Rule before, Schedule.Rule after,
			int instances) {
		return new RecurrenceDecided(command.obligation(), said(before), said(after), command.reach(), instances);
	}

	private static String said(Schedule.Rule rule) {
		Deadline.Recurring deadline = rule.deadline();
		return (deadline != null) ? deadline.rrule() + (deadline.inclusive() ? "" : " (before)") : "";
	}

	@Override
	public String action() {
		return "assignment.recurrence-decided";
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
		return Map.of("before", this.before, "after", this.after, "reach", this.reach, "instances", this.instances);
	}

}

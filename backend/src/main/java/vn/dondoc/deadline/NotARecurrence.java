package vn.dondoc.deadline;

import vn.dondoc.system.BrokenRule;

/** A recurring deadline whose rule cannot be read. */
public final class NotARecurrence extends BrokenRule {

	NotARecurrence(String rrule) {
		super("deadline.error.not-a-recurrence", rrule);
	}

}

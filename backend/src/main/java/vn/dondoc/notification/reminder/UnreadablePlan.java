package vn.dondoc.notification.reminder;

import vn.dondoc.system.BrokenRule;

/** The days before a deadline are whole numbers, or the days between are not one. */
final class UnreadablePlan extends BrokenRule {

	private final String field;

	UnreadablePlan(String field) {
		super("notification.plan.unreadable." + field);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}

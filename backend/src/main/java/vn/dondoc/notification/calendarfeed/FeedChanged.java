package vn.dondoc.notification.calendarfeed;

import java.util.Map;

import vn.dondoc.account.AccountId;
import vn.dondoc.audit.AuditedEvent;

/** Somebody opened or revoked a feed. */
record FeedChanged(String change, FeedScope scope, AccountId account) implements AuditedEvent {

	@Override
	public String action() {
		return "notification.calendar-" + this.change;
	}

	@Override
	public String subjectType() {
		return "account";
	}

	@Override
	public String subjectId() {
		return this.account.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("scope", this.scope);
	}

}

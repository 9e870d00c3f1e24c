package vn.dondoc.notification.delivery;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** Somebody had all e-mails tried again that were given up. */
record FailedMailsSentAgain(int mails) implements AuditedEvent {

	@Override
	public String action() {
		return "notification.failed-mails-sent-again";
	}

	@Override
	public String subjectType() {
		return "mail";
	}

	@Override
	public String subjectId() {
		return "failed";
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("mails", this.mails);
	}

}

package vn.dondoc.notification.delivery;

import java.util.Map;
import java.util.UUID;

import vn.dondoc.audit.AuditedEvent;

/** Somebody had an e-mail tried again. */
record MailSentAgain(UUID mail) implements AuditedEvent {

	@Override
	public String action() {
		return "notification.mail-sent-again";
	}

	@Override
	public String subjectType() {
		return "mail";
	}

	@Override
	public String subjectId() {
		return this.mail.toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of();
	}

}

package vn.dondoc.account;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/**
 * Somebody tried to sign in under a user name nobody has. Of what they typed only the
 * beginning is kept: it may have been a password in the wrong field.
 */
record SignInAttempt(String typed) implements AuditedEvent {

	private static final int KEPT = 2;

	@Override
	public String action() {
		return "account.sign-in-unknown";
	}

	@Override
	public String subjectType() {
		return "sign-in";
	}

	@Override
	public String subjectId() {
		return this.typed.substring(0, Math.min(KEPT, this.typed.length())) + "…";
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("length", this.typed.length());
	}

}

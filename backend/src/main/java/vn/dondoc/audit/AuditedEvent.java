package vn.dondoc.audit;

import java.util.Map;

/**
 * An event that leaves an entry in the audit trail, in the transaction that publishes it,
 * or the change does not happen.
 */
public interface AuditedEvent {

	/** What was done, as a message key of the room: {@code account.disabled}. */
	String action();

	/** The kind of thing it was done to: {@code account}. */
	String subjectType();

	/** Which one. */
	String subjectId();

	/**
	 * What changed, before and after, as plain values; never a password, a token or a
	 * document's text.
	 */
	default Map<String, ?> details() {
		return Map.of();
	}

}

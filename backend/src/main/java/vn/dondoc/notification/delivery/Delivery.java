package vn.dondoc.notification.delivery;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.notification.mail.MailState;

/**
 * How far an e-mail has come, without what it says.
 *
 * @param to the name of whoever it is for
 * @param nextTryAt while it is queued
 * @param reason why it was not taken the last time
 */
public record Delivery(UUID id, String to, String address, String subject, MailState state, int tries, Instant queuedAt,
		@Nullable Instant nextTryAt, @Nullable Instant sentAt, @Nullable String reason) {

	/** Whether somebody may put it first in the queue. */
	public boolean again() {
		return this.state != MailState.SENT && this.tries > 0;
	}

}

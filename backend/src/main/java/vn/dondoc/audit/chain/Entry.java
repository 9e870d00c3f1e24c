package vn.dondoc.audit.chain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Ids;

/**
 * What an entry says.
 *
 * @param nonce makes two entries that say the same differ
 * @param origin from where it was done; null where no request was
 * @param detail JSON
 */
public record Entry(UUID nonce, Instant recordedAt, @Nullable UUID account, @Nullable String actor,
		@Nullable String origin, Subject subject, String detail) {

	/** What was done, and to what. */
	public record Subject(String action, String type, String id) {
	}

	/** The entry's own mac, which nobody without the key can write. */
	public byte[] mac(byte[] key) {
		return new Mac().add(Ids.bytes(this.nonce))
			.add(this.recordedAt)
			.add(this.account)
			.add(this.actor)
			.add(this.origin)
			.add(this.subject.action())
			.add(this.subject.type())
			.add(this.subject.id())
			.add(this.detail)
			.with(key);
	}

}

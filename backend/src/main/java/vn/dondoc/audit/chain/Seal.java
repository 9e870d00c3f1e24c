package vn.dondoc.audit.chain;

import java.time.Instant;
import java.util.Arrays;

/** A link of the chain: which entry stands at a position, sealed over the link before. */
record Seal(long position, long entry, Instant sealedAt, byte[] mac) {

	static final byte[] NOTHING_BEFORE = new byte[32];

	static Seal over(byte[] before, long position, StoredEntry entry, Instant at, byte[] key) {
		return new Seal(position, entry.id(), at, mac(before, position, entry, at, key));
	}

	/** Whether it is what the key makes of the link before and its entry. */
	boolean follows(byte[] before, StoredEntry entry, byte[] key) {
		return Arrays.equals(this.mac, mac(before, this.position, entry, this.sealedAt, key));
	}

	private static byte[] mac(byte[] before, long position, StoredEntry entry, Instant at, byte[] key) {
		return new Mac().add(before).add(position).add(entry.id()).add(entry.mac()).add(at).with(key);
	}

}

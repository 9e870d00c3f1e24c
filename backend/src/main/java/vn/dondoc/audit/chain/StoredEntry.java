package vn.dondoc.audit.chain;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the database; what it says is null where it lost its nonce.
 */
record StoredEntry(long id, @Nullable Entry says, byte @Nullable [] mac) {

	/** Whether it still says what was written with the key. */
	boolean genuine(byte[] key) {
		return this.says != null && this.mac != null && Arrays.equals(this.mac, this.says.mac(key));
	}

}

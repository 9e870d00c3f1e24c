package vn.dondoc.audit.chain;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.Witness;

/**
 * An entry as it stands in the database; what it says is null where it lost its nonce.
 */
record StoredEntry(long id, @Nullable Entry says, byte @Nullable [] mac) {

	/** What it tells of a thing of that kind. */
	Optional<Witness.Testimony> testimony(String subjectType) {
		return Optional.ofNullable(this.says)
			.filter((entry) -> entry.subject().type().equals(subjectType))
			.map((entry) -> new Witness.Testimony(this.id, entry.subject().id(), entry.detail()));
	}

	/** Whether it still says what was written with the key. */
	boolean genuine(byte[] key) {
		return this.says != null && this.mac != null && Arrays.equals(this.mac, this.says.mac(key));
	}

}

package vn.dondoc.audit.chain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains what was written since. One node seals at a time, and none where the chain does
 * not reach the head that is kept outside: what was cut off would be covered up.
 */
@Component
public class SealEntries {

	private static final int AT_ONCE = 1000;

	/** Entries numbered so far back may still be in a transaction under way. */
	private static final long UNDER_WAY = 10_000;

	private final Chain chain;

	private final AuditKey key;

	private final KeyFiles files;

	private final Clock clock;

	private final TransactionOperations transactions;

	private boolean caughtUp;

	SealEntries(Chain chain, AuditKey key, KeyFiles files, Clock clock, TransactionOperations transactions) {
		this.chain = chain;
		this.key = key;
		this.files = files;
		this.clock = clock;
		this.transactions = transactions;
	}

	/** Seals all there is; gives how many entries that were. */
	public synchronized int seal() {
		byte[] secret = this.key.get();
		int sealed = 0;
		Step step;
		do {
			step = step(secret);
			sealed += step.sealed();
			if (step.moved()) {
				this.files.write(step.head());
			}
		}
		while (step.sealed() > 0);
		this.caughtUp = true;
		return sealed;
	}

	private Step step(byte[] secret) {
		return this.transactions.execute((status) -> {
			this.chain.lock();
			Head head = this.files.head().orElseThrow();
			return reaches(head) ? extend(head, secret) : new Step(0, head, false);
		});
	}

	private boolean reaches(Head head) {
		return head.atStart()
				|| this.chain.at(head.position()).filter((seal) -> Arrays.equals(seal.mac(), head.mac())).isPresent();
	}

	private Step extend(Head head, byte[] secret) {
		Head end = this.chain.last().filter((last) -> last.position() > head.position()).map(head::at).orElse(head);
		long after = Math.max(head.after(), this.caughtUp ? this.chain.highestSealed() - UNDER_WAY : 0);
		Instant now = this.clock.instant();
		List<Seal> seals = new ArrayList<>();
		for (StoredEntry entry : this.chain.unsealed(after, AT_ONCE)) {
			if (entry.genuine(secret)) {
				Seal seal = Seal.over(end.mac(), end.position() + 1, entry, now, secret);
				seals.add(seal);
				end = end.at(seal);
			}
		}
		this.chain.add(seals);
		return new Step(seals.size(), end, end.position() > head.position());
	}

	private record Step(int sealed, Head head, boolean moved) {
	}

}

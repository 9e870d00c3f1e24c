package vn.dondoc.audit.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.dondoc.audit.chain.Finding.Difference;
import vn.dondoc.audit.chain.Finding.Kind;

/** A walk along the chain, noting what is not as it was sealed. */
final class Walk {

	private static final int NAMED = 50;

	private final byte[] key;

	private final Head head;

	private final List<Difference> named = new ArrayList<>();

	private long differing;

	private long entries;

	private long position;

	private byte[] before = Seal.NOTHING_BEFORE;

	private boolean met;

	Walk(byte[] key, Head head) {
		this.key = key;
		this.head = head;
		this.position = head.first() - 1;
		this.met = head.atStart();
	}

	long position() {
		return this.position;
	}

	/** Goes on to the next link; answers its entry where that is genuine. */
	Optional<StoredEntry> step(Chain.Linked linked) {
		Seal seal = linked.seal();
		for (long gone = this.position + 1; gone < seal.position(); gone++) {
			note(Kind.REMOVED, gone);
		}
		StoredEntry entry = linked.entry();
		Optional<StoredEntry> genuine = Optional.empty();
		if (entry == null) {
			note(Kind.REMOVED, seal.position());
		}
		else {
			genuine = look(seal, entry);
		}
		this.met |= seal.position() == this.head.position() && Arrays.equals(seal.mac(), this.head.mac());
		this.position = seal.position();
		this.before = seal.mac();
		return genuine;
	}

	/**
	 * An entry no seal stands for yet must at least be one the product wrote; answers it
	 * where it is.
	 */
	Optional<StoredEntry> unsealed(StoredEntry entry) {
		return genuine(entry, Kind.INSERTED);
	}

	void contradicted(long entry) {
		note(Kind.CONTRADICTED, entry);
	}

	Finding end() {
		if (!this.met) {
			note(Kind.CUT_OFF, this.position);
		}
		long sealed = this.position - this.head.first() + 1;
		return new Finding(this.entries, sealed, this.head.after(), this.differing, List.copyOf(this.named));
	}

	private Optional<StoredEntry> look(Seal seal, StoredEntry entry) {
		Optional<StoredEntry> genuine = genuine(entry, Kind.ALTERED);
		// after a gap there is nothing to follow from
		if (seal.position() == this.position + 1 && !seal.follows(this.before, entry, this.key)) {
			note(Kind.SEAL_ALTERED, seal.position());
		}
		return genuine;
	}

	private Optional<StoredEntry> genuine(StoredEntry entry, Kind otherwise) {
		this.entries++;
		if (entry.genuine(this.key)) {
			return Optional.of(entry);
		}
		note(otherwise, entry.id());
		return Optional.empty();
	}

	private void note(Kind kind, long number) {
		this.differing++;
		if (this.named.size() < NAMED) {
			this.named.add(new Difference(kind, number));
		}
	}

}

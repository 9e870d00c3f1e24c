package vn.dondoc.audit.chain;

import java.util.List;
import java.util.Locale;

/**
 * What a look at the whole chain found.
 *
 * @param entries how many entries were looked at
 * @param sealed how many of them are sealed
 * @param earlier how many were written before the key there is, and cannot be proved
 * @param differing how many differences there are
 * @param named the first of them
 */
public record Finding(long entries, long sealed, long earlier, long differing, List<Difference> named) {

	public boolean holds() {
		return this.differing == 0;
	}

	/** What differs, and where: an entry's number, or a position in the chain. */
	public record Difference(Kind kind, long number) {
	}

	/** How the trail differs from what was written. */
	public enum Kind {

		/** An entry says something else than was written. */
		ALTERED,

		/** What stood at this position of the chain is gone. */
		REMOVED,

		/** An entry that the product did not write. */
		INSERTED,

		/** A seal that does not follow from the one before. */
		SEAL_ALTERED,

		/** What the entry tells of was altered or removed. */
		CONTRADICTED,

		/** The chain ends here, before the head kept outside the database. */
		CUT_OFF;

		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}

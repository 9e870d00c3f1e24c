package vn.dondoc.register;

import org.jspecify.annotations.Nullable;

/**
 * One of a list held against what its register says already.
 *
 * @param standing the entry it is known again as, where it is
 */
public record Matched<D extends Registered>(D says, Outcome outcome, @Nullable Recorded<D> standing) {

	/** What taking it would do. */
	public enum Outcome {

		/** The register knows nothing like it. */
		NEW,
		/** It stands there, and says something else now. */
		CHANGED,
		/** It stands there word for word. */
		SAME,
		/** It stands in the list already, word for word. */
		REPEATED,
		/** More than one entry could be meant. */
		AMBIGUOUS

	}

}

package vn.dondoc.demo.rows;

import java.util.UUID;

/**
 * Identifiers by number, so that the same plan is the same rows; in the order of issue.
 */
final class RowIds {

	private static final long VERSION_7 = 0x0155_0000_0000_7000L;

	private static final long VARIANT = 0x8000_0000_0000_0000L;

	private RowIds() {
	}

	/** What is identified. */
	enum Kind {

		DIRECTIVE, ITEM, OBLIGATION, ASSIGNMENT, COMMAND

	}

	static UUID of(Kind kind, long number) {
		return new UUID(VERSION_7 + kind.ordinal(), VARIANT + number);
	}

}

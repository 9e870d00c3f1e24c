package vn.dondoc.organisation.reform;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** A rule about reorganising agencies was broken. */
public final class ReformRefused extends BrokenRule {

	private static final int LONGEST_BASIS = 300;

	private final @Nullable String field;

	private ReformRefused(String rule, @Nullable String field) {
		super("organisation.reform.error." + rule);
		this.field = field;
	}

	/** Agencies change by a decision that can be looked up. */
	static void guardBasis(String basis) {
		if (basis.isBlank() || basis.length() > LONGEST_BASIS) {
			throw new ReformRefused("basis", "basis");
		}
	}

	static ReformRefused nobodyEnds() {
		return new ReformRefused("nobody-ends", "ended");
	}

	static ReformRefused twoForTheRest() {
		return new ReformRefused("two-for-the-rest", "receivers[0].subject");
	}

	static ReformRefused endsAndReceives() {
		return new ReformRefused("ends-and-receives", "ended");
	}

	static ReformRefused noName() {
		return new ReformRefused("no-name", "name");
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

}

package vn.dondoc.proposal;

import vn.dondoc.system.BrokenRule;

/** The register knows no agency and no group of this name. */
public final class UnknownName extends BrokenRule {

	UnknownName(String name) {
		super("proposal.error.unknown-name", name);
	}

}

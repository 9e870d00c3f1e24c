package vn.dondoc.proposal;

import vn.dondoc.system.BrokenRule;

/** There is no proposal behind this one to merge it with. */
public final class NothingBehind extends BrokenRule {

	NothingBehind() {
		super("proposal.error.nothing-behind");
	}

}

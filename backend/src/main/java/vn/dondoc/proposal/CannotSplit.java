package vn.dondoc.proposal;

import vn.dondoc.system.BrokenRule;

/** There is nothing before or behind the place to make an assignment of. */
public final class CannotSplit extends BrokenRule {

	CannotSplit() {
		super("proposal.error.cannot-split");
	}

}

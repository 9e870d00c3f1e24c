package vn.dondoc.proposal;

import vn.dondoc.system.BrokenRule;

/** A proposal without a lead, or with a name that is nobody yet, cannot be accepted. */
public final class NotIssuable extends BrokenRule {

	NotIssuable() {
		super("proposal.error.not-issuable");
	}

}

package vn.dondoc.proposal;

import vn.dondoc.system.BrokenRule;

/** What was issued is changed as an assignment, no longer as a proposal. */
public final class AlreadyIssued extends BrokenRule {

	AlreadyIssued() {
		super("proposal.error.already-issued");
	}

	@Override
	public boolean conflict() {
		return true;
	}

}

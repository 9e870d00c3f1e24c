package vn.dondoc.organisation;

import vn.dondoc.system.BrokenRule;

/** The agency asked for is not in the register. */
public class NoSuchAgency extends BrokenRule {

	public NoSuchAgency() {
		super("organisation.error.no-such-agency");
	}

}

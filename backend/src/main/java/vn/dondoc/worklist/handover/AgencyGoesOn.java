package vn.dondoc.worklist.handover;

import vn.dondoc.system.BrokenRule;

/** Only the work of an agency that has ended is handed over. */
public final class AgencyGoesOn extends BrokenRule {

	AgencyGoesOn() {
		super("handover.error.agency-goes-on");
	}

}

package vn.dondoc.statistics;

import vn.dondoc.system.BrokenRule;

/** A period lacks a day, or ends before it begins. */
public final class NoSuchPeriod extends BrokenRule {

	NoSuchPeriod() {
		super("statistics.no-such-period");
	}

}

package vn.dondoc.statistics.change;

import vn.dondoc.system.BrokenRule;

/** Of two moments that are compared, the second is no earlier in either respect. */
public final class NotLater extends BrokenRule {

	NotLater() {
		super("statistics.rule.not-later");
	}

}

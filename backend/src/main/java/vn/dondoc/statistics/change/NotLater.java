package vn.dondoc.statistics.change;

import vn.dondoc.system.BrokenRule;

/** Of two moments that are compared, the second is as of no earlier an instant. */
public final class NotLater extends BrokenRule {

	NotLater() {
		super("statistics.rule.not-later");
	}

}

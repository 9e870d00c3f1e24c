package vn.dondoc.statistics;

import vn.dondoc.system.BrokenRule;

/** An address names rows with a value that cannot be read. */
public final class NotAnAddress extends BrokenRule {

	NotAnAddress(String parameter, String value) {
		super("statistics.not-an-address", parameter, value);
	}

}

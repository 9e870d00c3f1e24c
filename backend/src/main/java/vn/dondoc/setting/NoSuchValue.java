package vn.dondoc.setting;

import vn.dondoc.system.BrokenRule;

/** The setting cannot have the value that was typed. */
public final class NoSuchValue extends BrokenRule {

	NoSuchValue(String typed) {
		super("setting.no-such-value", typed);
	}

	@Override
	public String field() {
		return "value";
	}

}

package vn.dondoc.setting;

import vn.dondoc.system.BrokenRule;

/** The setting cannot have the value that was typed. */
public final class NoSuchValue extends BrokenRule {

	NoSuchValue(String typed) {
		super("setting.no-such-value", typed);
	}

	private NoSuchValue(int most, String typed) {
		super("setting.number-too-great", typed, most);
	}

	/** The number is greater than the greatest it may be. */
	static NoSuchValue above(int most, String typed) {
		return new NoSuchValue(most, typed);
	}

	@Override
	public String field() {
		return "value";
	}

}

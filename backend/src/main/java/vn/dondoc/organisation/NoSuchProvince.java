package vn.dondoc.organisation;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** The product ships nothing for a province of that name. */
public class NoSuchProvince extends BrokenRule {

	public NoSuchProvince() {
		super("organisation.error.no-such-province");
	}

	@Override
	public @Nullable String field() {
		return "province";
	}

}

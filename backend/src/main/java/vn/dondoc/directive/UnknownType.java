package vn.dondoc.directive;

import vn.dondoc.system.BrokenRule;

/** A directive has one of the types there are. */
public final class UnknownType extends BrokenRule {

	UnknownType() {
		super("directive.unknown-type");
	}

	@Override
	public String field() {
		return "type";
	}

}

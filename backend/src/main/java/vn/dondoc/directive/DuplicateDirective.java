package vn.dondoc.directive;

import vn.dondoc.system.BrokenRule;

/** The document is in the system already; entering it again must be meant. */
public class DuplicateDirective extends BrokenRule {

	DuplicateDirective(String title) {
		super("directive.duplicate", title);
	}

	@Override
	public String field() {
		return "duplicateMeant";
	}

}

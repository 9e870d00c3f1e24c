package vn.dondoc.directive;

import vn.dondoc.system.BrokenRule;

/** A directive from which assignments were issued cannot be closed as having none. */
public class HasAssignments extends BrokenRule {

	HasAssignments() {
		super("directive.hasAssignments");
	}

	@Override
	public boolean conflict() {
		return true;
	}

}

package vn.dondoc.directive;

import vn.dondoc.system.BrokenRule;

/** Someone else changed the directive after the page was opened. */
public class ChangedMeanwhile extends BrokenRule {

	ChangedMeanwhile() {
		super("directive.changedMeanwhile");
	}

	@Override
	public boolean conflict() {
		return true;
	}

}

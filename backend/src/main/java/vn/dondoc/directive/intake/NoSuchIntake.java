package vn.dondoc.directive.intake;

import vn.dondoc.system.Missing;

/** The read document is not there: it was entered or thrown away. */
public class NoSuchIntake extends Missing {

	NoSuchIntake() {
		super("No such intake");
	}

}

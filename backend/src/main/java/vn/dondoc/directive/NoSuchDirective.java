package vn.dondoc.directive;

import vn.dondoc.system.Missing;

/** No such directive, or none the person asking may know of. */
public class NoSuchDirective extends Missing {

	NoSuchDirective() {
		super("No such directive");
	}

}

package vn.dondoc.demo;

import vn.dondoc.system.BrokenRule;

/** The demo is loaded into an empty database only. */
public final class NotEmpty extends BrokenRule {

	NotEmpty() {
		super("demo.error.not-empty");
	}

}

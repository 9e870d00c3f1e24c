package vn.dondoc.dashboard.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.programme.Programmes;
import vn.dondoc.programme.Programmes.Progress;

/** The programmes under way, as far as leaders follow them at a glance. */
@Component
class OpenProgrammes {

	private static final int SHOWN = 6;

	private final Programmes programmes;

	OpenProgrammes(Programmes programmes) {
		this.programmes = programmes;
	}

	List<Progress> open(SignedIn me) {
		return this.programmes.seenBy(me).stream().filter((one) -> one.programme().open()).limit(SHOWN).toList();
	}

}

package vn.dondoc.system;

/** Someone asked for a deed that no grant of the permission table allows them. */
public final class NotPermitted extends RuntimeException {

	NotPermitted(Actor actor, String deed) {
		super("Not permitted: " + deed + " by " + actor.roleNames());
	}

}

package vn.dondoc.system;

/** Somebody else changed the thing after the form was opened: nothing was done. */
public final class ChangedMeanwhile extends BrokenRule {

	public ChangedMeanwhile() {
		super("system.error.changed-meanwhile");
	}

	@Override
	public boolean conflict() {
		return true;
	}

}

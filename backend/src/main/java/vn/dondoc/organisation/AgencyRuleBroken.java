package vn.dondoc.organisation;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** A rule of an agency's life was broken. */
class AgencyRuleBroken extends BrokenRule {

	private final @Nullable String field;

	private AgencyRuleBroken(String rule, @Nullable String field) {
		super("organisation.error." + rule);
		this.field = field;
	}

	static AgencyRuleBroken endBeforeBeginning() {
		return new AgencyRuleBroken("end-before-beginning", "on");
	}

	static AgencyRuleBroken beginningAfterEnd() {
		return new AgencyRuleBroken("beginning-after-end", "validFrom");
	}

	static AgencyRuleBroken renamedOutsideLife() {
		return new AgencyRuleBroken("renamed-outside-life", "on");
	}

	static AgencyRuleBroken alreadyClosed() {
		return new AgencyRuleBroken("already-closed", null);
	}

	static AgencyRuleBroken alreadyInstalled() {
		return new AgencyRuleBroken("already-installed", null);
	}

	static AgencyRuleBroken identifierTaken() {
		return new AgencyRuleBroken("identifier-taken", "identifier");
	}

	static AgencyRuleBroken unfitSuccessor() {
		return new AgencyRuleBroken("unfit-successor", "receivers[0].agency");
	}

	static AgencyRuleBroken groupNameTaken() {
		return new AgencyRuleBroken("group-name-taken", "name");
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

}

package vn.dondoc.programme;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** A rule about programmes that a request broke; each rule has its name here. */
public final class ProgrammeRule extends BrokenRule {

	private final @Nullable String field;

	private ProgrammeRule(String rule, @Nullable String field) {
		super("programme.error." + rule);
		this.field = field;
	}

	static ProgrammeRule name() {
		return new ProgrammeRule("name", "name");
	}

	static ProgrammeRule nameTaken() {
		return new ProgrammeRule("name-taken", "name");
	}

	static ProgrammeRule planned() {
		return new ProgrammeRule("planned", "planned");
	}

	static ProgrammeRule endsBeforeItBegins() {
		return new ProgrammeRule("ends-before-it-begins", "endsOn");
	}

	static ProgrammeRule closed() {
		return new ProgrammeRule("closed", null);
	}

	/** A target has a name and a value to be reached. */
	static ProgrammeRule targetName() {
		return new ProgrammeRule("target-name", "name");
	}

	static ProgrammeRule targetValue() {
		return new ProgrammeRule("target-value", "value");
	}

	/** An actual value says of which day it is, and what proves it. */
	static ProgrammeRule actualValue() {
		return new ProgrammeRule("actual-value", "actual");
	}

	static ProgrammeRule actualDay() {
		return new ProgrammeRule("actual-day", "on");
	}

	static ProgrammeRule evidence() {
		return new ProgrammeRule("evidence", "evidence");
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

}

package vn.dondoc.report.signing;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** The rules of checking and signing a report, one exception each. */
public abstract sealed class SigningRule extends BrokenRule {

	private final @Nullable String field;

	private SigningRule(@Nullable String field, String key, Object... arguments) {
		super(key, arguments);
		this.field = field;
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

	/** Who prepared a report does not check it. */
	public static final class CheckedByItsPreparer extends SigningRule {

		CheckedByItsPreparer() {
			super(null, "report.signing.rule.checked-by-its-preparer");
		}

	}

	/** Who prepared a report does not sign it. */
	public static final class SignedByItsPreparer extends SigningRule {

		SignedByItsPreparer() {
			super(null, "report.signing.rule.signed-by-its-preparer");
		}

	}

	/** Every step follows the one before it. */
	public static final class NotAtThisStep extends SigningRule {

		NotAtThisStep() {
			super(null, "report.signing.rule.not-at-this-step");
		}

	}

	/** Sending back, discarding and superseding need a reason. */
	public static final class NoReason extends SigningRule {

		NoReason() {
			super("reason", "report.signing.rule.no-reason");
		}

	}

	/** A report says something. */
	public static final class NoWords extends SigningRule {

		NoWords() {
			super("words", "report.signing.rule.no-words");
		}

	}

	/** The printed report says in which position it was signed. */
	public static final class NoPosition extends SigningRule {

		NoPosition() {
			super("position", "report.signing.rule.no-position");
		}

	}

	/** Figures that the facts do not tell are not signed. */
	public static final class FiguresDiffer extends SigningRule {

		FiguresDiffer() {
			super(null, "report.signing.rule.figures-differ");
		}

	}

	/** What is no longer what was frozen is not given away. */
	public static final class NotAsFrozen extends SigningRule {

		NotAsFrozen() {
			super(null, "report.signing.rule.not-as-frozen");
		}

	}

	/** What is counted under today's successors comes out otherwise another day. */
	public static final class CountedBySuccessor extends SigningRule {

		CountedBySuccessor() {
			super("leadAs", "report.signing.rule.counted-by-successor");
		}

	}

	/** Only one report at a time is on its way to take a signed one's place. */
	public static final class BeingSuperseded extends SigningRule {

		BeingSuperseded() {
			super(null, "report.signing.rule.being-superseded");
		}

	}

}

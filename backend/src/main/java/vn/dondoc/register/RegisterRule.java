package vn.dondoc.register;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** A rule of the registers that an entry broke. */
public abstract sealed class RegisterRule extends BrokenRule {

	private RegisterRule(String key, Object... arguments) {
		super(key, arguments);
	}

	/** The year already has a document of that number and notation. */
	public static final class AlreadyRegistered extends RegisterRule {

		AlreadyRegistered(IssuedDocument document) {
			super("register.rule.already-registered", document.reference(),
					String.valueOf(document.issuedOn().getYear()));
		}

		@Override
		public @Nullable String field() {
			return "documentNumber";
		}

	}

	/** A file names one thing twice and says different things of it. */
	public static final class TwiceInFile extends RegisterRule {

		private final String named;

		TwiceInFile(String name, String field) {
			super("register.rule.twice-in-file", name);
			this.named = field;
		}

		@Override
		public String field() {
			return this.named;
		}

	}

	/** The register has several entries of that name: none is corrected by a guess. */
	public static final class MoreThanOne extends RegisterRule {

		public MoreThanOne() {
			super("register.rule.more-than-one");
		}

	}

	/** Something in a file is wrong: nothing of it is taken. */
	public static final class BadRows extends RegisterRule {

		public BadRows(int findings) {
			super("register.rule.bad-rows", findings);
		}

		@Override
		public @Nullable String field() {
			return "file";
		}

	}

	/** The list of document types has no such code in use. */
	public static final class UnknownType extends RegisterRule {

		UnknownType(String code) {
			super("register.rule.unknown-type", code);
		}

		@Override
		public @Nullable String field() {
			return "typeCode";
		}

	}

	/** A document type of that code is already there. */
	public static final class TypeExists extends RegisterRule {

		TypeExists(String code) {
			super("register.rule.type-exists", code);
		}

		@Override
		public @Nullable String field() {
			return "code";
		}

	}

	/** Nothing is removed without a reason. */
	public static final class ReasonMissing extends RegisterRule {

		ReasonMissing() {
			super("register.rule.reason-missing");
		}

		@Override
		public @Nullable String field() {
			return "reason";
		}

	}

	/** A step on the way to a scheme says its day and what is to be there. */
	public static final class BadMilestone extends RegisterRule {

		BadMilestone(String line) {
			super("register.rule.bad-milestone", line);
		}

		@Override
		public String field() {
			return "milestones";
		}

	}

	/** A completing document is named, but not the day of completion. */
	public static final class CompletionHalfSaid extends RegisterRule {

		CompletionHalfSaid() {
			super("register.rule.completion-half-said");
		}

		@Override
		public @Nullable String field() {
			return "completedOn";
		}

	}

}

package vn.dondoc.backlog;

import vn.dondoc.system.BrokenRule;

/** The rules of taking over a tracker, one exception each. */
abstract sealed class TrackerRule extends BrokenRule {

	private TrackerRule(String key) {
		super(key);
	}

	/** A file was chosen. */
	static final class NoFile extends TrackerRule {

		NoFile() {
			super("backlog.rule.no-file");
		}

		@Override
		public String field() {
			return "file";
		}

	}

	/** Only a tracker without a bad row is entered. */
	static final class BadRows extends TrackerRule {

		BadRows() {
			super("backlog.rule.bad-rows");
		}

	}

	/** There is a row that is not here yet. */
	static final class NothingNew extends TrackerRule {

		NothingNew() {
			super("backlog.rule.nothing-new");
		}

	}

	/** What was entered stays, and the file with it. */
	static final class Entered extends TrackerRule {

		Entered() {
			super("backlog.rule.entered");
		}

		@Override
		public boolean conflict() {
			return true;
		}

	}

}

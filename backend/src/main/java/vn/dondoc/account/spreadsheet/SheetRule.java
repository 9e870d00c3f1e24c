package vn.dondoc.account.spreadsheet;

import vn.dondoc.system.BrokenRule;

/** The rules of a spreadsheet of people, one exception each. */
public abstract sealed class SheetRule extends BrokenRule {

	private SheetRule(String key, Object... arguments) {
		super("account.sheet." + key, arguments);
	}

	@Override
	public String field() {
		return "file";
	}

	/** A role is written as the roles are called. */
	static final class UnknownRole extends SheetRule {

		UnknownRole(String written) {
			super("unknown-role", written);
		}

	}

	/** An agency is written by identifier or by a name that means one agency today. */
	static final class UnknownAgency extends SheetRule {

		UnknownAgency(String written) {
			super("unknown-agency", written);
		}

	}

	/** A user name stands in the sheet once and belongs to nobody yet. */
	static final class Taken extends SheetRule {

		Taken(String userName) {
			super("taken", userName);
		}

	}

	/** Accounts are opened only from a sheet without a bad row. */
	static final class BadRows extends SheetRule {

		BadRows() {
			super("bad-rows");
		}

	}

}

package vn.dondoc.account;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** The rules of accounts, one exception each. */
public abstract sealed class BrokenAccountRule extends BrokenRule {

	private final @Nullable String field;

	private BrokenAccountRule(@Nullable String field, String key, Object... arguments) {
		super("account.broken." + key, arguments);
		this.field = field;
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

	/** Two people cannot sign in under one name. */
	public static final class UserNameTaken extends BrokenAccountRule {

		UserNameTaken(String userName) {
			super("userName", "user-name-taken", userName);
		}

	}

	/** A user name is 3 to 60 small letters, digits, dots, hyphens, underscores. */
	public static final class UnusableUserName extends BrokenAccountRule {

		UnusableUserName() {
			super("userName", "user-name");
		}

	}

	/** A person has a name of at most 120 characters. */
	public static final class NoDisplayName extends BrokenAccountRule {

		NoDisplayName() {
			super("displayName", "display-name");
		}

	}

	/** An e-mail address has one @ between two parts. */
	public static final class UnusableEmail extends BrokenAccountRule {

		UnusableEmail() {
			super("email", "email");
		}

	}

	/** An account has at least one role. */
	public static final class NoRole extends BrokenAccountRule {

		NoRole() {
			super("roles", "no-role");
		}

	}

	/** Who acts for an agency has one. */
	public static final class NoAgency extends BrokenAccountRule {

		NoAgency() {
			super("agency", "no-agency");
		}

	}

	/** The current password proves that it is the person who changes it. */
	public static final class WrongPassword extends BrokenAccountRule {

		WrongPassword() {
			super("current", "wrong-password");
		}

	}

	/** The password typed again proves that it is the person who signs. */
	public static final class NotThePerson extends BrokenAccountRule {

		NotThePerson() {
			super("password", "not-the-person");
		}

	}

	/** The password was typed wrongly too often. */
	public static final class TooManyTries extends BrokenAccountRule {

		TooManyTries(long minutes) {
			super("password", "too-many-tries", minutes);
		}

	}

	/** A password is long enough and not easy to guess. */
	public static final class WeakPassword extends BrokenAccountRule {

		WeakPassword(int shortest) {
			super("password", "weak-password", shortest);
		}

	}

	/** Somebody is chosen to be settled. */
	public static final class NobodyChosen extends BrokenAccountRule {

		NobodyChosen() {
			super(null, "nobody-chosen");
		}

	}

	/** Whoever is settled is told, in at most 1000 characters. */
	public static final class NoMessage extends BrokenAccountRule {

		NoMessage() {
			super("message", "no-message");
		}

	}

	/** Someone can always administer the accounts. */
	public static final class LastAdministrator extends BrokenAccountRule {

		LastAdministrator() {
			super(null, "last-administrator");
		}

	}

}

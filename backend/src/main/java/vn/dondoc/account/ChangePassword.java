package vn.dondoc.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Missing;

/** Replaces a password: by its owner, who knows the old one, or by an administrator. */
@Component
public class ChangePassword {

	private final Accounts accounts;

	private final Passwords passwords;

	ChangePassword(Accounts accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	/** Sets the password its owner chose, and says what their session stands on now. */
	@Transactional
	public AccountSession change(AccountId id, String current, String chosen) {
		Account account = get(id);
		if (!this.passwords.matches(current, account.passwordHash())) {
			throw new BrokenAccountRule.WrongPassword();
		}
		this.passwords.judge(chosen, account.details().userName());
		account.changePassword(this.passwords.hash(chosen));
		return this.accounts.save(account).session();
	}

	/** Sets a temporary password and hands it out once. */
	@Transactional
	public String reset(AccountId id) {
		Account account = get(id);
		String password = this.passwords.temporary();
		account.resetPassword(this.passwords.hash(password));
		this.accounts.save(account);
		return password;
	}

	private Account get(AccountId id) {
		return this.accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
	}

}

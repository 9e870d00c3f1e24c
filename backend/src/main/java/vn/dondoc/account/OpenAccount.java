package vn.dondoc.account;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account for a person. */
@Component
public class OpenAccount {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Clock clock;

	OpenAccount(Accounts accounts, Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/** Opens it with a temporary password, which nobody can read again later. */
	@Transactional
	public Opened open(PersonDetails person) {
		String password = this.passwords.temporary();
		return new Opened(save(person, password, true), person.userName(), password);
	}

	/**
	 * Opens it with a password that was chosen: of the first administrator, of the demo.
	 */
	@Transactional
	public AccountId open(PersonDetails person, String password) {
		this.passwords.judge(password, person.userName());
		return save(person, password, false);
	}

	private AccountId save(PersonDetails person, String password, boolean temporary) {
		if (this.accounts.existsByUserName(person.userName())) {
			throw new BrokenAccountRule.UserNameTaken(person.userName());
		}
		Account account = new Account(person, this.passwords.hash(password), temporary, this.clock.instant());
		return this.accounts.save(account).view().id();
	}

	/** A new account and its temporary password, shown once. */
	public record Opened(AccountId account, String userName, String temporaryPassword) {

		@Override
		public String toString() {
			return "Opened[" + this.userName + "]";
		}

	}

}

package vn.dondoc.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.system.Missing;

/** Asks a person who is signed in for the password again, before a deed of weight. */
@Component
public class ProveIdentity {

	private final Accounts accounts;

	private final Passwords passwords;

	private final TransactionTemplate apart;

	ProveIdentity(Accounts accounts, Passwords passwords, PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Compares the password; a wrong one is recorded as a failed attempt, whatever
	 * becomes of the deed.
	 * @throws BrokenAccountRule.NotThePerson if it is wrong
	 */
	public void prove(AccountId id, String password) {
		Account account = this.accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
		if (!account.isDisabled() && this.passwords.matches(password, account.passwordHash())) {
			return;
		}
		this.apart.executeWithoutResult((status) -> this.accounts.findById(id).ifPresent((one) -> {
			one.failedToSignIn();
			this.accounts.save(one);
		}));
		throw new BrokenAccountRule.NotThePerson();
	}

}

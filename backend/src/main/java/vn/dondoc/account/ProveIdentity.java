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

	private final ProvingLimit limit;

	private final TransactionTemplate apart;

	ProveIdentity(Accounts accounts, Passwords passwords, ProvingLimit limit, PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.limit = limit;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Compares the password; a wrong one is recorded as a failed attempt, whatever
	 * becomes of the deed.
	 * @throws BrokenAccountRule.NotThePerson if it is wrong
	 * @throws BrokenAccountRule.TooManyTries if it was wrong too often of late
	 */
	public void prove(AccountId id, String password) {
		this.limit.requireTry(id);
		Account account = this.accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
		if (!account.isDisabled() && this.passwords.matches(password, account.passwordHash())) {
			this.limit.right(id);
			return;
		}
		this.limit.wrong(id);
		this.apart.executeWithoutResult((status) -> this.accounts.findById(id).ifPresent((one) -> {
			one.failedToSignIn();
			this.accounts.save(one);
		}));
		throw new BrokenAccountRule.NotThePerson();
	}

}

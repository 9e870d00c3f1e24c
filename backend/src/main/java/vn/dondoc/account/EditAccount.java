package vn.dondoc.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;

/** Changes who someone is to the system, or whether they may sign in at all. */
@Component
public class EditAccount {

	private final Accounts accounts;

	EditAccount(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Changes name, e-mail, roles and agency; the user name stays. */
	@Transactional
	public void edit(AccountId id, PersonDetails details, long version) {
		Account account = get(id);
		if (account.view().version() != version) {
			throw new ChangedMeanwhile();
		}
		if (!details.roles().contains(Role.ADMINISTRATOR)) {
			guardLastAdministrator(account);
		}
		account.edit(details);
		this.accounts.save(account);
	}

	/** Ends the account's sessions and lets nobody open another. */
	@Transactional
	public void disable(AccountId id) {
		Account account = get(id);
		guardLastAdministrator(account);
		account.disable();
		this.accounts.save(account);
	}

	@Transactional
	public void enable(AccountId id) {
		Account account = get(id);
		account.enable();
		this.accounts.save(account);
	}

	private void guardLastAdministrator(Account account) {
		if (account.isActiveAdministrator()) {
			this.accounts.lockAdministrators();
			if (this.accounts.countActiveAdministrators() == 1) {
				throw new BrokenAccountRule.LastAdministrator();
			}
		}
	}

	private Account get(AccountId id) {
		return this.accounts.findById(id).orElseThrow(() -> new Missing("account " + id));
	}

}

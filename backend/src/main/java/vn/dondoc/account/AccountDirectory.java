package vn.dondoc.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Missing;

/** Looks people up. */
@Component
@Transactional(readOnly = true)
public class AccountDirectory {

	private final Accounts accounts;

	AccountDirectory(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The names of those among them who have an account. */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		return this.accounts.findByIdIn(ids)
			.stream()
			.map(Account::view)
			.collect(Collectors.toUnmodifiableMap(AccountView::id, (view) -> view.details().displayName()));
	}

	public AccountView get(AccountId id) {
		return this.accounts.findById(id).map(Account::view).orElseThrow(() -> new Missing("account " + id));
	}

	/** Those who act for an agency and may sign in, by name. */
	public List<AccountView> ofAgency(AgencyId agency) {
		return this.accounts.findByAgencyIdAndDisabledFalseOrderByDisplayName(agency)
			.stream()
			.map(Account::view)
			.toList();
	}

	/** Those who hold one of these roles and may sign in, by name. */
	public List<AccountView> having(Collection<Role> roles) {
		return this.accounts.having(roles).stream().map(Account::view).toList();
	}

	/** What a person is still to be told. */
	public Optional<String> notice(AccountId id) {
		return this.accounts.findById(id).map(Account::notice);
	}

	/** The person with this user name, for commands and the demo to act as. */
	public Optional<SignedIn> find(String userName) {
		return this.accounts.findByUserName(userName).map((account) -> account.session().person());
	}

	public boolean exists(String userName) {
		return this.accounts.existsByUserName(userName);
	}

	/** Whether there is any account; before that only the set-up answers. */
	public boolean anyone() {
		return this.accounts.count() > 0;
	}

	/**
	 * Accounts whose name, user name or e-mail holds the words, with or without accents.
	 */
	public Page<AccountView> search(String words, Pageable page) {
		return this.accounts.search(Folding.containing(words), page).map(Account::view);
	}

}

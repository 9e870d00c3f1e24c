package vn.dondoc.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.dondoc.organisation.AgencyId;

/** The accounts of everyone. */
interface Accounts extends Repository<Account, AccountId> {

	Account save(Account account);

	Optional<Account> findById(AccountId id);

	List<Account> findByIdIn(Collection<AccountId> ids);

	List<Account> findByAgencyIdAndDisabledFalseOrderByDisplayName(AgencyId agency);

	List<Account> findByDisabledFalseAndAgencyIdInOrderByDisplayName(Collection<AgencyId> agencies);

	@Query("""
			select distinct a from Account a join a.roles r where not a.disabled and r in :roles
			order by a.displayName""")
	List<Account> having(Collection<Role> roles);

	Optional<Account> findByUserName(String userName);

	boolean existsByUserName(String userName);

	long count();

	/** Makes whoever else changes who administers wait until this change is done. */
	@Query(nativeQuery = true,
			value = "select account_id from account_role where role = 'ADMINISTRATOR' order by account_id for update")
	List<byte[]> lockAdministrators();

	@Query("select count(a) from Account a join a.roles r where not a.disabled and r = vn.dondoc.account.Role.ADMINISTRATOR")
	long countActiveAdministrators();

	@Query("select a from Account a where a.searchFolded like :pattern escape '!' order by a.userName")
	Page<Account> search(String pattern, Pageable page);

}

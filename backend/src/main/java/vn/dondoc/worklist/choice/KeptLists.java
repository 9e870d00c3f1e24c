package vn.dondoc.worklist.choice;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;

/** The lists people keep; each sees their own alone. */
@Component
@Transactional
public class KeptLists {

	private static final int LONGEST = 100;

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	KeptLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By name. */
	@Transactional(readOnly = true)
	public List<KeptList> of(AccountId account) {
		return this.jdbc.sql("select id, name, address from kept_list where account_id = :account order by name, id")
			.param("account", Ids.bytes(account.value()))
			.query((row, number) -> new KeptList(Ids.uuid(row.getBytes(1)), row.getString(2), row.getString(3)))
			.list();
	}

	/**
	 * Keeps a list; another of the same name gives way, so that sending it twice keeps it
	 * once.
	 * @throws ListRule if it has no fit name, or there are too many
	 */
	public void keep(AccountId account, String name, String address) {
		String tidy = name.strip();
		if (tidy.isEmpty() || tidy.length() > LONGEST) {
			throw new ListRule.NoName(LONGEST);
		}
		List<KeptList> kept = of(account);
		List<KeptList> same = kept.stream().filter((list) -> list.name().equalsIgnoreCase(tidy)).toList();
		if (kept.size() - same.size() >= MOST) {
			throw new ListRule.TooMany(MOST);
		}
		same.forEach((list) -> drop(account, list.id()));
		this.jdbc.sql("insert into kept_list (id, account_id, name, address) values (:id, :account, :name, :address)")
			.param("id", Ids.bytes(Ids.next()))
			.param("account", Ids.bytes(account.value()))
			.param("name", tidy)
			.param("address", address)
			.update();
	}

	/**
	 * Keeps it no longer.
	 * @throws Missing if the person keeps none like it
	 */
	public void drop(AccountId account, UUID id) {
		int dropped = this.jdbc.sql("delete from kept_list where id = :id and account_id = :account")
			.param("id", Ids.bytes(id))
			.param("account", Ids.bytes(account.value()))
			.update();
		if (dropped == 0) {
			throw new Missing("kept list " + id);
		}
	}

}

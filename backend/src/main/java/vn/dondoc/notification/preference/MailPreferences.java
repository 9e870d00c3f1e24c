package vn.dondoc.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.system.Ids;

/** What everybody wants by e-mail. */
@Component
public class MailPreferences {

	private final JdbcClient jdbc;

	MailPreferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public MailPreference of(AccountId account) {
		return among(List.of(account)).getOrDefault(account, MailPreference.USUAL);
	}

	/** Of those who decided; the others want what is usual. */
	@Transactional(readOnly = true)
	public Map<AccountId, MailPreference> among(Collection<AccountId> accounts) {
		if (accounts.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select account_id, wanted, urgent, quiet_days from mail_preference where account_id in (:ids)")
			.param("ids", accounts.stream().map((account) -> Ids.bytes(account.value())).toList())
			.query(MailPreferences::read)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** From now on. */
	@Transactional
	public void keep(AccountId account, MailPreference preference) {
		byte[] id = Ids.bytes(account.value());
		this.jdbc.sql("delete from mail_preference where account_id = ?").param(id).update();
		this.jdbc.sql("insert into mail_preference (account_id, wanted, urgent, quiet_days) values (?, ?, ?, ?)")
			.param(id)
			.param(preference.wanted())
			.param(preference.urgent())
			.param(preference.quietDays())
			.update();
	}

	private static Map.Entry<AccountId, MailPreference> read(ResultSet row, int number) throws SQLException {
		return Map.entry(new AccountId(Ids.uuid(row.getBytes(1))),
				new MailPreference(row.getBoolean(2), row.getBoolean(3), MailPreference.days(row.getString(4))));
	}

}

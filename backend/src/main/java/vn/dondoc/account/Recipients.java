package vn.dondoc.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/** Finds who is to be told; many at once cost one query. */
@Component
@Transactional(readOnly = true)
public class Recipients {

	private static final String SELECT = "select a.id, a.display_name, a.email, a.agency_id from account a"
			+ " where a.disabled = false and ";

	private final JdbcClient jdbc;

	Recipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The agencies somebody acts for who may sign in. */
	public Set<AgencyId> agencies() {
		return this.jdbc.sql("select distinct agency_id from account where disabled = false and agency_id is not null")
			.query((row, number) -> new AgencyId(Ids.uuid(row.getBytes(1))))
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

	/** Whoever acts for one of these agencies. */
	public List<Recipient> actingFor(Collection<AgencyId> agencies) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT + "a.agency_id in (:agencies) order by a.agency_id, a.id")
			.param("agencies", agencies.stream().map((agency) -> Ids.bytes(agency.value())).toList())
			.query(Recipients::read)
			.list();
	}

	/** Whoever holds one of these roles, each once. */
	public List<Recipient> holding(Collection<Role> roles) {
		return this.jdbc
			.sql(SELECT + "a.id in (select r.account_id from account_role r where r.role in (:roles)) order by a.id")
			.param("roles", roles.stream().map(Role::name).toList())
			.query(Recipients::read)
			.list();
	}

	/** Those among them who may sign in. */
	public List<Recipient> among(Collection<AccountId> accounts) {
		if (accounts.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT + "a.id in (:ids) order by a.id")
			.param("ids", accounts.stream().map((account) -> Ids.bytes(account.value())).toList())
			.query(Recipients::read)
			.list();
	}

	private static Recipient read(ResultSet row, int number) throws SQLException {
		byte[] agency = row.getBytes("agency_id");
		return new Recipient(new AccountId(Ids.uuid(row.getBytes("id"))), row.getString("display_name"),
				row.getString("email"), (agency != null) ? new AgencyId(Ids.uuid(agency)) : null);
	}

}

package vn.dondoc.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Entries and seals as the database holds them. */
@Component
class Chain {

	private static final String ENTRY = """
			e.id, e.nonce, e.recorded_at, e.account_id, e.actor, e.address, e.action, e.subject_type, e.subject_id,
			e.detail, e.mac
			""";

	private static final String UNSEALED = "select " + ENTRY + """
			from audit_entry e where e.id > ? and not exists (select 1 from audit_seal s where s.entry_id = e.id)
			order by e.id limit ?
			""";

	private static final String LINKS = "select s.position, s.entry_id, s.sealed_at, s.mac seal_mac, " + ENTRY + """
			from audit_seal s left join audit_entry e on e.id = s.entry_id
			where s.position > ? order by s.position limit ?
			""";

	private static final String SEAL = "select position, entry_id, sealed_at, mac seal_mac from audit_seal ";

	private final JdbcClient jdbc;

	private final ManyRows rows;

	Chain(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "audit_seal", List.of("position", "entry_id", "sealed_at", "mac"));
	}

	/** A link and its entry; null where there is no such entry. */
	record Linked(Seal seal, @Nullable StoredEntry entry) {
	}

	/** Until the transaction ends nobody else seals. */
	void lock() {
		this.jdbc.sql("select id from audit_chain where id = 1 for update").query(Integer.class).single();
	}

	Optional<Seal> last() {
		return this.jdbc.sql(SEAL + "order by position desc limit 1").query((row, number) -> seal(row)).optional();
	}

	Optional<Seal> at(long position) {
		return this.jdbc.sql(SEAL + "where position = ?").param(position).query((row, number) -> seal(row)).optional();
	}

	long highestSealed() {
		return this.jdbc.sql("select coalesce(max(entry_id), 0) from audit_seal").query(Long.class).single();
	}

	List<StoredEntry> unsealed(long after, int most) {
		return this.jdbc.sql(UNSEALED).param(after).param(most).query((row, number) -> entry(row)).list();
	}

	List<Linked> links(long after, int most) {
		return this.jdbc.sql(LINKS)
			.param(after)
			.param(most)
			.query((row, number) -> new Linked(seal(row), (row.getObject("id") != null) ? entry(row) : null))
			.list();
	}

	void add(List<Seal> seals) {
		this.rows.insert(seals.stream()
			.map((seal) -> new @Nullable Object[] { seal.position(), seal.entry(), Utc.column(seal.sealedAt()),
					seal.mac() })
			.toList());
	}

	private static Seal seal(ResultSet row) throws SQLException {
		return new Seal(row.getLong("position"), row.getLong("entry_id"),
				Utc.instant(row.getObject("sealed_at", LocalDateTime.class)), row.getBytes("seal_mac"));
	}

	private static StoredEntry entry(ResultSet row) throws SQLException {
		byte[] nonce = row.getBytes("nonce");
		return new StoredEntry(row.getLong("id"), (nonce != null) ? says(nonce, row) : null, row.getBytes("mac"));
	}

	private static Entry says(byte[] nonce, ResultSet row) throws SQLException {
		byte[] account = row.getBytes("account_id");
		return new Entry(Ids.uuid(nonce), Utc.instant(row.getObject("recorded_at", LocalDateTime.class)),
				(account != null) ? Ids.uuid(account) : null, row.getString("actor"), row.getString("address"),
				new Entry.Subject(row.getString("action"), row.getString("subject_type"), row.getString("subject_id")),
				row.getString("detail"));
	}

}

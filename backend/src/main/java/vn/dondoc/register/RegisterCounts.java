package vn.dondoc.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Utc;

/** Counts what the registers hold for a period, the same at any later time. */
@Component
public class RegisterCounts {

	private static final String PERIOD = " between :from and :to and e.recorded_at <= :known and e.ended_at > :known";

	private static final String BY_TYPE = "select t.code as code, count(*) as number from issued_document e"
			+ " join issued_document_type t on t.code = e.type_code where e.issued_on" + PERIOD
			+ " group by t.code, t.list_order order by t.list_order";

	private static final String MEETINGS = "select count(*) from meeting e where e.held_on" + PERIOD;

	private static final String SCHEMES = "select count(*) from scheme e where e.due_on" + PERIOD;

	private final JdbcClient jdbc;

	private final Clock clock;

	RegisterCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What was issued and held in the period, and which of the schemes due in it are
	 * completed.
	 * @param from the first day
	 * @param to the last day
	 * @param asOf what is dated later does not count
	 * @param knownAt what was entered, corrected or removed later does not count
	 */
	@Transactional(readOnly = true)
	public Counted of(LocalDate from, LocalDate to, Instant asOf, Instant knownAt) {
		LocalDate day = asOf.atZone(this.clock.getZone()).toLocalDate();
		LocalDate last = day.isBefore(to) ? day : to;
		RegisterFilter rows = RegisterFilter.counted(from, last, knownAt);
		RegisterFilter due = RegisterFilter.counted(from, to, knownAt);
		long completed = query(SCHEMES + " and e.completed_on <= :by", due).param("by", day).query(Long.class).single();
		return new Counted(documents(rows), new RegisterCount(count(MEETINGS, rows), rows),
				new RegisterCount(completed, due.completedBy(day)), new RegisterCount(count(SCHEMES, due), due));
	}

	private Map<String, RegisterCount> documents(RegisterFilter rows) {
		Map<String, RegisterCount> byType = new LinkedHashMap<>();
		query(BY_TYPE, rows).query((row) -> {
			String code = row.getString("code");
			byType.put(code, new RegisterCount(row.getLong("number"), rows.ofType(code)));
		});
		return byType;
	}

	private long count(String sql, RegisterFilter rows) {
		return query(sql, rows).query(Long.class).single();
	}

	private JdbcClient.StatementSpec query(String sql, RegisterFilter rows) {
		return this.jdbc.sql(sql)
			.param("from", rows.from())
			.param("to", rows.to())
			.param("known", (rows.knownAt() != null) ? Utc.column(rows.knownAt()) : null);
	}

	/**
	 * The figures of the registers.
	 *
	 * @param issuedDocuments by type code, in the order in which reports print them;
	 * types without any are left out
	 */
	public record Counted(Map<String, RegisterCount> issuedDocuments, RegisterCount meetings,
			RegisterCount schemesCompleted, RegisterCount schemes) {

	}

}

package vn.dondoc.organisation.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** The reforms kept, with the agencies they ended and those that received. */
@Component
class ReformRows {

	private static final String ENDED = "ENDED";

	private static final String RECEIVED = "RECEIVED";

	private final JdbcClient jdbc;

	private final ManyRows agencies;

	ReformRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.agencies = new ManyRows(template, "reform_agency",
				List.of("reform_id", "seq", "part", "agency_id", "subject"));
	}

	/** One agency's part in a reform. */
	private record Part(UUID reform, boolean ended, AgencyId agency, @Nullable String subject) {
	}

	void insert(Reform reform) {
		this.jdbc.sql("""
				insert into reform (id, kind, on_date, basis, recorded_at)
				values (:id, :kind, :on, :basis, :at)""")
			.param("id", Ids.bytes(reform.id()))
			.param("kind", reform.kind().name())
			.param("on", reform.on())
			.param("basis", reform.basis())
			.param("at", Utc.column(reform.recordedAt()))
			.update();
		List<@Nullable Object[]> rows = new ArrayList<>();
		reform.ended().forEach((agency) -> rows.add(row(reform, rows.size(), ENDED, agency, null)));
		reform.receivers()
			.forEach((receiver) -> rows.add(row(reform, rows.size(), RECEIVED, receiver.agency(), receiver.subject())));
		this.agencies.insert(rows);
	}

	private static @Nullable Object[] row(Reform reform, int seq, String part, AgencyId agency,
			@Nullable String subject) {
		return new @Nullable Object[] { Ids.bytes(reform.id()), seq, part, Ids.bytes(agency.value()), subject };
	}

	long count() {
		return this.jdbc.sql("select count(*) from reform").query(Long.class).single();
	}

	/** The latest first. */
	List<Reform> page(long offset, int size) {
		return reforms(this.jdbc
			.sql("select * from reform order by on_date desc, recorded_at desc limit " + size + " offset " + offset));
	}

	/** The reforms that ended these agencies. */
	List<Reform> ending(Collection<AgencyId> agencies) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return reforms(this.jdbc.sql("""
				select r.* from reform r where r.kind <> 'RENAMED' and exists (select 1 from reform_agency a
				where a.reform_id = r.id and a.part = 'ENDED' and a.agency_id in (:agencies))
				order by r.on_date, r.recorded_at""")
			.param("agencies", agencies.stream().map((agency) -> Ids.bytes(agency.value())).toList()));
	}

	private List<Reform> reforms(JdbcClient.StatementSpec statement) {
		List<Reform> bare = statement.query(ReformRows::read).list();
		Map<UUID, List<Part>> parts = parts(bare.stream().map(Reform::id).toList());
		return bare.stream().map((reform) -> with(reform, parts.getOrDefault(reform.id(), List.of()))).toList();
	}

	private static Reform read(ResultSet row, int number) throws SQLException {
		return new Reform(Ids.uuid(row.getBytes("id")), Reform.Kind.valueOf(row.getString("kind")),
				row.getObject("on_date", LocalDate.class), row.getString("basis"),
				Utc.instant(row.getObject("recorded_at", LocalDateTime.class)), List.of(), List.of());
	}

	private static Reform with(Reform reform, List<Part> parts) {
		return new Reform(reform.id(), reform.kind(), reform.on(), reform.basis(), reform.recordedAt(),
				parts.stream().filter(Part::ended).map(Part::agency).toList(),
				parts.stream()
					.filter((part) -> !part.ended())
					.map((part) -> new Reform.Receiver(part.agency(), part.subject()))
					.toList());
	}

	private Map<UUID, List<Part>> parts(List<UUID> reforms) {
		Map<UUID, List<Part>> parts = new HashMap<>();
		if (!reforms.isEmpty()) {
			this.jdbc.sql("select * from reform_agency where reform_id in (:ids) order by reform_id, seq")
				.param("ids", reforms.stream().map(Ids::bytes).toList())
				.query((row, number) -> new Part(Ids.uuid(row.getBytes("reform_id")),
						ENDED.equals(row.getString("part")), new AgencyId(Ids.uuid(row.getBytes("agency_id"))),
						row.getString("subject")))
				.list()
				.forEach((part) -> parts.computeIfAbsent(part.reform(), (id) -> new ArrayList<>()).add(part));
		}
		return parts;
	}

}

package vn.dondoc.organisation.former;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Keeps what agencies were until they were corrected or renamed. */
@Component
public class FormerAgencies {

	private static final LocalDateTime FROM_THE_BEGINNING = LocalDate.of(1900, 1, 1).atStartOfDay();

	private final JdbcClient jdbc;

	private final Clock clock;

	FormerAgencies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps one as it is, which is about to change. */
	public void keep(AgencyId id, FormerAgency before) {
		LocalDateTime now = Utc.column(this.clock.instant());
		LocalDateTime from = this.jdbc.sql("select max(until_at) from agency_former where agency_id = ?")
			.param(Ids.bytes(id.value()))
			.query((row, number) -> row.getObject(1, LocalDateTime.class))
			.list()
			.stream()
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(FROM_THE_BEGINNING);
		if (from.isBefore(now)) {
			for (int seq = 0; seq < before.names().size(); seq++) {
				insert(id, before, seq, from, now);
			}
		}
	}

	private void insert(AgencyId id, FormerAgency before, int seq, LocalDateTime from, LocalDateTime until) {
		FormerAgency.Name name = before.names().get(seq);
		this.jdbc.sql("""
				insert into agency_former
				(agency_id, until_at, seq, from_at, identifier, kind, name, abbreviation, named_from)
				values (:id, :until, :seq, :from, :identifier, :kind, :name, :abbreviation, :named)""")
			.param("id", Ids.bytes(id.value()))
			.param("until", until)
			.param("seq", seq)
			.param("from", from)
			.param("identifier", before.identifier())
			.param("kind", before.kind().name())
			.param("name", name.name())
			.param("abbreviation", name.abbreviation())
			.param("named", name.from())
			.update();
	}

	/** Those of some that were known to be something else than they are by now. */
	public Map<AgencyId, FormerAgency> known(Collection<AgencyId> ids, Instant at) {
		Map<AgencyId, List<FormerAgency>> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select agency_id, identifier, kind, name, abbreviation, named_from from agency_former
					where agency_id in (:ids) and from_at <= :at and until_at > :at order by agency_id, seq""")
				.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
				.param("at", Utc.column(at))
				.query((row) -> {
					FormerAgency.Name name = new FormerAgency.Name(row.getString(4), row.getString(5),
							row.getObject(6, LocalDate.class));
					found.computeIfAbsent(new AgencyId(Ids.uuid(row.getBytes(1))), (id) -> new ArrayList<>())
						.add(new FormerAgency(row.getString(2), AgencyKind.valueOf(row.getString(3)), List.of(name)));
				});
		}
		Map<AgencyId, FormerAgency> known = new HashMap<>();
		found.forEach((id, each) -> known.put(id, new FormerAgency(each.get(0).identifier(), each.get(0).kind(),
				each.stream().flatMap((one) -> one.names().stream()).toList())));
		return known;
	}

}

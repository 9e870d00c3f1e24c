package vn.dondoc.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * What is open and still with agencies that have ended: led by them, or awaiting their
 * part. It is to be decided until there is none.
 */
@Component
@Transactional(readOnly = true)
public class PendingHandovers {

	private static final List<String> OPEN = Arrays.stream(WorkflowState.values())
		.filter(WorkflowState::open)
		.map(WorkflowState::name)
		.toList();

	private static final String LED = """
			select a.lead_agency_id, count(*) from assignment a
			where a.lead_agency_id in (:agencies) and a.state in (:open) group by a.lead_agency_id""";

	private static final String COOPERATING = """
			select p.agency_id, count(*) from participant p join assignment a on a.id = p.assignment_id
			where p.agency_id in (:agencies) and a.state in (:open) group by p.agency_id""";

	private static final String EACH = """
			select a.id, i.content, a.lead_agency_id = :agency as leads
			from assignment a join item i on i.id = a.item_id
			where a.state in (:open) and (a.lead_agency_id = :agency
				or a.id in (select p.assignment_id from participant p where p.agency_id = :agency))
			order by a.id limit\s""";

	private final JdbcClient jdbc;

	private final Agencies agencies;

	private final Clock clock;

	PendingHandovers(JdbcClient jdbc, Agencies agencies, Clock clock) {
		this.jdbc = jdbc;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** How much of one agency. */
	public record Line(AgencyId agency, Cell led, Cell cooperating) {

		static Line of(AgencyId agency, long led, long cooperating) {
			Question now = Question.now();
			return new Line(agency, new Cell(led, now.ledBy(agency).rows(Slice.NOT_COMPLETED)),
					new Cell(cooperating, now.only(Filter.NONE.cooperatedIn(agency)).rows(Slice.NOT_COMPLETED)));
		}

		public long count() {
			return this.led.count() + this.cooperating.count();
		}

	}

	/** One piece of work, with what tells whose it becomes. */
	public record Pending(AssignmentId assignment, String content, boolean led, List<String> fields) {
	}

	/** Of each agency that ended and has any. */
	public List<Line> lines() {
		return of(this.agencies.endedBy(LocalDate.now(this.clock))).stream()
			.filter((line) -> line.count() > 0)
			.toList();
	}

	/** How much there is to decide. */
	public long count() {
		return lines().stream().mapToLong(Line::count).sum();
	}

	/** Of each of these agencies, ended or not. */
	public List<Line> of(Collection<AgencyId> agencies) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		Map<AgencyId, Long> led = counts(LED, agencies);
		Map<AgencyId, Long> cooperating = counts(COOPERATING, agencies);
		return agencies.stream()
			.map((agency) -> Line.of(agency, led.getOrDefault(agency, 0L), cooperating.getOrDefault(agency, 0L)))
			.toList();
	}

	/** At most so many of one agency. */
	public List<Pending> each(AgencyId agency, int most) {
		List<Pending> bare = this.jdbc.sql(EACH + most)
			.param("agency", Ids.bytes(agency.value()))
			.param("open", OPEN)
			.query((row, number) -> new Pending(new AssignmentId(Ids.uuid(row.getBytes(1))), row.getString(2),
					row.getBoolean(3), List.of()))
			.list();
		Map<AssignmentId, List<String>> fields = fields(
				bare.stream().map(Pending::assignment).collect(Collectors.toSet()));
		return bare.stream()
			.map((one) -> new Pending(one.assignment(), one.content(), one.led(),
					fields.getOrDefault(one.assignment(), List.of())))
			.toList();
	}

	private Map<AssignmentId, List<String>> fields(Set<AssignmentId> assignments) {
		if (assignments.isEmpty()) {
			return Map.of();
		}
		Map<AssignmentId, List<String>> fields = new HashMap<>();
		this.jdbc.sql("""
				select assignment_id, value_text from dimension
				where name = 'FIELD' and to_at = :forever and assignment_id in (:ids)""")
			.param("forever", Utc.column(Utc.FOREVER))
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row) -> {
				fields.merge(new AssignmentId(Ids.uuid(row.getBytes(1))), List.of(row.getString(2)),
						(one, other) -> Stream.concat(one.stream(), other.stream()).toList());
			});
		return fields;
	}

	private Map<AgencyId, Long> counts(String sql, Collection<AgencyId> agencies) {
		Map<AgencyId, Long> counts = new HashMap<>();
		this.jdbc.sql(sql)
			.param("agencies", agencies.stream().map((agency) -> Ids.bytes(agency.value())).toList())
			.param("open", OPEN)
			.query((row) -> {
				counts.put(new AgencyId(Ids.uuid(row.getBytes(1))), row.getLong(2));
			});
		return counts;
	}

}

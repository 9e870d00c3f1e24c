package vn.dondoc.statistics.stretch;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** The rows of the read model. */
@Component
public class Stretches {

	private static final String COLUMNS = String.join(", ", StretchColumns.NAMES);

	private final JdbcClient jdbc;

	private final ManyRows rows;

	Stretches(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "stretch", StretchColumns.NAMES);
	}

	/** Puts these rows in the place of all the assignments had. */
	public void replace(Collection<AssignmentId> assignments, List<Stretch> stretches) {
		this.jdbc.sql("delete from stretch where assignment_id in (:ids)")
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.update();
		add(stretches);
	}

	/** Adds rows of assignments that have none yet. */
	public void add(List<Stretch> stretches) {
		this.rows.insert(stretches.stream().map(StretchColumns::of).toList());
	}

	/** The rows kept for these assignments, in order of time. */
	public Map<AssignmentId, List<Stretch>> of(Collection<AssignmentId> assignments) {
		if (assignments.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select " + COLUMNS + " from stretch where assignment_id in (:ids) order by assignment_id, from_at")
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query(StretchColumns::read)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Stretch::assignment));
	}

	/** Assignments some of whose facts were known at an instant and some only later. */
	public Map<AssignmentId, ItemId> touchedSince(Instant knownAt) {
		Map<AssignmentId, ItemId> touched = new HashMap<>();
		this.jdbc
			.sql("select distinct assignment_id, item_id from stretch"
					+ " where last_recorded_at > :knownAt and first_recorded_at <= :knownAt")
			.param("knownAt", Utc.column(knownAt))
			.query((row) -> {
				touched.put(new AssignmentId(Ids.uuid(row.getBytes(1))), new ItemId(Ids.uuid(row.getBytes(2))));
			});
		return touched;
	}

	/** Whether any assignment turns after an instant. */
	public boolean turnAfter(Instant at) {
		return this.jdbc.sql("select 1 from stretch where to_at > :at and to_at < :forever limit 1")
			.param("at", Utc.column(at))
			.param("forever", Utc.column(Utc.FOREVER))
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** These rows as the source of a query, with the columns of stretch. */
	public static String rows(List<Stretch> stretches) {
		String rows = stretches.stream()
			.map((stretch) -> "row(" + StretchColumns.literals(stretch) + ")")
			.collect(Collectors.joining(","));
		return "(select " + COLUMNS + " from (values " + rows + ") as given (" + COLUMNS + "))";
	}

}

package vn.dondoc.assignment.grouping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** What assignments are cut by now, of many at once. */
@Component
class GroupRows {

	private final JdbcClient jdbc;

	GroupRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The values in force of one dimension, and since when. */
	record Present(List<Dimension.Value> values, Instant since) {

		static final Present NOTHING = new Present(List.of(), Instant.MIN);

		Present and(Present more) {
			List<Dimension.Value> all = new ArrayList<>(this.values);
			all.addAll(more.values());
			return new Present(all, this.since);
		}
	}

	Map<AssignmentId, Present> present(Dimension dimension, Collection<AssignmentId> assignments) {
		Map<AssignmentId, Present> found = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("""
					select assignment_id, reference, value_text, unit, from_at from dimension
					where name = :name and to_at = :forever and assignment_id in (:ids)
					order by assignment_id, place""")
				.param("name", dimension.name())
				.param("forever", Utc.column(Utc.FOREVER))
				.param("ids", bytes(assignments))
				.query((row) -> {
					found.merge(id(row), new Present(List.of(value(row)), instant(row, 5)), Present::and);
				});
		}
		return found;
	}

	/** When each was issued, as it was entered. */
	Map<AssignmentId, Instant> issued(Collection<AssignmentId> assignments) {
		Map<AssignmentId, Instant> found = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("select assignment_id, effective_at from fact where seq = 1 and assignment_id in (:ids)")
				.param("ids", bytes(assignments))
				.query((row) -> {
					found.put(id(row), instant(row, 2));
				});
		}
		return found;
	}

	/** Values of a dimension that are in use, so many of them. */
	List<String> inUse(Dimension dimension, int most) {
		return this.jdbc
			.sql("select distinct value_text from dimension where name = ? order by value_text limit " + most)
			.param(dimension.name())
			.query(String.class)
			.list();
	}

	private static AssignmentId id(ResultSet row) throws SQLException {
		return new AssignmentId(Ids.uuid(row.getBytes(1)));
	}

	private static Dimension.Value value(ResultSet row) throws SQLException {
		byte[] reference = row.getBytes(2);
		return new Dimension.Value((reference != null) ? Ids.uuid(reference) : null, row.getString(3),
				row.getString(4));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return Utc.instant(Objects.requireNonNull(row.getObject(column, LocalDateTime.class)));
	}

	private static List<byte[]> bytes(Collection<AssignmentId> assignments) {
		return assignments.stream().map((id) -> Ids.bytes(id.value())).toList();
	}

}

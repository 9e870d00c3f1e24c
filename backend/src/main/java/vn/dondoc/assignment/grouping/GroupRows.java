package vn.dondoc.assignment.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Which programmes assignments belong to now, of many at once. */
@Component
class GroupRows {

	private final JdbcClient jdbc;

	GroupRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<AssignmentId, List<Dimension.Value>> programmes(Collection<AssignmentId> assignments) {
		Map<AssignmentId, List<Dimension.Value>> found = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("""
					select assignment_id, reference, value_text, unit from dimension
					where name = 'PROGRAMME' and to_at = :forever and assignment_id in (:ids)
					order by assignment_id, place""")
				.param("forever", Utc.column(Utc.FOREVER))
				.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
				.query((row) -> {
					byte[] reference = row.getBytes(2);
					Dimension.Value value = new Dimension.Value((reference != null) ? Ids.uuid(reference) : null,
							row.getString(3), row.getString(4));
					found.computeIfAbsent(new AssignmentId(Ids.uuid(row.getBytes(1))), (id) -> new ArrayList<>())
						.add(value);
				});
		}
		return found;
	}

}

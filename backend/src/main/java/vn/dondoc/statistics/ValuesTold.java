package vn.dondoc.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DimensionTold;
import vn.dondoc.assignment.Fact;
import vn.dondoc.statistics.cause.CausesTold;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Holds what figures are cut by, kept as rows, against the facts that set it. */
@Component
class ValuesTold {

	private final JdbcClient jdbc;

	private final CausesTold causes;

	ValuesTold(JdbcClient jdbc, CausesTold causes) {
		this.jdbc = jdbc;
		this.causes = causes;
	}

	/** The assignments whose values or causes are not what their facts tell. */
	Set<AssignmentId> differing(Collection<AssignmentId> assignments, Map<AssignmentId, List<Fact>> told) {
		Map<AssignmentId, List<Fact>> facts = new HashMap<>();
		assignments.forEach((id) -> facts.put(id, told.getOrDefault(id, List.of())));
		Map<AssignmentId, Set<DimensionTold>> kept = kept(assignments);
		Set<AssignmentId> differing = new HashSet<>(this.causes.differing(facts));
		facts.forEach((id, of) -> {
			if (!Set.copyOf(DimensionTold.of(of)).equals(kept.getOrDefault(id, Set.of()))) {
				differing.add(id);
			}
		});
		return differing;
	}

	private Map<AssignmentId, Set<DimensionTold>> kept(Collection<AssignmentId> assignments) {
		Map<AssignmentId, Set<DimensionTold>> kept = new HashMap<>();
		this.jdbc.sql("""
				select assignment_id, name, seq, reference, value_text,
				case when to_at = :forever then 1 else 0 end from dimension where assignment_id in (:ids)""")
			.param("forever", Utc.column(Utc.FOREVER))
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row) -> {
				byte[] reference = row.getBytes(4);
				kept.computeIfAbsent(new AssignmentId(Ids.uuid(row.getBytes(1))), (id) -> new HashSet<>())
					.add(new DimensionTold(row.getString(2), row.getInt(3),
							(reference != null) ? Ids.uuid(reference) : null, row.getString(5), row.getInt(6) == 1));
			});
		return kept;
	}

}

package vn.dondoc.statistics.cause;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.system.Ids;

/** Holds the causes kept as rows against the facts they were named in. */
@Component
public class CausesTold {

	private final JdbcClient jdbc;

	CausesTold(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A cause, and whether the fact it was named in was taken back. */
	private record Told(int seq, UUID cause, String name, boolean takenBack) {
	}

	/** The assignments of which the rows tell something else than their facts. */
	public Set<AssignmentId> differing(Map<AssignmentId, List<Fact>> facts) {
		Map<AssignmentId, Set<Told>> kept = kept(facts.keySet());
		Set<AssignmentId> differing = new HashSet<>();
		facts.forEach((id, told) -> {
			Set<Told> expected = new HashSet<>();
			StatedCause.of(id, told)
				.forEach((one) -> expected
					.add(new Told(one.fact().seq(), one.cause().id(), one.cause().name(), one.takenBackAt() != null)));
			if (!expected.equals(kept.getOrDefault(id, Set.of()))) {
				differing.add(id);
			}
		});
		return differing;
	}

	private Map<AssignmentId, Set<Told>> kept(Collection<AssignmentId> ids) {
		Map<AssignmentId, Set<Told>> kept = new HashMap<>();
		this.jdbc.sql("""
				select assignment_id, seq, cause_id, name, taken_back_at from stated_cause
				where assignment_id in (:ids)""")
			.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row) -> {
				kept.computeIfAbsent(new AssignmentId(Ids.uuid(row.getBytes(1))), (id) -> new HashSet<>())
					.add(new Told(row.getInt(2), Ids.uuid(row.getBytes(3)), row.getString(4),
							row.getObject(5) != null));
			});
		return kept;
	}

}

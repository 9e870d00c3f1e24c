package vn.dondoc.assignment.handover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/** Who cooperates in which assignments, of many at once. */
@Component
class ParticipantRows {

	private final JdbcClient jdbc;

	private final ManyRows rows;

	ParticipantRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "participant", List.of("assignment_id", "agency_id"));
	}

	Map<AssignmentId, Set<AgencyId>> of(Collection<AssignmentId> assignments) {
		Map<AssignmentId, Set<AgencyId>> found = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("select assignment_id, agency_id from participant where assignment_id in (:ids)")
				.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
				.query((row) -> {
					found.computeIfAbsent(new AssignmentId(Ids.uuid(row.getBytes(1))), (id) -> new HashSet<>())
						.add(new AgencyId(Ids.uuid(row.getBytes(2))));
				});
		}
		return found;
	}

	/** As these facts say; who leads does not cooperate beside. */
	void move(Map<AssignmentId, Fact> facts, Map<AssignmentId, Set<AgencyId>> before) {
		Map<AgencyId, List<AssignmentId>> gone = new HashMap<>();
		List<@Nullable Object[]> fresh = new ArrayList<>();
		facts.forEach((id, fact) -> {
			Set<AgencyId> cooperating = before.getOrDefault(id, Set.of());
			if (fact.payload() instanceof FactPayload.HandedOver handed && cooperating.contains(handed.to())) {
				gone.computeIfAbsent(handed.to(), (agency) -> new ArrayList<>()).add(id);
			}
			else if (fact.payload() instanceof FactPayload.CooperationHandedOver handed) {
				gone.computeIfAbsent(handed.from(), (agency) -> new ArrayList<>()).add(id);
				AgencyId to = handed.to();
				if (to != null && !cooperating.contains(to)) {
					fresh.add(new @Nullable Object[] { Ids.bytes(id.value()), Ids.bytes(to.value()) });
				}
			}
		});
		gone.forEach(this::delete);
		this.rows.insert(fresh);
	}

	private void delete(AgencyId agency, List<AssignmentId> assignments) {
		this.jdbc.sql("delete from participant where agency_id = :agency and assignment_id in (:ids)")
			.param("agency", Ids.bytes(agency.value()))
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.update();
	}

}

package vn.dondoc.assignment.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * Parts of an agency's open assignments that its officers were given and did not finish.
 */
@Component
@Transactional(readOnly = true)
public class GivenParts {

	private static final List<String> OPEN = Arrays.stream(WorkflowState.values())
		.filter(WorkflowState::open)
		.map(WorkflowState::name)
		.toList();

	/** What an agency leads is few enough to look into; its officers are in no column. */
	private static final String PASSED_ON = """
			select a.id, a.item_id from assignment a where a.lead_agency_id = :agency and a.state in (:open)
			and exists (select 1 from fact f where f.assignment_id = a.id and f.kind = 'PASSED_ON') order by a.id""";

	private final JdbcClient jdbc;

	private final Facts facts;

	GivenParts(JdbcClient jdbc, Facts facts) {
		this.jdbc = jdbc;
		this.facts = facts;
	}

	/** A part, and what it is a part of. */
	public record Given(AssignmentId assignment, ItemId item, Part part) {
	}

	/** To whomever. */
	public List<Given> of(AgencyId agency) {
		Map<AssignmentId, ItemId> found = new LinkedHashMap<>();
		this.jdbc.sql(PASSED_ON).param("agency", Ids.bytes(agency.value())).param("open", OPEN).query((row) -> {
			found.put(new AssignmentId(Ids.uuid(row.getBytes(1))), new ItemId(Ids.uuid(row.getBytes(2))));
		});
		Map<AssignmentId, List<Fact>> told = this.facts.of(found.keySet());
		return found.entrySet()
			.stream()
			.flatMap((entry) -> Part.of(told.getOrDefault(entry.getKey(), List.of()))
				.stream()
				.filter((part) -> part.finishedAt() == null)
				.map((part) -> new Given(entry.getKey(), entry.getValue(), part)))
			.toList();
	}

	/** To one officer. */
	public List<Given> of(AgencyId agency, AccountId officer) {
		return of(agency).stream().filter((given) -> given.part().officer().equals(officer)).toList();
	}

}

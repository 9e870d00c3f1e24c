package vn.dondoc.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/** Adds facts that turn nothing to many assignments at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ManyFacts {

	private final JdbcClient jdbc;

	private final ManyRows facts;

	ManyFacts(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.facts = new ManyRows(template, "fact", FactColumns.NAMES);
	}

	/** An assignment as its row stands while it is held. */
	public record Held(AssignmentId id, WorkflowState state, AgencyId lead, int lastSeq) {
	}

	/** Held for the rest of the transaction, in the order of their ids. */
	public Map<AssignmentId, Held> hold(Collection<AssignmentId> ids) {
		return this.jdbc
			.sql("select id, state, lead_agency_id, last_seq from assignment where id in (:ids) order by id for update")
			.param("ids", bytes(ids))
			.query((row, number) -> new Held(new AssignmentId(Ids.uuid(row.getBytes(1))),
					WorkflowState.valueOf(row.getString(2)), new AgencyId(Ids.uuid(row.getBytes(3))), row.getInt(4)))
			.stream()
			.collect(Collectors.toMap(Held::id, Function.identity()));
	}

	/** One to each of them, which are held. */
	public void add(Map<AssignmentId, Fact> next) {
		if (next.isEmpty()) {
			return;
		}
		this.facts
			.insert(next.entrySet().stream().map((entry) -> FactColumns.of(entry.getKey(), entry.getValue())).toList());
		this.jdbc.sql("update assignment set last_seq = last_seq + 1, version = version + 1 where id in (:ids)")
			.param("ids", bytes(next.keySet()))
			.update();
	}

	private static List<byte[]> bytes(Collection<AssignmentId> ids) {
		return ids.stream().map((id) -> Ids.bytes(id.value())).toList();
	}

}

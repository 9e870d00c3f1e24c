package vn.dondoc.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Standing;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Ids;

/** Holds the rows that figures are counted from against the facts they came from. */
@Component
public class FiguresVerification {

	private static final int CHUNK = 500;

	private static final byte[] BEFORE_ALL = new byte[16];

	private final JdbcClient jdbc;

	private final Facts facts;

	private final Stretches stretches;

	private final ValuesTold values;

	private final TransactionTemplate atOneInstant;

	FiguresVerification(JdbcClient jdbc, Facts facts, Stretches stretches, ValuesTold values,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.stretches = stretches;
		this.values = values;
		this.atOneInstant = new TransactionTemplate(transactions);
		this.atOneInstant.setReadOnly(true);
		this.atOneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * What was found.
	 *
	 * @param assignments how many were looked at
	 * @param differing those whose rows are not what their facts tell
	 * @param strays rows of assignments that do not exist
	 */
	public record Finding(long assignments, List<AssignmentId> differing, long strays) {

		public boolean holds() {
			return this.differing.isEmpty() && this.strays == 0;
		}
	}

	/** Looks at every assignment, a chunk at a time; changes nothing. */
	public Finding verify() {
		long looked = 0;
		List<AssignmentId> differing = new ArrayList<>();
		List<Assigned> chunk = after(BEFORE_ALL);
		while (!chunk.isEmpty()) {
			looked += chunk.size();
			differing.addAll(differing(chunk));
			chunk = after(Ids.bytes(chunk.get(chunk.size() - 1).assignment().value()));
		}
		return new Finding(looked, List.copyOf(differing), strays());
	}

	private List<AssignmentId> differing(List<Assigned> chunk) {
		return this.atOneInstant.execute((status) -> {
			List<AssignmentId> ids = chunk.stream().map(Assigned::assignment).toList();
			Map<AssignmentId, List<Fact>> told = this.facts.of(ids);
			Map<AssignmentId, List<Stretch>> kept = this.stretches.of(ids);
			Map<AssignmentId, Folded> folded = folded(ids);
			Set<AssignmentId> otherwise = this.values.differing(ids, told);
			return chunk.stream().filter((one) -> {
				List<Fact> facts = told.getOrDefault(one.assignment(), List.of());
				return otherwise.contains(one.assignment())
						|| !Stretch.of(one.assignment(), one.item(), facts)
							.equals(kept.getOrDefault(one.assignment(), List.of()))
						|| !Folded.of(facts).equals(Optional.ofNullable(folded.get(one.assignment())));
			}).map(Assigned::assignment).toList();
		});
	}

	/** What the rows of assignments hold of their facts. */
	private Map<AssignmentId, Folded> folded(List<AssignmentId> ids) {
		Map<AssignmentId, Folded> folded = new HashMap<>();
		this.jdbc.sql("select id, state, lead_agency_id from assignment where id in (:ids)")
			.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row) -> {
				folded.put(new AssignmentId(Ids.uuid(row.getBytes(1))),
						new Folded(row.getString(2), new AgencyId(Ids.uuid(row.getBytes(3)))));
			});
		return folded;
	}

	private List<Assigned> after(byte[] last) {
		return this.jdbc.sql("select id, item_id from assignment where id > ? order by id limit " + CHUNK)
			.param(last)
			.query((row, number) -> new Assigned(new AssignmentId(Ids.uuid(row.getBytes(1))),
					new ItemId(Ids.uuid(row.getBytes(2)))))
			.list();
	}

	private long strays() {
		return this.jdbc
			.sql("select count(*) from stretch s where not exists"
					+ " (select 1 from assignment a where a.id = s.assignment_id)")
			.query(Long.class)
			.single();
	}

	/** The workflow state and the lead, which lists and successors are found by. */
	private record Folded(String state, AgencyId lead) {

		static Optional<Folded> of(List<Fact> facts) {
			return Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED)
				.map((now) -> new Folded(now.state().name(), now.position().lead()));
		}

	}

	private record Assigned(AssignmentId assignment, ItemId item) {
	}

}

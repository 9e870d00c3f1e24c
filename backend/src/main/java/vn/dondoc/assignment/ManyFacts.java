package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/** Adds facts to many assignments at once, one to each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ManyFacts {

	private final JdbcClient jdbc;

	private final ManyRows rows;

	private final Facts facts;

	private final DimensionRows dimensions;

	private final ApplicationEventPublisher events;

	ManyFacts(JdbcClient jdbc, JdbcTemplate template, Facts facts, DimensionRows dimensions,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "fact", FactColumns.NAMES);
		this.facts = facts;
		this.dimensions = dimensions;
		this.events = events;
	}

	/** An assignment as its row stands while it is held. */
	public record Held(AssignmentId id, ItemId item, WorkflowState state, AgencyId lead, int lastSeq) {
	}

	/** What a row is folded to. */
	private record Folded(WorkflowState state, AgencyId lead) {
	}

	/** Held for the rest of the transaction, in the order of their ids. */
	public Map<AssignmentId, Held> hold(Collection<AssignmentId> ids) {
		if (ids.isEmpty()) {
			return new HashMap<>();
		}
		return this.jdbc
			.sql("select id, item_id, state, lead_agency_id, last_seq from assignment where id in (:ids)"
					+ " order by id for update")
			.param("ids", bytes(ids))
			.query((row, number) -> new Held(new AssignmentId(Ids.uuid(row.getBytes(1))),
					new ItemId(Ids.uuid(row.getBytes(2))), WorkflowState.valueOf(row.getString(3)),
					new AgencyId(Ids.uuid(row.getBytes(4))), row.getInt(5)))
			.stream()
			.collect(Collectors.toMap(Held::id, Function.identity()));
	}

	/** One that turns nothing to each of them, which are held. */
	public void add(Map<AssignmentId, Fact> next) {
		if (next.isEmpty()) {
			return;
		}
		insert(next);
		this.jdbc.sql("update assignment set last_seq = last_seq + 1, version = version + 1 where id in (:ids)")
			.param("ids", bytes(next.keySet()))
			.update();
	}

	/** One that may turn its course to each of them, which are held. */
	public void turn(Collection<Held> held, Map<AssignmentId, Fact> next) {
		if (next.isEmpty()) {
			return;
		}
		Map<AssignmentId, List<Fact>> before = this.facts.of(next.keySet());
		Map<AssignmentId, List<Fact>> told = new LinkedHashMap<>();
		next.forEach((id, fact) -> told.put(id,
				Stream.concat(Objects.requireNonNull(before.get(id)).stream(), Stream.of(fact)).toList()));
		insert(next);
		this.dimensions.write(next);
		told.entrySet()
			.stream()
			.collect(Collectors.groupingBy((one) -> folded(one.getValue()),
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
			.forEach(this::update);
		this.events.publishEvent(new FactsRecorded(held.stream()
			.filter((one) -> told.containsKey(one.id()))
			.map((one) -> new FactsRecorded.Told(one.id(), one.item(), Objects.requireNonNull(told.get(one.id()))))
			.toList()));
	}

	private static Folded folded(List<Fact> facts) {
		Standing standing = Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
		return new Folded(standing.state(), standing.position().lead());
	}

	private void update(Folded folded, List<AssignmentId> ids) {
		this.jdbc.sql("""
				update assignment set state = :state, lead_agency_id = :lead, last_seq = last_seq + 1,
				version = version + 1 where id in (:ids)""")
			.param("state", folded.state().name())
			.param("lead", Ids.bytes(folded.lead().value()))
			.param("ids", bytes(ids))
			.update();
	}

	private void insert(Map<AssignmentId, Fact> next) {
		this.rows
			.insert(next.entrySet().stream().map((entry) -> FactColumns.of(entry.getKey(), entry.getValue())).toList());
	}

	private static List<byte[]> bytes(Collection<AssignmentId> ids) {
		return ids.stream().map((id) -> Ids.bytes(id.value())).toList();
	}

}

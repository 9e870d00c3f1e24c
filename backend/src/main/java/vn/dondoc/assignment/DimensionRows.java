package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Keeps the values figures are cut by as rows, each from and to an instant. */
@Component
class DimensionRows {

	static final List<String> NAMES = List.of("assignment_id", "name", "seq", "place", "from_at", "to_at", "reference",
			"value_text", "unit", "known_from", "known_to");

	private static final String CLOSE = """
			update dimension set to_at = :at, known_to = :recorded
			where assignment_id = :assignment and name = :name and to_at = :forever
			""";

	private static final String CLOSE_MANY = """
			update dimension set to_at = :at, known_to = :recorded
			where assignment_id in (:ids) and name = :name and to_at = :forever
			""";

	private static final String OPEN = """
			insert into dimension (assignment_id, name, seq, place, from_at, to_at, reference, value_text, unit,
			known_from, known_to)
			values (:assignment, :name, :seq, :place, :at, :forever, :reference, :text, :unit, :recorded, :forever)
			""";

	private static final String BEGIN = """
			update dimension set from_at = :at where assignment_id = :assignment and from_at > :at and seq in
			(select f.seq from fact f join fact issued on issued.assignment_id = f.assignment_id and issued.seq = 1
			where f.assignment_id = :assignment and f.effective_at = issued.effective_at)
			""";

	private static final int KNOWN_TO = NAMES.indexOf("known_to");

	private static final LocalDateTime FOREVER = Utc.column(Utc.FOREVER);

	private final JdbcClient jdbc;

	private final ManyRows rows;

	DimensionRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "dimension", NAMES);
	}

	/** Writes the values a fact set; any other fact writes nothing. */
	void write(AssignmentId assignment, Fact fact) {
		if (fact.payload() instanceof FactPayload.DimensionSet set) {
			statement(CLOSE, assignment, fact, set.dimension()).update();
			List<Dimension.Value> values = set.values();
			for (int place = 0; place < values.size(); place++) {
				Dimension.Value value = values.get(place);
				statement(OPEN, assignment, fact, set.dimension()).param("seq", fact.seq())
					.param("place", place)
					.param("reference", bytes(value.reference()))
					.param("text", value.text())
					.param("unit", value.unit())
					.update();
			}
		}
	}

	/**
	 * The values it was issued with hold from the day it was issued, also where that
	 * turns out to be earlier; where it is later they harm nobody, and what was known
	 * before stays.
	 */
	void beginAt(AssignmentId assignment, Instant issuedAt) {
		this.jdbc.sql(BEGIN)
			.param("at", Utc.column(issuedAt))
			.param("assignment", Ids.bytes(assignment.value()))
			.update();
	}

	/**
	 * The rows of a whole history, in the columns' order; a value that was set again
	 * holds until then.
	 */
	static List<@Nullable Object[]> of(AssignmentId assignment, List<Fact> facts) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (Fact fact : facts) {
			if (fact.payload() instanceof FactPayload.DimensionSet set) {
				rows.stream()
					.filter((row) -> set.dimension().name().equals(row[1]) && FOREVER.equals(row[5]))
					.forEach((row) -> {
						row[5] = Utc.column(fact.effectiveAt());
						row[KNOWN_TO] = Utc.column(fact.recordedAt());
					});
				rows.addAll(of(assignment, fact, set));
			}
		}
		return rows;
	}

	private static List<@Nullable Object[]> of(AssignmentId assignment, Fact fact, FactPayload.DimensionSet set) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (Dimension.Value value : set.values()) {
			rows.add(new @Nullable Object[] { Ids.bytes(assignment.value()), set.dimension().name(), fact.seq(),
					rows.size(), Utc.column(fact.effectiveAt()), FOREVER, bytes(value.reference()), value.text(),
					value.unit(), Utc.column(fact.recordedAt()), FOREVER });
		}
		return rows;
	}

	/** Writes the values these facts set, one of each assignment. */
	void write(Map<AssignmentId, Fact> facts) {
		Map<Turn, List<AssignmentId>> turns = new HashMap<>();
		List<@Nullable Object[]> fresh = new ArrayList<>();
		facts.forEach((id, fact) -> {
			if (fact.payload() instanceof FactPayload.DimensionSet set) {
				turns
					.computeIfAbsent(new Turn(set.dimension(), fact.effectiveAt(), fact.recordedAt()),
							(turn) -> new ArrayList<>())
					.add(id);
				fresh.addAll(of(id, fact, set));
			}
		});
		turns.forEach((turn, ids) -> this.jdbc.sql(CLOSE_MANY)
			.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
			.param("name", turn.dimension().name())
			.param("at", Utc.column(turn.at()))
			.param("recorded", Utc.column(turn.recordedAt()))
			.param("forever", Utc.column(Utc.FOREVER))
			.update());
		this.rows.insert(fresh);
	}

	/** When the values of a dimension turn. */
	private record Turn(Dimension dimension, Instant at, Instant recordedAt) {
	}

	private JdbcClient.StatementSpec statement(String sql, AssignmentId assignment, Fact fact, Dimension dimension) {
		return this.jdbc.sql(sql)
			.param("assignment", Ids.bytes(assignment.value()))
			.param("name", dimension.name())
			.param("at", Utc.column(fact.effectiveAt()))
			.param("recorded", Utc.column(fact.recordedAt()))
			.param("forever", Utc.column(Utc.FOREVER));
	}

	private static byte @Nullable [] bytes(@Nullable UUID reference) {
		return (reference != null) ? Ids.bytes(reference) : null;
	}

}

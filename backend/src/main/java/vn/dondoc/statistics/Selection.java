package vn.dondoc.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * The rows of the read model a question speaks of, as conditions on a row s. What an
 * index cannot find in one go is asked in several branches that share no row.
 */
final class Selection {

	private final JudgedSql judged;

	private final List<Branch> branches;

	private final Map<String, Object> parameters;

	private final Map<String, Supplier<Object>> lookedUp;

	private Selection(JudgedSql judged, List<Branch> branches, Map<String, Object> parameters,
			Map<String, Supplier<Object>> lookedUp) {
		this.judged = judged;
		this.branches = List.copyOf(branches);
		this.parameters = Map.copyOf(parameters);
		this.lookedUp = Map.copyOf(lookedUp);
	}

	/** Rows of one source that meet all conditions. */
	private record Branch(String source, List<String> conditions, boolean ofOpen) {

		Branch(String source, List<String> conditions) {
			this(source, conditions, false);
		}

		Branch with(String condition) {
			return new Branch(this.source, Stream.concat(this.conditions.stream(), Stream.of(condition)).toList(),
					this.ofOpen);
		}

		String select(String columns, String rest) {
			return "select " + columns + " from " + this.source + " s where " + String.join(" and ", this.conditions)
					+ rest;
		}
	}

	/**
	 * Of everything known now.
	 * @param atTheEnd whether no assignment turns after the as-of instant
	 */
	static Selection of(Asked asked, boolean atTheEnd, Map<String, Supplier<Object>> lookedUp) {
		return begun(asked, List.of(new Branch("stretch", List.of(spans(atTheEnd)))), Map.of(), lookedUp);
	}

	/** Of what was known then; given the stretches of what was touched since. */
	static Selection asKnown(Asked asked, boolean atTheEnd, Instant knownAt, List<Stretch> touched,
			Map<String, Supplier<Object>> lookedUp) {
		List<Stretch> asOf = touched.stream().filter((stretch) -> stretch.span().contains(asked.asOf())).toList();
		List<Branch> sources = new ArrayList<>();
		sources.add(new Branch("stretch", List.of(spans(atTheEnd), "s.last_recorded_at <= :knownAt")));
		if (!asOf.isEmpty()) {
			sources.add(new Branch(Stretches.rows(asOf), List.of(spans(false))));
		}
		return begun(asked, sources, Map.of("knownAt", Utc.column(knownAt)), lookedUp);
	}

	// an equation, so that the index goes on to what the rows are sorted by
	private static String spans(boolean atTheEnd) {
		return (atTheEnd ? "s.to_at = :forever" : "s.to_at > :asOf") + " and s.from_at <= :asOf";
	}

	private static Selection begun(Asked asked, List<Branch> sources, Map<String, Object> parameters,
			Map<String, Supplier<Object>> lookedUp) {
		JudgedSql judged = JudgedSql.on(asked.basis());
		return new QuestionSql(asked, judged).narrow(new Selection(judged, sources, parameters, lookedUp));
	}

	Selection id(String name, UUID id) {
		return parameter(name, Ids.bytes(id));
	}

	Selection at(String name, Instant instant) {
		return parameter(name, Utc.column(instant));
	}

	Selection parameter(String name, Object value) {
		Map<String, Object> more = new HashMap<>(this.parameters);
		more.put(name, value);
		return new Selection(this.judged, this.branches, more, this.lookedUp);
	}

	/** Narrowed by one of two conditions that no row meets both. */
	Selection either(String one, String other) {
		return new Selection(this.judged,
				this.branches.stream().flatMap((branch) -> Stream.of(branch.with(one), branch.with(other))).toList(),
				this.parameters, this.lookedUp);
	}

	/** Narrowed by a condition on s. */
	Selection with(String condition) {
		return new Selection(this.judged, this.branches.stream().map((branch) -> branch.with(condition)).toList(),
				this.parameters, this.lookedUp);
	}

	/**
	 * Narrowed to what is not completed: what its slices have in common is asked once.
	 */
	Selection ofOpen() {
		Selection open = only(Slice.NOT_COMPLETED);
		return new Selection(this.judged,
				open.branches.stream().map((branch) -> new Branch(branch.source(), branch.conditions(), true)).toList(),
				this.parameters, this.lookedUp);
	}

	/** One of its slices, as an expression. */
	String condition(Slice slice) {
		return new SliceSql(this.judged, this.branches.get(0).ofOpen()).of(slice);
	}

	/** Where each row is counted, as an expression. */
	String mark() {
		return new PlaceSql(this.judged).mark();
	}

	/** Narrowed to a slice. */
	Selection only(Slice slice) {
		return with(condition(slice));
	}

	/** The columns of all rows; grouped or summed, once for each branch. */
	JdbcClient.StatementSpec select(JdbcClient jdbc, String columns, String rest) {
		return statement(jdbc, united(columns, " " + rest));
	}

	/** These columns of all rows as a part of another statement. */
	JdbcClient.StatementSpec within(JdbcClient jdbc, String before, String columns, String after) {
		return statement(jdbc, before + united(columns, "") + after);
	}

	/** How many rows there are. */
	long count(JdbcClient jdbc) {
		return select(jdbc, "count(*)", "").query(Long.class).list().stream().mapToLong(Long::longValue).sum();
	}

	/** How many different items there are. */
	JdbcClient.StatementSpec items(JdbcClient jdbc) {
		String sql = (this.branches.size() == 1) ? united("count(distinct s.item_id)", "")
				: "select count(distinct s.item_id) from (" + united("s.item_id", "") + ") s";
		return statement(jdbc, sql);
	}

	/** So many rows in that order from an offset on. */
	JdbcClient.StatementSpec page(JdbcClient jdbc, String order, long offset, int size) {
		String columns = "s.assignment_id, s.item_id";
		String part = " limit " + size + " offset " + offset;
		String sql = (this.branches.size() == 1) ? united(columns, order + part) : "select " + columns + " from ("
				+ united(columns + ", " + RowOrder.COLUMNS, order + " limit " + (offset + size)) + ") s" + order + part;
		return statement(jdbc, sql);
	}

	/** What the office may decide otherwise is looked up only where it is asked. */
	private JdbcClient.StatementSpec statement(JdbcClient jdbc, String sql) {
		Map<String, Object> complete = new HashMap<>(this.parameters);
		this.lookedUp.forEach((name, value) -> {
			if (sql.contains(":" + name)) {
				complete.put(name, value.get());
			}
		});
		return jdbc.sql(sql).params(complete);
	}

	private String united(String columns, String rest) {
		if (this.branches.size() == 1) {
			return this.branches.get(0).select(columns, rest);
		}
		return this.branches.stream()
			.map((branch) -> "(" + branch.select(columns, rest) + ")")
			.collect(Collectors.joining(" union all "));
	}

}

package vn.dondoc.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * The rows of the read model a question speaks of, as conditions on a row s. What an
 * index cannot find in one go is asked in several branches that share no row.
 */
final class Selection {

	private static final int RECENTLY = 30;

	private static final String COOPERATING = "s.assignment_id in"
			+ " (select p.assignment_id from participant p where p.agency_id = :cooperating)";

	private static final String OF_PROGRAMME = "s.assignment_id in (select d.assignment_id from dimension d"
			+ " where d.name = 'PROGRAMME' and d.reference = :programme and d.from_at <= :asOf and d.to_at > :asOf)";

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
		return new Selection(JudgedSql.on(asked.basis()), sources, parameters, lookedUp).at("asOf", asked.asOf())
			.at("forever", Utc.FOREVER)
			.at("soon", Asked.startOf(asked.asOfDay().plusDays(Slice.SOON_DAYS + 1)))
			.at("recent", asked.asOf().minus(Duration.ofDays(RECENTLY)))
			.at("known", Objects.requireNonNullElse(asked.knownAt(), Utc.FOREVER))
			.at("days7", Asked.startOf(asked.asOfDay().minusDays(7)))
			.at("days30", Asked.startOf(asked.asOfDay().minusDays(30)))
			.at("days90", Asked.startOf(asked.asOfDay().minusDays(90)))
			.population(asked)
			.parameter("closed", asked.leads().closed())
			.filter(asked.question().filter(), asked.leads())
			.sight(asked.sight());
	}

	private Selection population(Asked asked) {
		return switch (asked.question().population()) {
			case ASSIGNED, CUMULATIVE ->
				at("from", asked.from()).at("end", asked.end()).with("s.issued_at >= :from and s.issued_at < :end");
			case CARRIED ->
				at("from", asked.from()).with("s.issued_at < :from and (s.ended_at is null or s.ended_at >= :from)")
					.either(this.judged.open(), this.judged.done() + " and " + this.judged.since() + " >= :from");
			case OPEN -> only(Slice.NOT_COMPLETED);
			case ALL -> this;
		};
	}

	private Selection filter(Filter filter, Leads leads) {
		Selection those = this;
		if (filter.lead() != null) {
			those = those.ledBy(filter.lead(), leads);
		}
		if (filter.cooperating() != null) {
			those = those.id("cooperating", filter.cooperating().value()).with(COOPERATING);
		}
		if (filter.programme() != null) {
			those = those.id("programme", filter.programme()).with(OF_PROGRAMME);
		}
		if (filter.directive() != null) {
			those = those.id("directive", filter.directive().value())
				.with("s.item_id in (select id from item where directive_id = :directive)");
		}
		if (filter.item() != null) {
			those = those.id("item", filter.item().value()).with("s.item_id = :item");
		}
		if (filter.dueFrom() != null) {
			those = those.at("dueFrom", Asked.startOf(filter.dueFrom())).with("s.first_late_at > :dueFrom");
		}
		if (filter.dueTo() != null) {
			those = those.at("dueTo", Asked.startOf(filter.dueTo().plusDays(1))).with("s.first_late_at <= :dueTo");
		}
		for (Part part : filter.parts().each()) {
			those = those.part(part, leads);
		}
		return (filter.text() != null) ? those.text(filter.text()) : those;
	}

	private Selection part(Part part, Leads leads) {
		String value = part.value();
		Selection those = with(part.cut().narrowed(value == null, leads.column(), leads.heirsAsRows()));
		return (value != null) ? those.parameter(part.cut().parameter(), part.cut().parameter(value)) : those;
	}

	private Selection ledBy(AgencyId lead, Leads leads) {
		if (leads.heirs().isEmpty()) {
			return id("lead", lead.value()).with("s.lead_agency_id = :lead");
		}
		List<byte[]> counted = leads.countedUnder(lead);
		return counted.isEmpty() ? with("1 = 0") : parameter("leads", counted).with(leads.column() + " in (:leads)");
	}

	private Selection text(String words) {
		return parameter("text", Folding.containing(words)).with("""
				exists (select 1 from item i join directive d on d.id = i.directive_id where i.id = s.item_id
				 and (i.content_folded like :text escape '!' or d.search_folded like :text escape '!'))""");
	}

	private Selection sight(Sight sight) {
		if (sight instanceof Sight.OfAgency of) {
			return id("seenBy", of.agency().value()).either("s.lead_agency_id = :seenBy", """
					s.lead_agency_id <> :seenBy and s.assignment_id in
					 (select p.assignment_id from participant p where p.agency_id = :seenBy)""");
		}
		return (sight instanceof Sight.Nothing) ? with("1 = 0") : this;
	}

	private Selection id(String name, UUID id) {
		return parameter(name, Ids.bytes(id));
	}

	private Selection at(String name, Instant instant) {
		return parameter(name, Utc.column(instant));
	}

	private Selection parameter(String name, Object value) {
		Map<String, Object> more = new HashMap<>(this.parameters);
		more.put(name, value);
		return new Selection(this.judged, this.branches, more, this.lookedUp);
	}

	private Selection either(String one, String other) {
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

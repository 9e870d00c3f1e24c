package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Ids;

/**
 * Counts assignments by status. Within one answer all numbers see the same instant of the
 * database, so that they can be held against each other.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Figures {

	private final JdbcClient jdbc;

	private final Selections selections;

	private final Agencies agencies;

	Figures(JdbcClient jdbc, Selections selections, Agencies agencies) {
		this.jdbc = jdbc;
		this.selections = selections;
		this.agencies = agencies;
	}

	/**
	 * The figures of a population, cut by lead agency.
	 * @throws Table.DoesNotClose if they contradict each other
	 */
	public Table of(Question question, Sight sight) {
		Asked asked = this.selections.asked(question, sight);
		Selection selection = this.selections.of(asked);
		Map<AgencyId, Counts> counts = counts(selection);
		Map<AgencyId, AgencyView> names = this.agencies.views(counts.keySet(), asked.asOfDay());
		List<Table.Line> lines = counts.entrySet()
			.stream()
			.map((entry) -> line(question, Objects.requireNonNull(names.get(entry.getKey())), entry.getValue()))
			.sorted(Comparator.comparing(Table.Line::name))
			.toList();
		return Table.of(asked, totals(selection), lines);
	}

	/** How many rows there are of a slice. */
	public long count(RowsQuery query, Sight sight) {
		Asked asked = this.selections.asked(query.question(), sight);
		return this.selections.of(asked)
			.only(query.slice())
			.select(this.jdbc, "count(*)", "")
			.query(Long.class)
			.single();
	}

	/** How many of what is not completed fall into each of these slices. */
	public Map<Slice, Long> ofOpen(Question question, Sight sight, List<Slice> slices) {
		Asked asked = this.selections.asked(question, sight);
		Selection selection = this.selections.of(asked).only(Slice.NOT_COMPLETED);
		return selection.select(this.jdbc, sums(selection, slices), "")
			.query((row, number) -> counted(row, slices))
			.single();
	}

	private Map<AgencyId, Counts> counts(Selection selection) {
		String sums = sums(selection, Counts.PRINTED);
		return selection.select(this.jdbc, "s.lead_agency_id, " + sums, "group by s.lead_agency_id")
			.query((row, number) -> Map.entry(new AgencyId(Ids.uuid(row.getBytes(1))),
					new Counts(counted(row, Counts.PRINTED))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String sums(Selection selection, List<Slice> slices) {
		return slices.stream()
			.map((slice) -> "sum(case when " + selection.condition(slice) + " then 1 else 0 end) as " + column(slice))
			.collect(Collectors.joining(", "));
	}

	private static Map<Slice, Long> counted(ResultSet row, List<Slice> slices) throws SQLException {
		Map<Slice, Long> counts = new EnumMap<>(Slice.class);
		for (Slice slice : slices) {
			counts.put(slice, row.getLong(column(slice)));
		}
		return counts;
	}

	private static String column(Slice slice) {
		return "c" + slice.ordinal();
	}

	private Table.Totals totals(Selection selection) {
		return selection.only(Slice.TOTAL)
			.select(this.jdbc, "count(*), count(distinct s.item_id)", "")
			.query((row, number) -> new Table.Totals(row.getLong(1), row.getLong(2)))
			.single();
	}

	private static Table.Line line(Question question, AgencyView agency, Counts counts) {
		return new Table.Line(agency.id(), agency.name(), counts, question.ledBy(agency.id()));
	}

}

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
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

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
		return table(asked, selection, selection.only(Slice.TOTAL).items(this.jdbc).query(Long.class).single());
	}

	/**
	 * The same without the number of items, which takes as long to count again: for
	 * screens that print assignments only.
	 * @throws Table.DoesNotClose if they contradict each other
	 */
	public Table ofAssignments(Question question, Sight sight) {
		Asked asked = this.selections.asked(question, sight);
		return table(asked, this.selections.of(asked), Table.NOT_COUNTED);
	}

	private Table table(Asked asked, Selection selection, long items) {
		List<Cut> cuts = placed(selection, asked.leads());
		Map<AgencyId, Counts> counts = cuts.stream().collect(Collectors.toMap(Cut::lead, Cut::counts, Counts::plus));
		Map<AgencyId, String> names = LineNames.of(this.agencies
			.views(counts.keySet(), asked.leads().namedOn(), Objects.requireNonNullElse(asked.knownAt(), Utc.FOREVER))
			.values());
		List<Table.Line> lines = counts.entrySet()
			.stream()
			.map((entry) -> new Table.Line(entry.getKey(), Objects.requireNonNull(names.get(entry.getKey())),
					entry.getValue(), asked.question().ledBy(entry.getKey())))
			.sorted(Comparator.comparing(Table.Line::name))
			.toList();
		return Table.of(asked, new Table.Totals(cuts.stream().mapToLong(Cut::total).sum(), items), lines);
	}

	/** How many rows there are of a slice. */
	public long count(RowsQuery query, Sight sight) {
		Asked asked = this.selections.asked(query.question(), sight);
		return this.selections.of(asked).only(query.slice()).count(this.jdbc);
	}

	/** How many fall into each of these slices. */
	public Map<Slice, Long> ofEach(Question question, Sight sight, List<Slice> slices) {
		return counted(this.selections.of(this.selections.asked(question, sight)), slices);
	}

	/** The same of every lead agency that has any row. */
	public Map<AgencyId, Map<Slice, Long>> byLead(Question question, Sight sight, List<Slice> slices) {
		Asked asked = this.selections.asked(question, sight);
		return cuts(this.selections.of(asked), asked.leads(), slices).stream()
			.collect(Collectors.toMap(Cut::lead, Cut::counted, Figures::plus));
	}

	private static Map<Slice, Long> plus(Map<Slice, Long> one, Map<Slice, Long> other) {
		Map<Slice, Long> sums = new EnumMap<>(one);
		other.forEach((slice, count) -> sums.merge(slice, count, Long::sum));
		return sums;
	}

	/** How many of what is not completed fall into each of these slices. */
	public Map<Slice, Long> ofOpen(Question question, Sight sight, List<Slice> slices) {
		Asked asked = this.selections.asked(question, sight);
		return counted(this.selections.of(asked).ofOpen(), slices);
	}

	private Map<Slice, Long> counted(Selection selection, List<Slice> slices) {
		return selection.select(this.jdbc, sums(selection, slices), "")
			.query((row, number) -> counted(row, slices))
			.list()
			.stream()
			.flatMap((counts) -> counts.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
	}

	/** What is counted of one agency at once; the total is not the sum of the counts. */
	private record Cut(AgencyId lead, Map<Slice, Long> counted) {

		long total() {
			return Objects.requireNonNull(this.counted.get(Slice.TOTAL));
		}

		Counts counts() {
			return new Counts(this.counted);
		}

	}

	private List<Cut> placed(Selection selection, Leads leads) {
		return selection
			.select(this.jdbc, leads.column() + " as counted_under, " + selection.mark() + " as mark, count(*) as n",
					"group by counted_under, mark")
			.query((row, number) -> new Cut(leads.of(new AgencyId(Ids.uuid(row.getBytes(1)))),
					PlaceSql.counts(row.getInt(2), row.getLong(3))))
			.list();
	}

	private List<Cut> cuts(Selection selection, Leads leads, List<Slice> slices) {
		return selection
			.select(this.jdbc, leads.column() + " as counted_under, " + sums(selection, slices),
					"group by counted_under")
			.query((row, number) -> new Cut(leads.of(new AgencyId(Ids.uuid(row.getBytes(1)))), counted(row, slices)))
			.list();
	}

	private static String sums(Selection selection, List<Slice> slices) {
		return slices.stream()
			.map((slice) -> "count(case when " + selection.condition(slice) + " then 1 end) as " + column(slice))
			.collect(Collectors.joining(", "));
	}

	static Map<Slice, Long> counted(ResultSet row, List<Slice> slices) throws SQLException {
		Map<Slice, Long> counts = new EnumMap<>(Slice.class);
		for (Slice slice : slices) {
			counts.put(slice, row.getLong(column(slice)));
		}
		return counts;
	}

	static String column(Slice slice) {
		return "c" + slice.ordinal();
	}

}

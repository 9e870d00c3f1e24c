package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartName;
import vn.dondoc.statistics.cut.PartNames;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Counts assignments by status, cut by anything a {@link Cut} says. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CutFigures {

	private static final Comparator<Found> MOST_FIRST = Comparator
		.comparing((Found found) -> found.part().value() == null)
		.thenComparing((found) -> -found.counts().total())
		.thenComparing((found) -> found.part().written());

	private final JdbcClient jdbc;

	private final Selections selections;

	private final PartNames names;

	private final Figures figures;

	CutFigures(JdbcClient jdbc, Selections selections, PartNames names, Figures figures) {
		this.jdbc = jdbc;
		this.selections = selections;
		this.names = names;
		this.figures = figures;
	}

	/**
	 * The figures of a population, cut so; what bears no value of the cut comes last.
	 * @throws Table.DoesNotClose if they contradict each other
	 */
	public CutTable of(Question question, Cut cut, Sight sight) {
		Asked asked = this.selections.asked(question, sight);
		List<Found> found = found(cut, asked);
		Map<String, PartName> names = this.names.of(cut, found.stream().map((one) -> one.part().written()).toList(),
				Objects.requireNonNullElse(asked.knownAt(), Utc.FOREVER));
		Counts total = new Counts(this.figures.ofEach(question, sight, Counts.PRINTED));
		List<CutTable.Line> lines = found.stream()
			.sorted(MOST_FIRST)
			.map((one) -> line(question, one, Objects.requireNonNull(names.get(one.part().written()))))
			.toList();
		return new CutTable(question, cut, asked.conventions(), total, lines);
	}

	private static CutTable.Line line(Question question, Found found, PartName name) {
		return new CutTable.Line(found.part(), name, found.items(), found.counts(),
				question.only(question.filter().in(found.part())));
	}

	private List<Found> found(Cut cut, Asked asked) {
		Selection selection = this.selections.of(asked);
		String flags = Counts.PRINTED.stream()
			.map((slice) -> "case when " + selection.condition(slice) + " then 1 else 0 end as "
					+ Figures.column(slice))
			.collect(Collectors.joining(", "));
		String sums = Counts.PRINTED.stream()
			.map((slice) -> "sum(x." + Figures.column(slice) + ") as " + Figures.column(slice))
			.collect(Collectors.joining(", "));
		String items = "count(distinct case when x.counts = 1 then x.item end) as items";
		String columns = "s.assignment_id as id, s.item_id as item, " + asked.leads().column() + " as lead_id, "
				+ "case when " + selection.condition(Slice.TOTAL) + " then 1 else 0 end as counts, " + flags;
		String after = ") x" + cut.joined("x", asked.leads().heirsAsRows()) + " group by part";
		List<Found> found = new ArrayList<>();
		selection
			.within(this.jdbc, "select " + cut.value() + " as part, " + items + ", " + sums + " from (", columns, after)
			.query((row) -> {
				found.add(read(cut, row));
			});
		return found;
	}

	/** One part as it was counted. */
	private record Found(Part part, long items, Counts counts) {
	}

	private static Found read(Cut cut, ResultSet row) throws SQLException {
		return new Found(part(cut, row), row.getLong("items"), new Counts(Figures.counted(row, Counts.PRINTED)));
	}

	/** The part a row of an answer names. */
	static Part part(Cut cut, ResultSet row) throws SQLException {
		byte[] reference = cut.referring() ? row.getBytes("part") : null;
		String value = cut.referring() ? ((reference != null) ? Ids.uuid(reference).toString() : null)
				: row.getString("part");
		return new Part(cut, value);
	}

}

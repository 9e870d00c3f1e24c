package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.insight.GatherInsight;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.statistics.CutFigures;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;

/**
 * Asks the facts for all that a report freezes of them. The same order with the same
 * instants is answered with the same bytes, whatever was recorded since.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AskFacts {

	private final ComposeReport compose;

	private final GatherInsight insight;

	private final CutFigures cuts;

	private final Placements placements;

	private final Marks marks;

	AskFacts(ComposeReport compose, GatherInsight insight, CutFigures cuts, Placements placements, Marks marks) {
		this.compose = compose;
		this.insight = insight;
		this.cuts = cuts;
		this.placements = placements;
		this.marks = marks;
	}

	/**
	 * What the facts say.
	 *
	 * @param figures the report as scripts read it
	 * @param insight rates and cuts, likewise
	 * @param hash over figures, rates, cuts and rows
	 * @param rows every assignment counted, in the order of their ids
	 */
	public record Answer(Report report, String figures, String insight, String hash, List<CountedRow> rows) {
	}

	/** What they say now. */
	public Answer ask(ReportOrder order) {
		return ask(order, Map.of());
	}

	/** The same of a report frozen earlier, in the names its agencies bear there. */
	Answer ask(ReportOrder order, Map<AgencyId, String> frozen) {
		Report report = this.compose.compose(order, Sight.EVERYTHING);
		String figures = ReportJson.write(report.named(frozen));
		String insight = InsightJson.write(insight(report), order.definition());
		List<CountedRow> rows = rows(order);
		return new Answer(report, figures, insight, hash(figures, insight, rows), rows);
	}

	private List<CountedRow> rows(ReportOrder order) {
		boolean marked = order.definition().named();
		Map<AssignmentId, String> marks = marked ? this.marks.of(order.question()) : Map.of();
		return this.placements.of(order.question(), Sight.EVERYTHING)
			.all()
			.stream()
			.sorted(Comparator.comparing((placed) -> placed.assignment().value()))
			.map((placed) -> new CountedRow(placed, marked ? marks.getOrDefault(placed.assignment(), "") : null))
			.toList();
	}

	private FrozenInsight insight(Report report) {
		Insight insight = this.insight.of(report, null, Sight.EVERYTHING);
		List<CutTable> cuts = Arrays.stream(Cut.values())
			.filter((cut) -> cut != Cut.CAUSE)
			.map((cut) -> this.cuts.of(report.table().asked(), cut, Sight.EVERYTHING))
			.toList();
		return new FrozenInsight(insight, cuts);
	}

	private static String hash(String figures, String insight, List<CountedRow> rows) {
		List<String> lines = new ArrayList<>(List.of(figures, insight));
		rows.forEach((row) -> lines.add(row.line()));
		return Digest.of(lines);
	}

}

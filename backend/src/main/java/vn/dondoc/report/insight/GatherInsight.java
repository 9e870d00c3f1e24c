package vn.dondoc.report.insight;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.CutFigures;
import vn.dondoc.statistics.EntryTimes;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.cut.Cut;

/** Asks what stands beside a report, at the report's own instants. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class GatherInsight {

	private static final List<Slice> COUNTED = Stream.of(Measure.SLICES, Slice.AGES, Slice.ENTRIES)
		.flatMap(List::stream)
		.toList();

	private final Figures figures;

	private final CutFigures cuts;

	private final EntryTimes entries;

	GatherInsight(Figures figures, CutFigures cuts, EntryTimes entries) {
		this.figures = figures;
		this.cuts = cuts;
		this.entries = entries;
	}

	/**
	 * Of what the asker may see, cut as chosen.
	 * @throws Table.DoesNotClose if numbers contradict each other
	 */
	public Insight of(Report report, @Nullable Cut cut, Sight sight) {
		Question question = report.table().asked();
		Map<Slice, Long> counts = this.figures.ofEach(question, sight, COUNTED);
		return new Insight(beside(report, sight), Measure.of(question, counts), rated(report, sight),
				parts(report, Slice.AGES, Slice.NOT_COMPLETED_OVERDUE, counts), entered(report, counts, sight),
				this.cuts.of(question, Cut.CAUSE, sight), (cut != null) ? this.cuts.of(question, cut, sight) : null);
	}

	private Insight.Entered entered(Report report, Map<Slice, Long> counts, Sight sight) {
		return new Insight.Entered(parts(report, Slice.ENTRIES, Slice.TOTAL, counts),
				this.entries.of(report.table().asked(), sight).orElse(null));
	}

	private List<Beside> beside(Report report, Sight sight) {
		return Arrays.stream(Beside.Which.values()).map((which) -> {
			Period other = which.of(report.period());
			Instant asOf = other.end().isBefore(report.asOf()) ? other.end() : report.asOf();
			ReportOrder order = new ReportOrder(other, report.population(), asOf, report.knownAt(),
					report.table().asked().leadAs());
			return Beside.kept(which, order, this.figures.ofAssignments(order.question(), sight).total());
		}).toList();
	}

	private List<Insight.Rated> rated(Report report, Sight sight) {
		Map<AgencyId, Map<Slice, Long>> counts = this.figures.byLead(report.table().asked(), sight, Measure.SLICES);
		return report.table()
			.lines()
			.stream()
			.filter((line) -> line.counts().total() > 0)
			.map((line) -> new Insight.Rated(line.agency(), line.name(),
					Measure.of(line.asked(), Objects.requireNonNull(counts.get(line.agency())))))
			.toList();
	}

	private static List<Insight.Part> parts(Report report, List<Slice> slices, Slice whole, Map<Slice, Long> counts) {
		List<Insight.Part> parts = slices.stream()
			.map((slice) -> new Insight.Part(slice,
					new Cell(Objects.requireNonNull(counts.get(slice)), report.table().asked().rows(slice))))
			.toList();
		Table.requireSum(parts.stream().mapToLong((part) -> part.cell().count()).sum(), report.table().cell(whole));
		return parts;
	}

}

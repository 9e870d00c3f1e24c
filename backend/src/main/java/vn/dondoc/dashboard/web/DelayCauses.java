package vn.dondoc.dashboard.web;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Period;
import vn.dondoc.statistics.CutFigures;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.system.Days;

/** Why what was assigned this quarter was late or is, as the agencies say. */
@Component
class DelayCauses {

	private static final List<Slice> LATE = List.of(Slice.COMPLETED_LATE, Slice.NOT_COMPLETED_OVERDUE);

	private static final int SHOWN = 6;

	private final CutFigures cuts;

	DelayCauses(CutFigures cuts) {
		this.cuts = cuts;
	}

	/** A cause with what it made late, done and not yet done. */
	record Line(String cause, List<FigureView> late) {
	}

	/** Those named most often; what no agency gave a reason for is no cause. */
	List<Line> of(Moment moment, Sight sight) {
		Period quarter = Period.quarterOf(Days.of(moment.asOf()));
		return this.cuts.of(moment.of(Overview.assigned(quarter)), Cut.CAUSE, sight)
			.lines()
			.stream()
			.filter((line) -> line.value() != null && LATE.stream().anyMatch((slice) -> line.counts().of(slice) > 0))
			.limit(SHOWN)
			.map(DelayCauses::line)
			.toList();
	}

	private static Line line(CutTable.Line line) {
		return new Line(Objects.requireNonNullElse(line.name().words(), ""),
				LATE.stream().map((slice) -> FigureView.of(slice, line.cell(slice))).toList());
	}

}

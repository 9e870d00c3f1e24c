package vn.dondoc.report.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.report.frozen.FrozenRow;
import vn.dondoc.report.frozen.RowFilter;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.web.ReportView.Figure;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartName;

/**
 * The frozen rows of a number as their page lists them.
 *
 * @param figures what a person may choose among
 * @param part the part of a cut they were narrowed to
 */
record FrozenRowsView(List<Choice> figures, String figure, List<FrozenFigures.Line> agencies, @Nullable UUID agency,
		@Nullable ChosenPart part, List<FrozenRow> rows) {

	/** A number by its code and the message that names it. */
	record Choice(String code, String messageKey) {
	}

	/** A part of a cut, and the same rows not narrowed to it. */
	record ChosenPart(String cut, String written, PartName name, String without) {
	}

	static FrozenRowsView of(PreparedReportView report, RowFilter filter, List<FrozenRow> rows) {
		FrozenFigures figures = FrozenFigures.of(report);
		Slice chosen = Objects.requireNonNullElse(filter.slice(), Slice.TOTAL);
		List<Choice> listed = Stream
			.of(List.of(figures.total()), figures.cells(), figures.within(), List.of(figures.withdrawn()))
			.flatMap(List::stream)
			.map(Figure::name)
			.map((code) -> new Choice(code, "report.slice." + code))
			.toList();
		boolean among = listed.stream().anyMatch((choice) -> choice.code().equals(chosen.code()));
		Choice other = new Choice(chosen.code(), "slice." + chosen.code());
		return new FrozenRowsView(among ? listed : Stream.concat(listed.stream(), Stream.of(other)).toList(),
				chosen.code(), figures.lines(), filter.lead(), part(report, filter, chosen), rows);
	}

	private static @Nullable ChosenPart part(PreparedReportView report, RowFilter filter, Slice slice) {
		Part part = filter.part();
		return (part == null) ? null
				: line(report, filter)
					.map((line) -> new ChosenPart(part.cut().code(), part.written(), line.name(),
							new FrozenAddress(report.id().value()).href(slice, filter.lead())))
					.orElse(null);
	}

	private static Optional<CutTable.Line> line(PreparedReportView report, RowFilter filter) {
		return report.content()
			.frozen()
			.insight(report.order())
			.stream()
			.flatMap((frozen) -> Stream.concat(frozen.cuts().stream(), Stream.of(frozen.insight().causes())))
			.flatMap((table) -> table.lines().stream())
			.filter((line) -> line.part().equals(filter.part()))
			.findFirst();
	}

}

package vn.dondoc.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.report.Report;
import vn.dondoc.report.insight.Beside;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.report.web.ReportView.Figure;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.EntryTime;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.cut.PartName;

/** What stands beside a report as its page shows it. */
record InsightView(List<Column> periods, List<Compared> compared, List<Rate> rates, List<Rated> rated,
		List<Figure> ages, List<Figure> entries, @Nullable EntryTime entryTime, Causes causes, @Nullable Parts cut) {

	static InsightView of(Report report, Insight insight) {
		Table table = report.table();
		List<Figure> figures = Stream.concat(table.conventions().cells().stream(), Stream.of(Slice.TOTAL))
			.map((slice) -> figure(slice.code(), table.cell(slice), RowsQuery::href))
			.toList();
		return of(insight, figures, RowsQuery::href);
	}

	/** As it was frozen. */
	static InsightView of(Insight frozen, FrozenFigures figures, Function<RowsQuery, String> rows) {
		return of(frozen, Stream.concat(figures.cells().stream(), Stream.of(figures.total())).toList(), rows);
	}

	private static InsightView of(Insight insight, List<Figure> figures, Function<RowsQuery, String> rows) {
		return new InsightView(insight.beside().stream().map(Column::of).toList(), compared(figures, insight.beside()),
				insight.measures().stream().map((measure) -> Rate.of(measure, rows)).toList(),
				insight.rated()
					.stream()
					.map((one) -> new Rated(one.agency(),
							one.measures().stream().map((measure) -> Rate.of(measure, rows)).toList()))
					.toList(),
				figures(insight.ages(), rows), figures(insight.entered().parts(), rows), insight.entered().time(),
				Causes.of(insight.causes(), rows), (insight.cut() != null) ? Parts.of(insight.cut(), rows) : null);
	}

	/** Rows of other periods are asked of the facts, at the instants they were then. */
	private static List<Compared> compared(List<Figure> figures, List<Beside> others) {
		return figures.stream()
			.map((one) -> new Compared(one.name(), Stream
				.concat(Stream.of(one),
						others.stream()
							.map((other) -> figure(one.name(), other.cell(Slice.of(one.name())), RowsQuery::href)))
				.toList()))
			.toList();
	}

	/** Another period beside. */
	record Column(String which, String periodKey, List<Object> periodArguments, Instant asOf) {

		static Column of(Beside beside) {
			return new Column(beside.which().code(), beside.period().messageKey(), beside.period().messageArguments(),
					beside.asOf());
		}

	}

	/** One cell in all the periods, this one first. */
	record Compared(String name, List<Figure> figures) {
	}

	/** A share with what it is made of. */
	record Rate(String name, Figure part, Figure whole, @Nullable String share) {

		static Rate of(Measure measure, Function<RowsQuery, String> rows) {
			long whole = measure.whole().count();
			String share = (whole == 0) ? null
					: String.format(Locale.forLanguageTag("vi"), "%.1f %%", 100.0 * measure.part().count() / whole);
			return new Rate(measure.kind().code(), figure("part", measure.part(), rows),
					figure("whole", measure.whole(), rows), share);
		}

	}

	/** The shares of one agency. */
	record Rated(String agency, List<Rate> rates) {
	}

	/** One part of a cut. */
	record Line(PartName name, long items, List<Figure> figures) {
	}

	/** What was late or is overdue, by cause. */
	record Causes(List<Line> lines, List<Figure> total) {

		private static final List<Slice> LATE = List.of(Slice.COMPLETED_LATE, Slice.NOT_COMPLETED_OVERDUE);

		static Causes of(CutTable table, Function<RowsQuery, String> rows) {
			List<Line> lines = table.lines()
				.stream()
				.filter((line) -> LATE.stream().anyMatch((slice) -> line.counts().of(slice) > 0))
				.map((line) -> new Line(line.name(), line.items(),
						LATE.stream().map((slice) -> figure(slice.code(), line.cell(slice), rows)).toList()))
				.toList();
			return new Causes(lines,
					LATE.stream().map((slice) -> figure(slice.code(), table.cell(slice), rows)).toList());
		}

	}

	/** The chosen cut; where its parts overlap, the total is less than their sum. */
	record Parts(String cut, boolean overlapping, List<Line> lines, List<Figure> total) {

		static Parts of(CutTable table, Function<RowsQuery, String> rows) {
			List<Slice> columns = Stream.concat(Stream.of(Slice.TOTAL), table.conventions().cells().stream()).toList();
			List<Line> lines = table.lines()
				.stream()
				.filter((line) -> line.counts().total() > 0)
				.map((line) -> new Line(line.name(), line.items(),
						columns.stream().map((slice) -> figure(slice.code(), line.cell(slice), rows)).toList()))
				.toList();
			return new Parts(table.cut().code(), table.overlapping(), lines,
					columns.stream().map((slice) -> figure(slice.code(), table.cell(slice), rows)).toList());
		}

	}

	private static List<Figure> figures(List<Insight.Part> parts, Function<RowsQuery, String> rows) {
		return parts.stream().map((part) -> figure(part.slice().code(), part.cell(), rows)).toList();
	}

	private static Figure figure(String name, Cell cell, Function<RowsQuery, String> rows) {
		return new Figure(name, cell.count(), rows.apply(cell.rows()));
	}

}

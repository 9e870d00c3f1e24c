package vn.dondoc.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Report;
import vn.dondoc.report.frozen.FrozenInsight;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.report.sentence.Words;
import vn.dondoc.statistics.Counts;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.EntryTime;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.PartName;

/** What stands beside a report's figures, as tables. */
@Component
class InsightGrids {

	private static final List<Slice> LATE = List.of(Slice.COMPLETED_LATE, Slice.NOT_COMPLETED_OVERDUE);

	private final Words words;

	InsightGrids(Words words) {
		this.words = words;
	}

	/** What a letter prints. */
	List<Grid> ofLetter(Report report, Insight insight) {
		List<Grid> grids = new ArrayList<>();
		if (!insight.beside().isEmpty()) {
			grids.add(beside(report, insight));
		}
		grids.add(measures(insight));
		if (report.table().cell(Slice.NOT_COMPLETED_OVERDUE).count() > 0) {
			grids.add(parts("report.ages", insight.ages(), Slice.NOT_COMPLETED_OVERDUE));
		}
		if (LATE.stream().anyMatch((slice) -> report.table().cell(slice).count() > 0)) {
			grids.add(causes(insight.causes()));
		}
		if (insight.cut() != null) {
			grids.add(cut(insight.cut()));
		}
		return grids;
	}

	/** What a workbook holds besides. */
	List<Grid> ofWorkbook(Report report, Insight insight) {
		List<Grid> grids = new ArrayList<>(ofLetter(report, insight));
		grids.add(entered(insight.entered()));
		grids.add(rated(insight));
		return grids;
	}

	/** What the workbook of a frozen report holds: it was frozen with every cut. */
	List<Grid> ofWorkbook(Report report, FrozenInsight frozen) {
		List<Grid> grids = new ArrayList<>(ofWorkbook(report, frozen.insight()));
		frozen.cuts().forEach((cut) -> grids.add(cut(cut)));
		return grids;
	}

	private Grid beside(Report report, Insight insight) {
		List<String> heads = new ArrayList<>(
				List.of(this.words.of("report.status"), this.words.period(report.period())));
		insight.beside()
			.forEach((other) -> heads.add(this.words.of("report.print.beside",
					this.words.of("report.beside." + other.which().code()), this.words.period(other.period()))));
		List<Grid.Line> lines = report.table()
			.conventions()
			.cells()
			.stream()
			.map((slice) -> Grid.Line.of(this.words.slice(slice), counts(report, insight, slice)))
			.toList();
		return new Grid(this.words.of("report.beside"), heads, lines,
				Grid.Line.of(this.words.slice(Slice.TOTAL), counts(report, insight, Slice.TOTAL)), true, null);
	}

	private static List<Long> counts(Report report, Insight insight, Slice slice) {
		return Stream
			.concat(Stream.of(report.table().cell(slice).count()),
					insight.beside().stream().map((other) -> other.counts().of(slice)))
			.toList();
	}

	private Grid measures(Insight insight) {
		List<String> heads = Stream
			.of("report.measures.rate", "report.measures.part", "report.measures.whole", "report.print.share")
			.map((key) -> this.words.of(key))
			.toList();
		List<Grid.Line> lines = insight.measures()
			.stream()
			.map((measure) -> new Grid.Line(name(measure), values(measure)))
			.toList();
		return new Grid(this.words.of("report.measures"), heads, lines, null, false, null);
	}

	private Grid rated(Insight insight) {
		List<String> heads = new ArrayList<>(List.of(this.words.of("report.agency")));
		insight.measures()
			.forEach((measure) -> heads.addAll(List.of(name(measure) + " – " + this.words.of("report.measures.part"),
					this.words.of("report.measures.whole"), this.words.of("report.print.share"))));
		List<Grid.Line> lines = insight.rated()
			.stream()
			.map((one) -> new Grid.Line(one.agency(),
					one.measures().stream().flatMap((measure) -> values(measure).stream()).toList()))
			.toList();
		return new Grid(this.words.of("report.measures.byAgency"), heads, lines, null, false, null);
	}

	private String name(Measure measure) {
		return this.words.of("report.measure." + measure.kind().code());
	}

	private static List<Grid.Value> values(Measure measure) {
		return List.of(new Grid.Number(measure.part().count()), new Grid.Number(measure.whole().count()),
				new Grid.Share(measure.part().count(), measure.whole().count()));
	}

	private Grid parts(String title, List<Insight.Part> parts, Slice whole) {
		List<Grid.Line> lines = parts.stream()
			.map((part) -> Grid.Line.of(this.words.of("slice." + part.slice().code()), List.of(part.cell().count())))
			.toList();
		long sum = parts.stream().mapToLong((part) -> part.cell().count()).sum();
		return new Grid(this.words.of(title), List.of(this.words.of("report.status"), this.words.of("report.count")),
				lines, Grid.Line.of(this.words.slice(whole), List.of(sum)), true, null);
	}

	private Grid entered(Insight.Entered entered) {
		Grid parts = parts("report.entries", entered.parts(), Slice.TOTAL);
		EntryTime time = entered.time();
		String note = (time != null) ? this.words.of("report.entries.time", time.median(), time.ninetieth()) + " "
				+ this.words.of("report.entries.hint") : null;
		return new Grid(parts.title(), parts.heads(), parts.lines(), parts.total(), parts.adds(), note);
	}

	private Grid causes(CutTable causes) {
		return grid(this.words.of("report.causes"), causes, LATE, this.words.of("report.causes.hint"));
	}

	private Grid cut(CutTable cut) {
		List<Slice> columns = Stream.concat(Stream.of(Slice.TOTAL), cut.conventions().cells().stream()).toList();
		String title = this.words.of("report.cut.by", this.words.of("report.cut." + cut.cut().code()));
		return grid(title, cut, columns, cut.overlapping() ? this.words.of("report.cut.overlapping") : null);
	}

	private Grid grid(String title, CutTable table, List<Slice> columns, @Nullable String note) {
		List<String> heads = Stream
			.concat(Stream.of(this.words.of("report.cut." + table.cut().code())),
					columns.stream().map(this.words::slice))
			.toList();
		List<Grid.Line> lines = table.lines()
			.stream()
			.filter((line) -> columns.stream().anyMatch((slice) -> line.counts().of(slice) > 0))
			.map((line) -> Grid.Line.of(name(line.name()), counts(line.counts(), columns)))
			.toList();
		String sum = this.words.of(table.overlapping() ? "report.cut.distinct" : "report.print.sum");
		return new Grid(title, heads, lines, Grid.Line.of(sum, counts(table.total(), columns)), !table.overlapping(),
				note);
	}

	String name(PartName name) {
		return (name.messageKey() != null) ? this.words.of(name.messageKey()) : Objects.requireNonNull(name.words());
	}

	private static List<Long> counts(Counts counts, List<Slice> columns) {
		return columns.stream().map(counts::of).toList();
	}

}

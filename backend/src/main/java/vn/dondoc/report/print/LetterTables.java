package vn.dondoc.report.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Block.Align;
import vn.dondoc.letter.Block.Column;
import vn.dondoc.letter.Block.Series;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.report.Report;
import vn.dondoc.report.sentence.Words;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** The tables and the chart of a report's letter. */
@Component
class LetterTables {

	/** More bars than these can be told apart no longer. */
	private static final int BARS = 20;

	/** As on the screen: what is done is quiet, what is late is not. */
	private static final Map<Slice, String> COLOURS = Map.of(Slice.COMPLETED_ON_TIME, "4C8C6B",
			Slice.COMPLETED_ON_TIME_OR_NO_DEADLINE, "4C8C6B", Slice.COMPLETED_LATE, "C9A227",
			Slice.NOT_COMPLETED_OVERDUE, "B3261E", Slice.NOT_COMPLETED_IN_TIME, "6B8FB8",
			Slice.NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE, "6B8FB8", Slice.COMPLETED_NO_DEADLINE, "9DBFAE",
			Slice.NOT_COMPLETED_NO_DEADLINE, "B9C7D6");

	private final Words words;

	LetterTables(Words words) {
		this.words = words;
	}

	Block cells(Report report) {
		Table table = report.table();
		List<List<String>> rows = Stream.concat(table.conventions().cells().stream(), Stream.of(Slice.TOTAL))
			.map((slice) -> List.of(this.words.slice(slice), Words.number(table.cell(slice).count()),
					Words.share(table.cell(slice).count(), table.assignments())))
			.toList();
		return new Block.Table(this.words.of("report.print.table.cells"),
				List.of(new Column(this.words.of("report.status"), 6, Align.LEFT),
						new Column(this.words.of("report.count"), 2, Align.RIGHT),
						new Column(this.words.of("report.print.share"), 2, Align.RIGHT)),
				rows, true);
	}

	Block byAgency(Report report) {
		Table table = report.table();
		List<Slice> cells = table.conventions().cells();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(this.words.of("report.agency"), 6, Align.LEFT));
		columns.add(new Column(this.words.of("report.print.column.total"), 2, Align.RIGHT));
		cells.forEach((slice) -> columns.add(new Column(this.words.slice(slice), 2, Align.RIGHT)));
		List<List<String>> rows = new ArrayList<>();
		answering(table).forEach((line) -> rows.add(row(line.name(),
				Stream.concat(Stream.of(Slice.TOTAL), cells.stream()).map((slice) -> line.counts().of(slice)))));
		rows.add(row(this.words.of("report.print.sum"),
				Stream.concat(Stream.of(Slice.TOTAL), cells.stream()).map((slice) -> table.cell(slice).count())));
		return new Block.Table(this.words.of("report.byAgency"), columns, rows, true);
	}

	/** Any table of numbers. */
	static Block of(Grid grid) {
		List<Column> columns = new ArrayList<>();
		grid.heads()
			.forEach((head) -> columns
				.add(new Column(head, columns.isEmpty() ? 6 : 2, columns.isEmpty() ? Align.LEFT : Align.RIGHT)));
		Stream<Grid.Line> lines = (grid.total() != null) ? Stream.concat(grid.lines().stream(), Stream.of(grid.total()))
				: grid.lines().stream();
		return new Block.Table(grid.title(), columns, lines
			.map((line) -> Stream.concat(Stream.of(line.name()), line.values().stream().map(Grid.Value::printed))
				.toList())
			.toList(), grid.total() != null);
	}

	/** The agencies with most to do. */
	Block chart(Report report) {
		List<Table.Line> lines = answering(report.table()).stream()
			.sorted(Comparator.comparingLong((Table.Line line) -> -line.counts().total())
				.thenComparing(Table.Line::name))
			.limit(BARS)
			.toList();
		List<Series> series = report.table()
			.conventions()
			.cells()
			.stream()
			.filter((slice) -> report.table().cell(slice).count() > 0)
			.map((slice) -> new Series(this.words.slice(slice),
					lines.stream().map((line) -> line.counts().of(slice)).toList(),
					Objects.requireNonNull(COLOURS.get(slice))))
			.toList();
		return new Block.Chart(this.words.of("report.print.chart"), lines.stream().map(Table.Line::name).toList(),
				series);
	}

	/** What was issued and held, of a report that says so in words of its own. */
	Block registers(RegisterCounts.Counted registers) {
		List<List<String>> rows = new ArrayList<>();
		registers.issuedDocuments()
			.forEach((code, count) -> rows
				.add(List.of(this.words.of("report.register.documents", code), Words.number(count.number()))));
		rows.add(List.of(this.words.of("report.register.meetings"), Words.number(registers.meetings().number())));
		rows.add(List.of(this.words.of("report.register.schemes-completed"),
				Words.number(registers.schemesCompleted().number())));
		rows.add(List.of(this.words.of("report.register.schemes"), Words.number(registers.schemes().number())));
		return new Block.Table(this.words.of("report.registers"),
				List.of(new Column(this.words.of("report.register"), 6, Align.LEFT),
						new Column(this.words.of("report.count"), 2, Align.RIGHT)),
				rows, false);
	}

	List<Block> annex(OverdueRows.Found found) {
		List<Column> columns = List.of(new Column(this.words.of("report.print.column.number"), 2, Align.CENTRE),
				new Column(this.words.of("report.print.column.content"), 9, Align.LEFT),
				new Column(this.words.of("report.print.column.source"), 5, Align.LEFT),
				new Column(this.words.of("report.print.column.lead"), 5, Align.LEFT),
				new Column(this.words.of("report.print.column.due"), 5, Align.CENTRE),
				new Column(this.words.of("report.print.column.submitted"), 5, Align.CENTRE));
		List<List<String>> rows = IntStream.range(0, found.rows().size())
			.mapToObj((place) -> annexRow(place + 1, found.rows().get(place)))
			.toList();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Table("", columns, rows, false));
		if (found.more() > 0) {
			blocks.add(new Block.Paragraph(this.words.of("report.print.more", found.more())));
		}
		return blocks;
	}

	private static List<String> annexRow(int number, PrintedRow row) {
		return List.of(String.valueOf(number), row.content(), row.source(), row.lead(), day(row.lastDay()),
				day(row.submitted()));
	}

	private static List<Table.Line> answering(Table table) {
		return table.lines().stream().filter((line) -> line.counts().total() > 0).toList();
	}

	private static List<String> row(String name, Stream<Long> counts) {
		return Stream.concat(Stream.of(name), counts.map(Words::number)).toList();
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? Days.print(day) : "";
	}

}

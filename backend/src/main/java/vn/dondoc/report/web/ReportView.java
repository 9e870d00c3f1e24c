package vn.dondoc.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.dondoc.register.RegisterCount;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

/** A report as its page shows it: every figure with the address of its rows. */
record ReportView(Head head, Sentence sentence, long items, Figure total, List<Figure> cells, List<Figure> within,
		Figure disputed, Figure withdrawn, List<Line> lines, Registers registers) {

	static ReportView of(Report report) {
		Table table = report.table();
		return new ReportView(Head.of(report), Sentence.of(table), table.items(),
				figure(Slice.TOTAL, table.cell(Slice.TOTAL)), cells(table),
				Stream.of(Slice.SUBMITTED, Slice.SUSPENDED).map((slice) -> figure(slice, table.cell(slice))).toList(),
				figure(Slice.DISPUTED, table.cell(Slice.DISPUTED)),
				figure(Slice.WITHDRAWN, table.cell(Slice.WITHDRAWN)), lines(table), Registers.of(report.registers()));
	}

	/** Names what the figures are figures of. */
	record Head(String periodKey, List<Object> periodArguments, String closing, String population, LocalDate from,
			LocalDate to, Instant asOf, Instant knownAt, Map<String, String> settings) {

		static Head of(Report report) {
			return new Head(report.period().messageKey(), report.period().messageArguments(),
					report.period().closing().code(), report.population().code(), report.period().from(),
					report.period().to(), report.asOf(), report.knownAt(), report.settings());
		}

	}

	/** The table in one sentence: its key and its numbers. */
	record Sentence(String messageKey, List<Object> arguments) {

		static Sentence of(Table table) {
			Stream<Object> cells = table.conventions().cells().stream().map((slice) -> table.cell(slice).count());
			return new Sentence("report.sentence" + (table.conventions().noDeadlineFolded() ? ".folded" : ""),
					Stream.concat(Stream.of(table.assignments(), table.items()), cells).toList());
		}

	}

	/** A number under its name, and where its rows are. */
	record Figure(String name, long count, String href) {

	}

	/** One agency's row. */
	record Line(String agency, Figure total, List<Figure> cells) {

		static Line of(Table.Line line, List<Slice> cells) {
			return new Line(line.name(), figure(Slice.TOTAL, line.cell(Slice.TOTAL)),
					cells.stream().map((slice) -> figure(slice, line.cell(slice))).toList());
		}

	}

	/** What was issued and held. */
	record Registers(List<Figure> documents, Figure meetings, Figure schemesCompleted, Figure schemes) {

		static Registers of(RegisterCounts.Counted counted) {
			List<Figure> documents = counted.issuedDocuments()
				.entrySet()
				.stream()
				.map((entry) -> figure(entry.getKey(), entry.getValue(), RegisterPage.ISSUED_DOCUMENTS))
				.toList();
			return new Registers(documents, figure("meetings", counted.meetings(), RegisterPage.MEETINGS),
					figure("schemes-completed", counted.schemesCompleted(), RegisterPage.SCHEMES),
					figure("schemes", counted.schemes(), RegisterPage.SCHEMES));
		}

		private static Figure figure(String name, RegisterCount count, RegisterPage page) {
			return new Figure(name, count.number(), count.rows().href(page));
		}

	}

	private static List<Figure> cells(Table table) {
		return table.conventions().cells().stream().map((slice) -> figure(slice, table.cell(slice))).toList();
	}

	private static List<Line> lines(Table table) {
		return table.lines().stream().map((line) -> Line.of(line, table.conventions().cells())).toList();
	}

	private static Figure figure(Slice slice, Cell cell) {
		return new Figure(slice.code(), cell.count(), cell.rows().href());
	}

}

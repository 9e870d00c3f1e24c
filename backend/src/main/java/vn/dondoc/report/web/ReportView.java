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
record ReportView(Head head, long items, Figure total, List<Figure> cells, List<Figure> within, Figure withdrawn,
		List<Line> lines, Registers registers) {

	private static final List<Slice> CELLS = List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_LATE,
			Slice.NOT_COMPLETED_OVERDUE, Slice.NOT_COMPLETED_IN_TIME, Slice.COMPLETED_NO_DEADLINE,
			Slice.NOT_COMPLETED_NO_DEADLINE);

	static ReportView of(Report report) {
		Table table = report.table();
		return new ReportView(Head.of(report), table.items(), figure(Slice.TOTAL, table.cell(Slice.TOTAL)),
				cells(table),
				Stream.of(Slice.SUBMITTED, Slice.SUSPENDED).map((slice) -> figure(slice, table.cell(slice))).toList(),
				figure(Slice.WITHDRAWN, table.cell(Slice.WITHDRAWN)), table.lines().stream().map(Line::of).toList(),
				Registers.of(report.registers()));
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

	/** A number under its name, and where its rows are. */
	record Figure(String name, long count, String href) {

	}

	/** One agency's row. */
	record Line(String agency, Figure total, List<Figure> cells) {

		static Line of(Table.Line line) {
			return new Line(line.name(), figure(Slice.TOTAL, line.cell(Slice.TOTAL)),
					CELLS.stream().map((slice) -> figure(slice, line.cell(slice))).toList());
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
		return CELLS.stream().map((slice) -> figure(slice, table.cell(slice))).toList();
	}

	private static Figure figure(Slice slice, Cell cell) {
		return new Figure(slice.code(), cell.count(), cell.rows().href());
	}

}

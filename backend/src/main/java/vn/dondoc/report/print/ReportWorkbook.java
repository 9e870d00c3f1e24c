package vn.dondoc.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.document.workbook.SheetStyles;
import vn.dondoc.document.workbook.WrittenSheet;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.report.Report;
import vn.dondoc.report.frozen.FrozenInsight;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.sentence.Words;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.CurrentActor;

/**
 * A report as a workbook: totals are formulas over the cells beside them, with the values
 * they have; the last sheet lists every assignment. Rows are written as they are read.
 */
@Component
class ReportWorkbook {

	/** Rows kept in memory before they are written. */
	private static final int WINDOW = 200;

	private static final List<Slice> WITHIN = List.of(Slice.SUBMITTED, Slice.SUSPENDED, Slice.DISPUTED,
			Slice.WITHDRAWN);

	/** Disputes are answered after a report is frozen: it does not keep them. */
	private static final List<Slice> FROZEN = List.of(Slice.SUBMITTED, Slice.SUSPENDED, Slice.WITHDRAWN);

	private final Words words;

	private final ReportLetter letter;

	private final InsightGrids grids;

	private final RowSheet rows;

	private final Clock clock;

	ReportWorkbook(Words words, ReportLetter letter, InsightGrids grids, RowSheet rows, Clock clock) {
		this.words = words;
		this.letter = letter;
		this.grids = grids;
		this.rows = rows;
		this.clock = clock;
	}

	void write(Report report, Insight insight, RowSource rows, OutputStream out) throws IOException {
		write(report, WITHIN, this.grids.ofWorkbook(report, insight), rows, out);
	}

	/** What was frozen; reports of earlier days froze no rates and no cuts. */
	void write(Report report, @Nullable FrozenInsight insight, RowSource rows, OutputStream out) throws IOException {
		write(report, FROZEN, (insight != null) ? this.grids.ofWorkbook(report, insight) : List.of(), rows, out);
	}

	private void write(Report report, List<Slice> within, List<Grid> grids, RowSource rows, OutputStream out)
			throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			SheetStyles styles = new SheetStyles(workbook);
			summary(report, within, sheet(workbook, styles, "summary", 46, 14, 12));
			agencies(report, sheet(workbook, styles, "agencies", 46, 12, 14, 14, 14, 14, 14, 14));
			if (!grids.isEmpty()) {
				new GridSheet(sheet(workbook, styles, "insight", 46, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14))
					.write(grids);
			}
			registers(report.registers(), sheet(workbook, styles, "registers", 46, 14));
			this.rows.write(rows, sheet(workbook, styles, "rows", RowSheet.WIDTHS));
			workbook.write(out);
		}
	}

	private WrittenSheet sheet(SXSSFWorkbook workbook, SheetStyles styles, String name, int... widths) {
		return new WrittenSheet(workbook.createSheet(this.words.of("report.print.sheet." + name)), styles, widths);
	}

	private void summary(Report report, List<Slice> within, WrittenSheet sheet) {
		Table table = report.table();
		sheet.title(this.words.of("report.title") + " – " + this.words.period(report));
		sheet.note(this.words.of("report.population." + report.population().code()));
		this.letter.basis(report).forEach(sheet::note);
		CurrentActor.find()
			.ifPresent((by) -> sheet
				.note(this.words.of("report.print.taken", by.name(), this.words.moment(this.clock.instant()))));
		sheet.head(List.of(this.words.of("report.status"), this.words.of("report.count"),
				this.words.of("report.print.share")));
		List<Slice> cells = table.conventions().cells();
		int first = sheet.next();
		int total = first + cells.size();
		for (Slice slice : cells) {
			long count = table.cell(slice).count();
			sheet.text(this.words.slice(slice));
			sheet.number(count);
			sheet.share("IF($B$%d=0,0,B%d/$B$%d)".formatted(total + 1, sheet.row() + 1, total + 1), count,
					table.assignments());
			sheet.endRow();
		}
		sheet.strong(this.words.slice(Slice.TOTAL));
		sheet.sum("SUM(B%d:B%d)".formatted(first + 1, total), table.assignments());
		sheet.endRow();
		counted(sheet, this.words.of("report.items"), table.items());
		for (Slice slice : within) {
			counted(sheet, this.words.slice(slice), table.cell(slice).count());
		}
	}

	private void agencies(Report report, WrittenSheet sheet) {
		Table table = report.table();
		List<Slice> cells = table.conventions().cells();
		sheet.head(
				Stream
					.concat(Stream.of(this.words.of("report.agency"), this.words.of("report.print.column.total")),
							cells.stream().map(this.words::slice))
					.toList());
		sheet.freeze();
		int first = sheet.next();
		char last = (char) ('B' + cells.size());
		List<Table.Line> lines = table.lines().stream().filter((line) -> line.counts().total() > 0).toList();
		for (Table.Line line : lines) {
			sheet.text(line.name());
			int row = sheet.row() + 1;
			sheet.sum("SUM(C%d:%c%d)".formatted(row, last, row), line.counts().total());
			cells.forEach((slice) -> sheet.number(line.counts().of(slice)));
			sheet.endRow();
		}
		sheet.strong(this.words.of("report.print.sum"));
		char column = 'B';
		for (Slice slice : Stream.concat(Stream.of(Slice.TOTAL), cells.stream()).toList()) {
			String formula = lines.isEmpty() ? "0"
					: "SUM(%c%d:%c%d)".formatted(column, first + 1, column, first + lines.size());
			sheet.sum(formula, table.cell(slice).count());
			column++;
		}
		sheet.endRow();
	}

	private void registers(RegisterCounts.Counted registers, WrittenSheet sheet) {
		sheet.head(List.of(this.words.of("report.register"), this.words.of("report.count")));
		sheet.freeze();
		registers.issuedDocuments()
			.forEach((code, count) -> counted(sheet, this.words.of("report.register.documents", code), count.number()));
		counted(sheet, this.words.of("report.register.meetings"), registers.meetings().number());
		counted(sheet, this.words.of("report.register.schemes-completed"), registers.schemesCompleted().number());
		counted(sheet, this.words.of("report.register.schemes"), registers.schemes().number());
	}

	private static void counted(WrittenSheet sheet, String name, long count) {
		sheet.text(name);
		sheet.number(count);
		sheet.endRow();
	}

}

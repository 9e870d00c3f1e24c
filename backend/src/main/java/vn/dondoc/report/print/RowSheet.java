package vn.dondoc.report.print;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.document.workbook.WrittenSheet;
import vn.dondoc.report.sentence.Words;
import vn.dondoc.statistics.Slice;

/** The sheet with every assignment of a report, those outside its total last. */
@Component
class RowSheet {

	static final int[] WIDTHS = { 6, 60, 34, 12, 30, 26, 12, 30, 14, 14 };

	private final Words words;

	RowSheet(Words words) {
		this.words = words;
	}

	void write(RowSource rows, WrittenSheet sheet) {
		sheet.head(Stream
			.of("number", "content", "source", "date", "lead", "phrase", "due", "state", "submitted", "confirmed")
			.map((column) -> this.words.of("report.print.column." + column))
			.toList());
		sheet.freeze();
		rows.each(Slice.TOTAL, (row) -> write(row, sheet));
		rows.each(Slice.WITHDRAWN, (row) -> write(row, sheet));
	}

	private void write(PrintedRow row, WrittenSheet sheet) {
		sheet.number(sheet.next());
		sheet.text(row.content());
		sheet.text(row.source());
		sheet.day(row.issuedOn());
		sheet.text(row.lead());
		sheet.text(Objects.requireNonNullElse(row.phrase(), ""));
		sheet.day(row.lastDay());
		sheet.text((row.cell() == Slice.WITHDRAWN) ? this.words.of("report.print.withdrawn-state")
				: this.words.slice(row.cell()));
		sheet.day(row.submitted());
		sheet.day(row.confirmed());
		sheet.endRow();
	}

}

package vn.dondoc.report.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.document.workbook.WrittenSheet;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/** The sheet with every assignment of a report, those outside its total last. */
@Component
class RowSheet {

	static final int[] WIDTHS = { 6, 60, 34, 12, 30, 26, 12, 30, 14, 14 };

	private final Rows rows;

	private final Words words;

	RowSheet(Rows rows, Words words) {
		this.rows = rows;
		this.words = words;
	}

	void write(Report report, Sight sight, WrittenSheet sheet) {
		sheet.head(Stream
			.of("number", "content", "source", "date", "lead", "phrase", "due", "state", "submitted", "confirmed")
			.map((column) -> this.words.of("report.print.column." + column))
			.toList());
		sheet.freeze();
		for (Slice slice : List.of(Slice.TOTAL, Slice.WITHDRAWN)) {
			this.rows.each(report.table().cell(slice).rows(), sight, RowOrder.DUE, (row) -> write(row, sheet));
		}
	}

	private void write(Row row, WrittenSheet sheet) {
		sheet.number(sheet.next());
		sheet.text(row.content());
		sheet.text(row.source().title());
		sheet.day(row.source().date());
		sheet.text(row.lead().name());
		sheet.text(Objects.requireNonNullElse(row.due().phrase(), ""));
		sheet.day(row.due().lastDay());
		sheet.text(state(row));
		sheet.day(day(row.progress().submittedAt()));
		sheet.day(day(row.progress().confirmedAt()));
		sheet.endRow();
	}

	private String state(Row row) {
		return (row.progress().status() != null) ? this.words.slice(Slice.of(row.progress().status()))
				: this.words.of("report.print.withdrawn-state");
	}

	private static @Nullable LocalDate day(@Nullable Instant instant) {
		return (instant != null) ? Days.of(instant) : null;
	}

}

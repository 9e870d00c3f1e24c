package vn.dondoc.worklist.taken;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.audit.Exported;
import vn.dondoc.document.workbook.SheetStyles;
import vn.dondoc.document.workbook.WrittenSheet;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.EveryRow;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.About;
import vn.dondoc.system.Csv;

/**
 * Writes a list away; rows go out as they are read, so that its length costs no memory.
 */
@Component
public class TakeList {

	/** Rows kept in memory before they are written. */
	private static final int WINDOW = 200;

	private final Figures figures;

	private final EveryRow rows;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	TakeList(Figures figures, EveryRow rows, MessageSource messages, ApplicationEventPublisher events) {
		this.figures = figures;
		this.rows = rows;
		this.messages = messages;
		this.events = events;
	}

	/**
	 * What is taken, as the page that shows it knows it.
	 *
	 * @param about what the list says of itself
	 */
	public record Order(RowsQuery query, RowOrder order, ListFormat format, Locale locale, List<About> about) {
		public Order {
			about = List.copyOf(about);
		}
	}

	/** Writes what the person may see, in the order shown. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void take(Order order, Sight sight, OutputStream out) throws IOException {
		long count = this.figures.count(order.query(), sight);
		this.events.publishEvent(
				new Exported("worklist.assignments." + order.format().code(), count, order.query().parameters()));
		RowCells cells = new RowCells(this.messages, order.locale());
		switch (order.format()) {
			case XLSX -> workbook(order, sight, cells, out);
			case CSV -> text(order, sight, cells, out);
		}
	}

	private void workbook(Order order, Sight sight, RowCells cells, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			WrittenSheet sheet = new WrittenSheet(workbook.createSheet(cells.title()), new SheetStyles(workbook),
					RowCells.WIDTHS);
			sheet.head(cells.heads());
			sheet.freeze();
			this.rows.each(order.query(), sight, order.order(), (row) -> {
				cells.of(row).forEach((cell) -> write(cell, sheet));
				sheet.endRow();
			});
			about(order, workbook, cells);
			workbook.write(out);
		}
	}

	private static void about(Order order, SXSSFWorkbook workbook, RowCells cells) {
		WrittenSheet sheet = new WrittenSheet(workbook.createSheet(cells.about()), new SheetStyles(workbook), 30, 60);
		order.about().forEach((one) -> {
			sheet.text(one.name());
			sheet.text(one.said());
			sheet.endRow();
		});
	}

	private static void write(RowCells.Cell cell, WrittenSheet sheet) {
		if (cell.text() != null) {
			sheet.text(cell.text());
		}
		else {
			sheet.day(cell.day());
		}
	}

	private void text(Order order, Sight sight, RowCells cells, OutputStream out) throws IOException {
		out.write(new Csv(cells.heads()).bytes());
		this.rows.each(order.query(), sight, order.order(),
				(row) -> Csv.line(cells.of(row).stream().map(RowCells.Cell::print).toList(), out));
		Csv.about(order.about(), out);
	}

}

package vn.dondoc.document.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet written cell by cell, from left to right and from top to bottom. What people
 * typed is text and never a formula.
 */
public final class WrittenSheet {

	/** The longest text a cell of Excel holds. */
	private static final int LONGEST = 32_767;

	/** Widths are in 256ths of a letter. */
	private static final int LETTER = 256;

	/** Room for three lines. */
	private static final int HEAD = 50;

	private final Sheet sheet;

	private final SheetStyles styles;

	private int next;

	private @Nullable Row row;

	private int column;

	public WrittenSheet(Sheet sheet, SheetStyles styles, int... widths) {
		this.sheet = sheet;
		this.styles = styles;
		for (int i = 0; i < widths.length; i++) {
			sheet.setColumnWidth(i, widths[i] * LETTER);
		}
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getPrintSetup().setPaperSize((short) 9);
		sheet.getPrintSetup().setLandscape(widths.length > 4);
	}

	/** The place of the row that comes next, from 0. */
	public int next() {
		return this.next;
	}

	/** The place of the row being written, from 0. */
	public int row() {
		return (this.row != null) ? this.row.getRowNum() : this.next;
	}

	public void title(String text) {
		cell(this.styles.title).setCellValue(text);
		endRow();
	}

	public void note(String text) {
		cell(this.styles.note).setCellValue(text);
		endRow();
	}

	public void head(List<String> names) {
		names.forEach((name) -> cell(this.styles.head).setCellValue(name));
		Objects.requireNonNull(this.row).setHeightInPoints(HEAD);
		endRow();
	}

	/** Keeps what is above the next row, on the screen and on every printed page. */
	public void freeze() {
		this.sheet.createFreezePane(0, this.next);
		this.sheet.setRepeatingRows(new CellRangeAddress(this.next - 1, this.next - 1, -1, -1));
	}

	public void text(String text) {
		cell(this.styles.text).setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
	}

	public void strong(String text) {
		cell(this.styles.strong).setCellValue(text);
	}

	public void strong(long number) {
		cell(this.styles.sum).setCellValue(number);
	}

	public void number(long number) {
		cell(this.styles.number).setCellValue(number);
	}

	public void day(@Nullable LocalDate day) {
		Cell cell = cell(this.styles.day);
		if (day != null) {
			cell.setCellValue(day);
		}
	}

	/** A formula with the value it has. */
	public void sum(String formula, long value) {
		Cell cell = cell(this.styles.sum);
		cell.setCellFormula(formula);
		cell.setCellValue(value);
	}

	/** A share as a formula with the value it has. */
	public void share(String formula, long part, long whole) {
		Cell cell = cell(this.styles.share);
		cell.setCellFormula(formula);
		cell.setCellValue((whole == 0) ? 0 : (double) part / whole);
	}

	public void endRow() {
		this.row = null;
		this.column = 0;
	}

	private Cell cell(CellStyle style) {
		Row written = this.row;
		if (written == null) {
			written = this.sheet.createRow(this.next++);
			this.row = written;
		}
		Cell cell = written.createCell(this.column++);
		cell.setCellStyle(style);
		return cell;
	}

}

package vn.dondoc.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook to be filled in: a sheet with the head, a sheet that explains it. */
public final class BlankWorkbook {

	private static final int CHARACTER = 256;

	private static final List<Integer> WIDTHS = List.of(26, 14, 40, 80);

	private BlankWorkbook() {
	}

	/**
	 * What a column is for: its title, whether it must be filled, an example, in words.
	 */
	public record Explained(String title, String needed, String example, String words) {

		private List<String> cells() {
			return List.of(this.title, this.needed, this.example, this.words);
		}

	}

	/** The names of the two sheets, and the head of the one that explains. */
	public record Names(String table, String explanation, List<String> head) {
	}

	public static byte[] of(Names names, List<Explained> columns) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			table(workbook.createSheet(names.table()), workbook, columns);
			explanation(workbook.createSheet(names.explanation()), workbook, names, columns);
			workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Cells are text, so that no program turns a number or a date into another. */
	private static void table(XSSFSheet sheet, XSSFWorkbook workbook, List<Explained> columns) {
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		text.setWrapText(true);
		for (int column = 0; column < columns.size(); column++) {
			sheet.setDefaultColumnStyle(column, text);
			sheet.setColumnWidth(column,
					Math.max(14, Math.min(60, columns.get(column).example().length() + 4)) * CHARACTER);
		}
		write(sheet.createRow(0), columns.stream().map(Explained::title).toList(), head(workbook));
		sheet.createFreezePane(0, 1);
	}

	private static void explanation(XSSFSheet sheet, XSSFWorkbook workbook, Names names, List<Explained> columns) {
		CellStyle text = workbook.createCellStyle();
		text.setWrapText(true);
		write(sheet.createRow(0), names.head(), head(workbook));
		for (int row = 0; row < columns.size(); row++) {
			write(sheet.createRow(row + 1), columns.get(row).cells(), text);
		}
		for (int column = 0; column < WIDTHS.size(); column++) {
			sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
		}
		sheet.createFreezePane(0, 1);
	}

	private static CellStyle head(XSSFWorkbook workbook) {
		XSSFFont bold = workbook.createFont();
		bold.setBold(true);
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(bold);
		style.setWrapText(true);
		style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private static void write(Row row, List<String> cells, CellStyle style) {
		for (int column = 0; column < cells.size(); column++) {
			var cell = row.createCell(column);
			cell.setCellValue(cells.get(column));
			cell.setCellStyle(style);
		}
	}

}

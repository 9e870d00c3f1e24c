package vn.dondoc.document.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook look. */
public final class SheetStyles {

	private static final String FONT = "Times New Roman";

	private static final short SIZE = 12;

	final CellStyle title;

	final CellStyle note;

	final CellStyle head;

	final CellStyle text;

	final CellStyle number;

	final CellStyle share;

	final CellStyle day;

	final CellStyle strong;

	final CellStyle sum;

	public SheetStyles(Workbook workbook) {
		this.title = plain(workbook, true, null);
		this.note = plain(workbook, false, null);
		this.head = boxed(workbook, true, null);
		this.head.setWrapText(true);
		this.head.setAlignment(HorizontalAlignment.CENTER);
		this.head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.text = boxed(workbook, false, null);
		this.text.setWrapText(true);
		this.text.setQuotePrefixed(true);
		this.number = boxed(workbook, false, "#,##0");
		this.share = boxed(workbook, false, "0.0%");
		this.day = boxed(workbook, false, "dd/mm/yyyy");
		this.strong = boxed(workbook, true, null);
		this.sum = boxed(workbook, true, "#,##0");
	}

	private static CellStyle plain(Workbook workbook, boolean bold, @Nullable String format) {
		CellStyle style = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints(SIZE);
		font.setBold(bold);
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		if (format != null) {
			style.setDataFormat(workbook.createDataFormat().getFormat(format));
		}
		return style;
	}

	private static CellStyle boxed(Workbook workbook, boolean bold, @Nullable String format) {
		CellStyle style = plain(workbook, bold, format);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

}

package vn.dondoc.letter.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The head of the standard form: whose document it is beside the country's name and
 * motto.
 */
final class FormHead {

	private static final int LEFT = 3655;

	private static final int RIGHT = 5700;

	private FormHead() {
	}

	static void write(XWPFDocument document, boolean subjectUnderNumber) {
		XWPFTable table = Layout.table(document, 2, LEFT, RIGHT);
		agency(table.getRow(0).getCell(0));
		country(table.getRow(0).getCell(1));
		XWPFTableCell number = table.getRow(1).getCell(0);
		Layout.line(number, "Số: {{số}}/{{ký hiệu}}", 13);
		if (subjectUnderNumber) {
			Layout.line(number, "V/v {{trích yếu}}", 12);
		}
		Layout.line(table.getRow(1).getCell(1), "{{địa danh}}, ngày {{ngày}} tháng {{tháng}} năm {{năm}}", 13)
			.setItalic(true);
	}

	private static void agency(XWPFTableCell cell) {
		Layout.line(cell, "{{cơ quan cấp trên}}", 13);
		Layout.line(cell, "{{cơ quan}}", 13).setBold(true);
		Layout.rule(cell.addParagraph(), LEFT / 3);
	}

	private static void country(XWPFTableCell cell) {
		Layout.line(cell, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13).setBold(true);
		Layout.line(cell, "Độc lập - Tự do - Hạnh phúc", 14).setBold(true);
		Layout.rule(cell.addParagraph(), 1050);
	}

}

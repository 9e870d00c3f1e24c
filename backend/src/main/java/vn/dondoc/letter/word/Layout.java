package vn.dondoc.letter.word;

import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Things side by side: a table without lines. Lengths are in twentieths of a point. */
final class Layout {

	private Layout() {
	}

	static XWPFTable table(XWPFDocument document, int rows, int... widths) {
		XWPFTable table = document.createTable(rows, widths.length);
		table.removeBorders();
		table.setCellMargins(0, 0, 0, 0);
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(Arrays.stream(widths).sum());
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		Arrays.stream(widths).forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
		table.getRows().forEach((row) -> {
			for (int i = 0; i < widths.length; i++) {
				row.getCell(i).setWidthType(TableWidthType.DXA);
				row.getCell(i).setWidth(String.valueOf(widths[i]));
			}
		});
		return table;
	}

	/** A centred line of a cell. */
	static XWPFRun line(XWPFTableCell cell, String text, int size) {
		XWPFParagraph paragraph = paragraph(cell);
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		XWPFRun run = paragraph.createRun();
		run.setFontSize(size);
		run.setText(text);
		return run;
	}

	/** The first paragraph of a new cell is there already. */
	static XWPFParagraph paragraph(XWPFTableCell cell) {
		XWPFParagraph first = cell.getParagraphs().get(0);
		return first.getRuns().isEmpty() ? first : cell.addParagraph();
	}

	/** A line drawn in the middle, so far from both sides. */
	static void rule(XWPFParagraph paragraph, int indent) {
		paragraph.setIndentationLeft(indent);
		paragraph.setIndentationRight(indent);
		paragraph.setBorderTop(Borders.SINGLE);
		paragraph.setSpacingBefore(30);
		paragraph.setSpacingAfter(60);
		paragraph.createRun().setFontSize(4);
	}

}

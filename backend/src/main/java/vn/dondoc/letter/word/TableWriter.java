package vn.dondoc.letter.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Block.Column;

/** Writes a table as wide as the text, its head on every page and no row torn apart. */
final class TableWriter {

	private static final int FONT_SIZE = 12;

	/** Of an upright page with the margins of the decree, in twentieths of a point. */
	private static final int TEXT_WIDTH = 9355;

	private static final int PADDING = 60;

	private final Passage passage;

	TableWriter(Passage passage) {
		this.passage = passage;
	}

	void write(Block.Table table) {
		XWPFTable written = this.passage.table();
		lay(written, table.columns());
		XWPFTableRow head = written.getRow(0);
		head.setRepeatHeader(true);
		head(head, table.columns());
		for (int i = 0; i < table.rows().size(); i++) {
			boolean bold = table.total() && i == table.rows().size() - 1;
			row(written.createRow(), table.columns(), table.rows().get(i), bold);
		}
	}

	private static void lay(XWPFTable table, List<Column> columns) {
		CTTbl form = table.getCTTbl();
		table.setWidthType(TableWidthType.PCT);
		table.setWidth("100%");
		form.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		border(table);
		table.setCellMargins(0, PADDING, 0, PADDING);
		CTTblGrid grid = form.addNewTblGrid();
		int shares = columns.stream().mapToInt(Column::width).sum();
		columns.forEach(
				(column) -> grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT_WIDTH * column.width() / shares)));
	}

	private static void border(XWPFTable table) {
		table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
		table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
		table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
		table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
		table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
		table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
	}

	private void head(XWPFTableRow row, List<Column> columns) {
		row.setCantSplitRow(true);
		for (int i = 0; i < columns.size(); i++) {
			cell(row, i, columns, columns.get(i).name(), ParagraphAlignment.CENTER).setBold(true);
		}
	}

	private void row(XWPFTableRow row, List<Column> columns, List<String> texts, boolean bold) {
		row.setCantSplitRow(true);
		for (int i = 0; i < columns.size(); i++) {
			cell(row, i, columns, texts.get(i), alignment(columns.get(i))).setBold(bold);
		}
	}

	private XWPFRun cell(XWPFTableRow row, int index, List<Column> columns, String text, ParagraphAlignment alignment) {
		XWPFTableCell cell = (index < row.getTableCells().size()) ? row.getCell(index) : row.createCell();
		int shares = columns.stream().mapToInt(Column::width).sum();
		cell.setWidthType(TableWidthType.PCT);
		cell.setWidth(Math.round(columns.get(index).width() * 100F / shares) + "%");
		cell.setVerticalAlignment(XWPFVertAlign.CENTER);
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setAlignment(alignment);
		paragraph.setSpacingBefore(20);
		paragraph.setSpacingAfter(20);
		XWPFRun run = this.passage.run(paragraph);
		run.setFontSize(FONT_SIZE);
		run.setText(PlainText.line(text));
		return run;
	}

	private static ParagraphAlignment alignment(Column column) {
		return switch (column.align()) {
			case LEFT -> ParagraphAlignment.LEFT;
			case CENTRE -> ParagraphAlignment.CENTER;
			case RIGHT -> ParagraphAlignment.RIGHT;
		};
	}

}

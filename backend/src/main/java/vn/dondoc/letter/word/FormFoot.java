package vn.dondoc.letter.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The foot of the standard form: who gets it beside who signs it. */
final class FormFoot {

	private static final int LEFT = 4255;

	private static final int RIGHT = 5100;

	/** Room for a hand and a seal. */
	private static final int SIGNING_ROOM = 1400;

	private FormFoot() {
	}

	static void write(XWPFDocument document) {
		document.createParagraph().setSpacingAfter(0);
		XWPFTable table = Layout.table(document, 1, LEFT, RIGHT);
		table.getRow(0).setCantSplitRow(true);
		copies(table.getRow(0).getCell(0));
		signature(table.getRow(0).getCell(1));
	}

	private static void copies(XWPFTableCell cell) {
		XWPFRun name = Layout.line(cell, "Nơi nhận:", 12);
		name.setBold(true);
		name.setItalic(true);
		((XWPFParagraph) name.getParent()).setAlignment(ParagraphAlignment.LEFT);
		XWPFRun copies = Layout.line(cell, "{{nơi nhận}}", 11);
		((XWPFParagraph) copies.getParent()).setAlignment(ParagraphAlignment.LEFT);
	}

	private static void signature(XWPFTableCell cell) {
		Layout.line(cell, "{{thẩm quyền}}", 14).setBold(true);
		Layout.line(cell, "{{chức vụ}}", 14).setBold(true);
		XWPFRun signer = Layout.line(cell, "{{người ký}}", 14);
		signer.setBold(true);
		((XWPFParagraph) signer.getParent()).setSpacingBefore(SIGNING_ROOM);
	}

}

package vn.dondoc.letter.word;

import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * A place in a document where paragraphs are written one after the other, in the form of
 * the paragraph that held the place.
 */
final class Passage {

	private final XWPFParagraph place;

	private final IBody body;

	Passage(Slot slot) {
		this.place = slot.paragraph();
		this.body = this.place.getBody();
	}

	XWPFDocument document() {
		return this.place.getDocument();
	}

	/** Writes instead of the paragraph that held the place. */
	void replace(Consumer<Passage> writing) {
		writing.accept(this);
		remove();
	}

	/** A table cell keeps one paragraph, if an empty one. */
	void remove() {
		if (this.body instanceof XWPFTableCell cell && cell.getParagraphs().size() == 1) {
			this.place.getRuns().forEach((run) -> run.setText("", 0));
		}
		else if (this.body instanceof XWPFTableCell cell) {
			cell.removeParagraph(cell.getParagraphs().indexOf(this.place));
		}
		else if (this.body instanceof XWPFDocument document) {
			document.removeBodyElement(document.getPosOfParagraph(this.place));
		}
		else {
			this.place.getRuns().forEach((run) -> run.setText("", 0));
		}
	}

	/** A paragraph in the form of the place. */
	XWPFParagraph paragraph() {
		try (XmlCursor cursor = this.place.getCTP().newCursor()) {
			XWPFParagraph paragraph = this.body.insertNewParagraph(cursor);
			CTPPr form = this.place.getCTP().getPPr();
			if (form != null) {
				paragraph.getCTP().setPPr((CTPPr) form.copy());
				if (paragraph.getCTP().getPPr().isSetSectPr()) {
					paragraph.getCTP().getPPr().unsetSectPr();
				}
			}
			else {
				paragraph.getCTP().addNewPPr();
			}
			return paragraph;
		}
	}

	/** A paragraph of one line. */
	XWPFParagraph line(String text) {
		XWPFParagraph paragraph = paragraph();
		run(paragraph).setText(text);
		return paragraph;
	}

	/** A run in the letters of the place. */
	XWPFRun run(XWPFParagraph paragraph) {
		XWPFRun run = paragraph.createRun();
		if (!this.place.getRuns().isEmpty()) {
			CTRPr letters = this.place.getRuns().get(0).getCTR().getRPr();
			if (letters != null) {
				run.getCTR().setRPr((CTRPr) letters.copy());
			}
		}
		return run;
	}

	XWPFTable table() {
		try (XmlCursor cursor = this.place.getCTP().newCursor()) {
			return this.body.insertNewTbl(cursor);
		}
	}

}

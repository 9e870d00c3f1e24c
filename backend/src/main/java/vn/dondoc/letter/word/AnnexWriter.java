package vn.dondoc.letter.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.dondoc.letter.Letter;
import vn.dondoc.letter.Letter.Annex;
import vn.dondoc.letter.Letterhead;
import vn.dondoc.system.Days;

/** Begins an annex on a page of its own, its pages numbered from 1 again. */
final class AnnexWriter {

	private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

	private final XWPFDocument document;

	private final Letter letter;

	private final Passage passage;

	AnnexWriter(XWPFDocument document, Letter letter, Passage passage) {
		this.document = document;
		this.letter = letter;
		this.passage = passage;
	}

	/**
	 * Writes its head.
	 * @param number 0 where it is the only one
	 */
	void begin(Annex annex, int number) {
		CTBody body = this.document.getDocument().getBody();
		CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
		XWPFParagraph end = this.passage.paragraph();
		(end.getCTP().isSetPPr() ? end.getCTP().getPPr() : end.getCTP().addNewPPr())
			.setSectPr((CTSectPr) section.copy());
		CTPageNumber pages = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
		pages.setStart(BigInteger.ONE);
		centred(("Phụ lục " + ROMAN.get(number)).strip()).setBold(true);
		centred(PlainText.line(annex.title()).toUpperCase(Locale.ROOT)).setBold(true);
		centred(belongsTo()).setItalic(true);
	}

	private String belongsTo() {
		Letterhead head = this.letter.head();
		String number = (head.number() != null) ? head.number() : "\u2026\u2026";
		String date = (head.date() != null) ? Days.print(head.date()) : "\u2026/\u2026/\u2026\u2026";
		return "(Kèm theo %s số %s/%s ngày %s của %s)".formatted(kind(), number, head.notation(), date, head.agency());
	}

	private String kind() {
		String printed = this.letter.title().kind().printed();
		return printed.isEmpty() ? "Công văn" : printed.charAt(0) + printed.substring(1).toLowerCase(Locale.ROOT);
	}

	private XWPFRun centred(String text) {
		XWPFParagraph paragraph = this.passage.paragraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		paragraph.setFirstLineIndent(0);
		XWPFRun run = this.passage.run(paragraph);
		run.setText(PlainText.line(text));
		return run;
	}

}

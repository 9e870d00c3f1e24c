package vn.dondoc.letter.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The form of Nghị định 30/2020/NĐ-CP, Annex I, with everything left open: an office's
 * starting point for its own. Lengths are in twentieths of a point.
 */
public final class StandardForm {

	static final String FONT = "Times New Roman";

	private static final int BODY_SIZE = 14;

	/** A4. */
	private static final int PAGE_WIDTH = 11906;

	private static final int PAGE_HEIGHT = 16838;

	/** 20 mm. */
	private static final int TOP_AND_BOTTOM = 1134;

	/** 30 mm. */
	private static final int LEFT = 1701;

	/** 15 mm. */
	private static final int RIGHT = 850;

	/** 10 mm. */
	private static final int HEADER = 567;

	/** 10 mm, of a paragraph's first line. */
	private static final int INDENT = 567;

	private final XWPFDocument document = new XWPFDocument();

	private StandardForm() {
	}

	/** "Công văn": the subject stands under the number. */
	public static byte[] ofOfficialLetters() {
		return new StandardForm().write(false);
	}

	/** Reports, notices and the like: name and subject stand above the text. */
	public static byte[] ofNamedKinds() {
		return new StandardForm().write(true);
	}

	private byte[] write(boolean named) {
		page();
		letters();
		pageNumbers();
		FormHead.write(this.document, !named);
		if (named) {
			gap();
			centred("{{tên loại}}").setFontSize(BODY_SIZE);
			centred("{{trích yếu}}").setFontSize(BODY_SIZE);
			Layout.rule(this.document.createParagraph(), (PAGE_WIDTH - LEFT - RIGHT) * 2 / 5);
		}
		recipients();
		body();
		FormFoot.write(this.document);
		this.document.createParagraph().createRun().setText("{{phụ lục}}");
		return bytes();
	}

	private void page() {
		CTSectPr section = this.document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(PAGE_WIDTH));
		size.setH(BigInteger.valueOf(PAGE_HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
		margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
		margins.setLeft(BigInteger.valueOf(LEFT));
		margins.setRight(BigInteger.valueOf(RIGHT));
		margins.setHeader(BigInteger.valueOf(HEADER));
		margins.setFooter(BigInteger.valueOf(HEADER));
		margins.setGutter(BigInteger.ZERO);
		section.addNewTitlePg();
	}

	private void letters() {
		XWPFStyles styles = this.document.createStyles();
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		fonts.setEastAsia(FONT);
		styles.setDefaultFonts(fonts);
		styles.setSpellingLanguage("vi-VN");
		styles.getDefaultRunStyle().getRPr().addNewSz().setVal(BigInteger.valueOf(2L * BODY_SIZE));
	}

	/** Centred at the top of every page but the first. */
	private void pageNumbers() {
		this.document.createHeader(HeaderFooterType.FIRST).createParagraph();
		XWPFParagraph paragraph = this.document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
	}

	private void gap() {
		this.document.createParagraph().setSpacingAfter(0);
	}

	private XWPFRun centred(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		XWPFRun run = paragraph.createRun();
		run.setBold(true);
		run.setText(text);
		return run;
	}

	private void recipients() {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setIndentationLeft(2 * INDENT);
		paragraph.setSpacingBefore(120);
		paragraph.createRun().setText("{{kính gửi}}");
	}

	private void body() {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.BOTH);
		paragraph.setFirstLineIndent(INDENT);
		paragraph.setSpacingBefore(120);
		paragraph.createRun().setText("{{nội dung}}");
	}

	private byte[] bytes() {
		try (XWPFDocument closed = this.document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			closed.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

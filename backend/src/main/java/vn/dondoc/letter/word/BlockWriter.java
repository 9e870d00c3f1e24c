package vn.dondoc.letter.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

import vn.dondoc.letter.Block;

/** Writes what a letter says, part by part. */
final class BlockWriter {

	private final Passage passage;

	BlockWriter(Passage passage) {
		this.passage = passage;
	}

	void write(Block block) {
		if (block instanceof Block.Heading heading) {
			heading(heading.text());
		}
		else if (block instanceof Block.Paragraph paragraph) {
			PlainText.lines(paragraph.text()).stream().filter((line) -> !line.isBlank()).forEach(this.passage::line);
		}
		else if (block instanceof Block.Table table) {
			if (!table.caption().isBlank()) {
				caption(table.caption()).setKeepNext(true);
			}
			new TableWriter(this.passage).write(table);
			gap();
		}
		else if (block instanceof Block.Chart chart) {
			XWPFParagraph paragraph = unindented(ParagraphAlignment.CENTER);
			ChartWriter.write(chart, this.passage.document(), paragraph.createRun());
		}
	}

	private void heading(String text) {
		XWPFParagraph paragraph = this.passage.paragraph();
		paragraph.setKeepNext(true);
		CTPPr form = paragraph.getCTP().getPPr();
		(form.isSetOutlineLvl() ? form.getOutlineLvl() : form.addNewOutlineLvl()).setVal(BigInteger.ZERO);
		XWPFRun run = this.passage.run(paragraph);
		run.setBold(true);
		run.setText(PlainText.line(text));
	}

	private XWPFParagraph caption(String text) {
		XWPFParagraph paragraph = unindented(ParagraphAlignment.CENTER);
		paragraph.setSpacingBefore(120);
		paragraph.setSpacingAfter(60);
		XWPFRun run = this.passage.run(paragraph);
		run.setBold(true);
		run.setText(PlainText.line(text));
		return paragraph;
	}

	/** Two tables that touch become one. */
	private void gap() {
		XWPFParagraph paragraph = unindented(ParagraphAlignment.LEFT);
		paragraph.setSpacingBefore(0);
		paragraph.setSpacingAfter(0);
		this.passage.run(paragraph).setFontSize(6);
	}

	private XWPFParagraph unindented(ParagraphAlignment alignment) {
		XWPFParagraph paragraph = this.passage.paragraph();
		paragraph.setAlignment(alignment);
		paragraph.setFirstLineIndent(0);
		return paragraph;
	}

}

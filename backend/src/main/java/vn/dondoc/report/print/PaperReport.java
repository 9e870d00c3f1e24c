package vn.dondoc.report.print;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.dondoc.letter.Letter;
import vn.dondoc.letter.paper.PrintedPages;
import vn.dondoc.report.template.ReportTemplates;
import vn.dondoc.report.sentence.Words;

/** A report's letter to edit and to print, each laid out by a template of its own. */
@Component
class PaperReport {

	private final ITemplateEngine templates;

	private final ReportTemplates words;

	PaperReport(ITemplateEngine templates, ReportTemplates words) {
		this.templates = templates;
		this.words = words;
	}

	/** In the office's Word template. */
	byte[] word(Letter letter) {
		return this.words.current().write(letter);
	}

	byte[] print(Letter letter) {
		List<PaperAnnex> annexes = letter.annexes()
			.stream()
			.map((annex) -> new PaperAnnex(annex.title(), PaperBlock.of(annex.body())))
			.toList();
		Map<String, Object> shown = Map.of("letter", letter, "body", PaperBlock.of(letter.body()), "annexes", annexes);
		return PrintedPages.of(this.templates.process("report/print/letter", new Context(Words.LANGUAGE, shown)));
	}

	/** What goes with the letter. */
	record PaperAnnex(String title, List<PaperBlock> body) {
	}

}

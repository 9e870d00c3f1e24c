package vn.dondoc.report.print;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.dondoc.letter.Letter;
import vn.dondoc.letter.paper.PrintedPages;

/** A report's letter on paper, laid out by a template of its own. */
@Component
class PaperReport {

	private final ITemplateEngine templates;

	PaperReport(ITemplateEngine templates) {
		this.templates = templates;
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

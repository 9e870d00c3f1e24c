package vn.dondoc.proposal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheets;

/** The review screen of a directive. */
@Controller
class ProposalController {

	private final ReviewSheets sheets;

	private final Cards cards;

	ProposalController(ReviewSheets sheets, Cards cards) {
		this.sheets = sheets;
		this.cards = cards;
	}

	@GetMapping("/directives/{id}/proposals")
	String page(@PathVariable DirectiveId id, Model model) {
		ReviewSheet sheet = this.sheets.of(id);
		model.addAttribute("directive", sheet.directive());
		model.addAttribute("coverage", sheet.coverage());
		model.addAttribute("segments", Segment.of(sheet));
		model.addAttribute("cards", this.cards.of(sheet.entries(), sheet.directive().header().issuedOn()));
		model.addAttribute("accepted", sheet.count(ProposalState.ACCEPTED));
		model.addAttribute("issued", sheet.count(ProposalState.ISSUED));
		return "proposal/review/page";
	}

}

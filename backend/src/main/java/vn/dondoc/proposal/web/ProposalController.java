package vn.dondoc.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.proposal.UndoDecision;

/** The review screen of a directive, and taking back what was decided there last. */
@Controller
class ProposalController {

	private final ReviewPage page;

	private final UndoDecision undoDecision;

	ProposalController(ReviewPage page, UndoDecision undoDecision) {
		this.page = page;
		this.undoDecision = undoDecision;
	}

	@GetMapping("/directives/{id}/proposals")
	String page(@PathVariable DirectiveId id, SignedIn me, Model model) {
		this.page.whole(id, me, model);
		return "proposal/review/page";
	}

	@PostMapping("/directives/{id}/proposals/undo")
	String undo(@PathVariable DirectiveId id, @RequestParam UUID decision, @RequestParam(defaultValue = "") String at,
			SignedIn me, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.undoDecision.undo(id, me, decision);
		return this.page.all(id, at, me, request, response, model);
	}

}

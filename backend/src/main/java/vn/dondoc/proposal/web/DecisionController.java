package vn.dondoc.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.proposal.Decisions;
import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.proposal.ProposalId;
import vn.dondoc.system.Notice;

/** Deciding proposals one by one, and the rest at once. */
@Controller
class DecisionController {

	private final Decisions decisions;

	private final ReviewOutcome outcome;

	private final ReviewPage page;

	DecisionController(Decisions decisions, ReviewOutcome outcome, ReviewPage page) {
		this.decisions = decisions;
		this.outcome = outcome;
		this.page = page;
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/acceptance")
	String accept(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			SignedIn me, HttpServletRequest request, Model model) {
		this.decisions.accept(new Seen(id, proposal, version));
		return this.page.card(id, proposal, me, request, model);
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/rejection")
	String reject(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			SignedIn me, HttpServletRequest request, Model model) {
		this.decisions.reject(new Seen(id, proposal, version));
		return this.page.card(id, proposal, me, request, model);
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/reopening")
	String undecide(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			SignedIn me, HttpServletRequest request, Model model) {
		this.decisions.undecide(new Seen(id, proposal, version));
		return this.page.card(id, proposal, me, request, model);
	}

	/** A day is taken for words that fix none. */
	@PostMapping("/directives/{id}/proposals/{proposal}/due")
	String takeDay(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, SignedIn me,
			HttpServletRequest request, Model model) {
		this.decisions.takeDay(new Seen(id, proposal, version), day);
		return this.page.card(id, proposal, me, request, model);
	}

	@PostMapping("/directives/{id}/proposals/sentences/{place}/none")
	String clearSentence(@PathVariable DirectiveId id, @PathVariable int place, SignedIn me, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		this.decisions.clearSentence(id, place);
		return this.page.all(id, "", me, request, response, model);
	}

	@PostMapping("/directives/{id}/proposals/remainder")
	String clearRemainder(@PathVariable DirectiveId id, RedirectAttributes redirect) {
		this.decisions.clearRemainder(id);
		new Notice("proposal.remainder.done").showOn(redirect);
		return "redirect:" + ReviewPage.path(id);
	}

	/** The directive orders nothing. */
	@PostMapping("/directives/{id}/proposals/none")
	String nothing(@PathVariable DirectiveId id, @RequestParam long version, RedirectAttributes redirect) {
		this.decisions.clearRemainder(id);
		this.outcome.nothingToDo(id, version);
		new Notice("proposal.none.done").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

}

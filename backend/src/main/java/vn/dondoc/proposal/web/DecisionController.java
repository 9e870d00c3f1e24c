package vn.dondoc.proposal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

	DecisionController(Decisions decisions, ReviewOutcome outcome) {
		this.decisions = decisions;
		this.outcome = outcome;
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/acceptance")
	String accept(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version) {
		this.decisions.accept(new Seen(id, proposal, version));
		return at(id, proposal);
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/rejection")
	String reject(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version) {
		this.decisions.reject(new Seen(id, proposal, version));
		return at(id, proposal);
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/reopening")
	String undecide(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version) {
		this.decisions.undecide(new Seen(id, proposal, version));
		return at(id, proposal);
	}

	@PostMapping("/directives/{id}/proposals/remainder")
	String clearRemainder(@PathVariable DirectiveId id, RedirectAttributes redirect) {
		this.decisions.clearRemainder(id);
		new Notice("proposal.remainder.done").showOn(redirect);
		return review(id);
	}

	/** The directive orders nothing. */
	@PostMapping("/directives/{id}/proposals/none")
	String nothing(@PathVariable DirectiveId id, @RequestParam long version, RedirectAttributes redirect) {
		this.decisions.clearRemainder(id);
		this.outcome.nothingToDo(id, version);
		new Notice("proposal.none.done").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

	private static String at(DirectiveId id, ProposalId proposal) {
		return review(id) + "#p-" + proposal.value();
	}

	private static String review(DirectiveId id) {
		return "redirect:/directives/" + id.value() + "/proposals";
	}

}

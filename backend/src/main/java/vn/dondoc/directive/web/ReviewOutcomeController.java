package vn.dondoc.directive.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.system.Notice;

/** Closing a directive that orders nothing, and opening it again. */
@Controller
class ReviewOutcomeController {

	private final ReviewOutcome outcome;

	ReviewOutcomeController(ReviewOutcome outcome) {
		this.outcome = outcome;
	}

	@PostMapping("/directives/{id}/closure")
	String close(@PathVariable DirectiveId id, @RequestParam long version, RedirectAttributes redirect) {
		this.outcome.nothingToDo(id, version);
		new Notice("directive.closed").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

	@PostMapping("/directives/{id}/reopening")
	String reopen(@PathVariable DirectiveId id, @RequestParam long version, RedirectAttributes redirect) {
		this.outcome.lookAgain(id, version);
		new Notice("directive.reopened").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

}

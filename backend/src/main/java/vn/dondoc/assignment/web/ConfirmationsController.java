package vn.dondoc.assignment.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Outcome;
import vn.dondoc.assignment.Quality;
import vn.dondoc.assignment.fulfilment.ConfirmSeveral;
import vn.dondoc.assignment.story.Titles;

/** Confirming what was chosen in a list, and what became of each. */
@Controller
class ConfirmationsController {

	private static final String OUTCOMES = "outcomes";

	private final ConfirmSeveral confirmSeveral;

	private final Titles titles;

	ConfirmationsController(ConfirmSeveral confirmSeveral, Titles titles) {
		this.confirmSeveral = confirmSeveral;
		this.titles = titles;
	}

	@PostMapping("/assignments/confirmations")
	String confirm(@RequestParam UUID commandId, @RequestParam(required = false) @Nullable List<ChosenRow> chosen,
			@RequestParam(required = false) @Nullable Quality quality, SignedIn me, RedirectAttributes redirect) {
		List<Outcome> outcomes = this.confirmSeveral.confirm(new ConfirmSeveral.Command(commandId, me,
				Objects.requireNonNullElse(chosen, List.of()), null, quality));
		redirect.addFlashAttribute(OUTCOMES,
				outcomes.stream().map((outcome) -> outcome.told(this.titles.of(outcome.assignment()))).toList());
		return "redirect:/assignments/confirmations";
	}

	/** Told once; a later visit leads back to the tray. */
	@GetMapping("/assignments/confirmations")
	String outcomes(Model model) {
		return model.containsAttribute(OUTCOMES) ? "assignment/confirmations/page"
				: "redirect:/assignments?slice=submitted";
	}

}

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
import vn.dondoc.assignment.Quality;
import vn.dondoc.assignment.fulfilment.ConfirmSeveral;
import vn.dondoc.assignment.story.Titles;
import vn.dondoc.system.BrokenRule;

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

	/** What became of one, as the page says it: no message for what was confirmed. */
	record OutcomeRow(String id, String title, @Nullable String refusal, List<Object> arguments) {

		static OutcomeRow of(ConfirmSeveral.Outcome outcome, String title) {
			BrokenRule broken = outcome.refusal();
			return new OutcomeRow(outcome.assignment().value().toString(), title,
					(broken != null) ? broken.messageKey() : null,
					(broken != null) ? List.of(broken.arguments()) : List.of());
		}

	}

	@PostMapping("/assignments/confirmations")
	String confirm(@RequestParam UUID commandId, @RequestParam(required = false) @Nullable List<ChosenRow> chosen,
			@RequestParam(required = false) @Nullable Quality quality, SignedIn me, RedirectAttributes redirect) {
		List<ConfirmSeveral.Outcome> outcomes = this.confirmSeveral
			.confirm(new ConfirmSeveral.Command(commandId, me, chosen(chosen), null, quality));
		redirect.addFlashAttribute(OUTCOMES,
				outcomes.stream()
					.map((outcome) -> OutcomeRow.of(outcome, this.titles.of(outcome.assignment())))
					.toList());
		return "redirect:/assignments/confirmations";
	}

	private static List<ConfirmSeveral.Chosen> chosen(@Nullable List<ChosenRow> rows) {
		return Objects.requireNonNullElse(rows, List.<ChosenRow>of())
			.stream()
			.map((row) -> new ConfirmSeveral.Chosen(row.assignment(), row.version()))
			.toList();
	}

	/** Told once; a later visit leads back to the tray. */
	@GetMapping("/assignments/confirmations")
	String outcomes(Model model) {
		return model.containsAttribute(OUTCOMES) ? "assignment/confirmations/page"
				: "redirect:/assignments?slice=submitted";
	}

}

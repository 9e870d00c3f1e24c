package vn.dondoc.directive.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Duplicates;
import vn.dondoc.directive.intake.Intake;
import vn.dondoc.directive.intake.Intakes;
import vn.dondoc.directive.intake.SettleIntake;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** Checking what was read of a document's head, and entering the document. */
@Controller
class IntakeController {

	private final Intakes intakes;

	private final SettleIntake settle;

	private final Directives directives;

	private final Duplicates duplicates;

	private final HeaderPage page;

	private final Clock clock;

	IntakeController(Intakes intakes, SettleIntake settle, Directives directives, Duplicates duplicates,
			HeaderPage page, Clock clock) {
		this.intakes = intakes;
		this.settle = settle;
		this.directives = directives;
		this.duplicates = duplicates;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/intakes/{id}")
	String check(@PathVariable DirectiveId id, Model model, Locale locale) {
		if (this.intakes.find(id).isEmpty() && this.directives.find(id).isPresent()) {
			return "redirect:/directives/" + id.value();
		}
		Intake intake = this.intakes.get(id);
		model.addAttribute("form", suggestion(intake).form());
		return show(intake, model, locale);
	}

	@PostMapping("/intakes/{id}/directive")
	String enter(@PathVariable DirectiveId id, @Valid @ModelAttribute("form") HeaderForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean duplicateMeant, Model model, Locale locale,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.settle.enter(id, form.header(), duplicateMeant))) {
			if (!errors.hasFieldErrors()) {
				model.addAttribute("duplicates", this.duplicates.of(form.header(), this.intakes.get(id).text()));
			}
			return show(this.intakes.get(id), model, locale);
		}
		new Notice("directive.entered").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

	@PostMapping("/intakes/{id}/discarding")
	String discard(@PathVariable DirectiveId id, RedirectAttributes redirect) {
		this.settle.discard(id);
		new Notice("directive.discarded").showOn(redirect);
		return "redirect:/directives";
	}

	private String show(Intake intake, Model model, Locale locale) {
		model.addAttribute("intake", intake);
		model.addAttribute("lines", intake.text().lines().filter((line) -> !line.isBlank()).toList());
		if (!model.containsAttribute("duplicates")) {
			model.addAttribute("duplicates", this.duplicates.of(null, intake.text()));
		}
		this.page.fill(model, suggestion(intake).readFrom(), locale);
		return "directive/intake/check";
	}

	private Suggestion suggestion(Intake intake) {
		return Suggestion.of(intake, LocalDate.now(this.clock));
	}

}

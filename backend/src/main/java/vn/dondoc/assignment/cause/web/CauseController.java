package vn.dondoc.assignment.cause.web;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.assignment.cause.Causes;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Notice;

/** The list of causes: adding, wording, offering. */
@Controller
class CauseController {

	private static final String LIST = "redirect:/causes";

	private final Causes causes;

	CauseController(Causes causes) {
		this.causes = causes;
	}

	/** A cause as typed. */
	record CauseForm(String name) {
	}

	@GetMapping("/causes")
	String list(Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CauseForm(""));
		}
		model.addAttribute("causes", this.causes.all());
		return "assignment/causes/list";
	}

	@PostMapping("/causes")
	String add(@ModelAttribute("form") CauseForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		return done(() -> this.causes.add(form.name()), "cause.notice.added", errors, model, redirect);
	}

	@PostMapping("/causes/{id}/name")
	String rename(@PathVariable UUID id, @ModelAttribute("form") CauseForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return done(() -> this.causes.rename(id, form.name()), "cause.notice.renamed", errors, model, redirect);
	}

	@PostMapping("/causes/{id}/offer")
	String offer(@PathVariable UUID id, @RequestParam boolean offered, RedirectAttributes redirect) {
		this.causes.offer(id, offered);
		new Notice("cause.notice.offered").showOn(redirect);
		return LIST;
	}

	private String done(Runnable change, String notice, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		try {
			change.run();
		}
		catch (BrokenRule broken) {
			errors.rejectValue("name", broken.messageKey(), broken.arguments(), null);
			return list(model);
		}
		new Notice(notice).showOn(redirect);
		return LIST;
	}

}

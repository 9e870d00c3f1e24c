package vn.dondoc.directive.web;

import java.util.Locale;
import java.util.Map;

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

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.CorrectHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Duplicates;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** Putting right what stands at the head of a directive. */
@Controller
class HeaderController {

	private final Directives directives;

	private final CorrectHeader correctHeader;

	private final Duplicates duplicates;

	private final HeaderPage page;

	HeaderController(Directives directives, CorrectHeader correctHeader, Duplicates duplicates, HeaderPage page) {
		this.directives = directives;
		this.correctHeader = correctHeader;
		this.duplicates = duplicates;
		this.page = page;
	}

	@GetMapping("/directives/{id}/header")
	String form(SignedIn me, @PathVariable DirectiveId id, Model model, Locale locale) {
		DirectiveView directive = this.directives.seenBy(me, id);
		model.addAttribute("form", HeaderForm.of(directive.header()));
		return show(directive, directive.version(), model, locale);
	}

	@PostMapping("/directives/{id}/header")
	String correct(SignedIn me, @PathVariable DirectiveId id, @Valid @ModelAttribute("form") HeaderForm form,
			BindingResult errors, @RequestParam long version,
			@RequestParam(defaultValue = "false") boolean duplicateMeant, Model model, Locale locale,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.correctHeader.correct(id, version, form.header(), duplicateMeant))) {
			if (!errors.hasFieldErrors()) {
				model.addAttribute("duplicates", this.duplicates.ofCorrection(id, form.header()));
			}
			return show(this.directives.seenBy(me, id), version, model, locale);
		}
		new Notice("directive.corrected").showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

	private String show(DirectiveView directive, long version, Model model, Locale locale) {
		model.addAttribute("directive", directive);
		model.addAttribute("version", version);
		this.page.fill(model, Map.of(), locale);
		return "directive/directive/header";
	}

}

package vn.dondoc.demo.web;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/**
 * Every part that pages are made of, in every state it can be in: whoever changes the
 * look sees here what else changes with it.
 */
@Controller
@Profile("demo | demo-loading")
class ComponentController {

	private static final int ROWS = 20;

	private static final long MANY = 1738;

	@GetMapping("/components")
	String page(HttpServletRequest request, @RequestParam(defaultValue = "2") int page, Model model) {
		model.addAttribute("notice", new Notice("demo.components.notice"));
		model.addAttribute("statuses", Specimens.STATUSES);
		model.addAttribute("tables", Specimens.tables());
		model.addAttribute("bars", Specimens.bars());
		model.addAttribute("figures", Specimens.figures());
		model.addAttribute("stories", Specimens.stories());
		model.addAttribute("options", Specimens.OPTIONS);
		model.addAttribute("paging", Paging.of(request, page, ROWS, MANY));
		model.addAttribute("sentence", Specimens.SENTENCE);
		form(model, "blank", new Blank("", null, "", ""));
		refused(form(model, "refused", new Refused("", "31/02/2026", "Đã làm", "")));
		return "demo/components/page";
	}

	private static BindingResult form(Model model, String name, Object form) {
		BindingResult errors = new BeanPropertyBindingResult(form, name);
		model.addAttribute(name, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, errors);
		return errors;
	}

	private static void refused(BindingResult errors) {
		errors.reject("system.error.changed-meanwhile");
		errors.rejectValue("summary", "form.required");
		errors.rejectValue("due", "typeMismatch.java.time.LocalDate");
		errors.rejectValue("lead", "form.required");
	}

	/** A form nobody has filled in. */
	record Blank(String name, @Nullable LocalDate day, String words, String agency) {
	}

	/** A form with what is wrong with it. */
	record Refused(String summary, String due, String reason, String lead) {
	}

}

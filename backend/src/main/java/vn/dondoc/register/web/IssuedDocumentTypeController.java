package vn.dondoc.register.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.register.IssuedDocumentTypes;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** The types of issued documents, to which the office adds its own. */
@Controller
@RequestMapping("/registers/issued-document-types")
class IssuedDocumentTypeController {

	private static final String VIEW = "register/issued-document-types/list";

	private final IssuedDocumentTypes types;

	IssuedDocumentTypeController(IssuedDocumentTypes types) {
		this.types = types;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new TypeForm("", ""));
		model.addAttribute("types", this.types.all());
		return VIEW;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") TypeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.types.add(form.code(), form.label()))) {
			model.addAttribute("types", this.types.all());
			return VIEW;
		}
		new Notice("register.type-added").showOn(redirect);
		return "redirect:/registers/issued-document-types";
	}

	@PostMapping("/offer")
	String offer(@RequestParam String code, @RequestParam boolean offered, RedirectAttributes redirect) {
		this.types.offer(code, offered);
		new Notice("register.type-offered").showOn(redirect);
		return "redirect:/registers/issued-document-types";
	}

	record TypeForm(
			@NotBlank(message = "{register.required}") @Size(max = 20, message = "{register.too-long}") @Pattern(
					regexp = "[\\p{L}\\p{N}.-]*", message = "{register.code-letters}") String code,
			@NotBlank(message = "{register.required}") @Size(max = 200, message = "{register.too-long}") String label) {

	}

}

package vn.dondoc.worklist.handover.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.organisation.reform.Reforms;
import vn.dondoc.organisation.reform.ReorganiseAgencies;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** Agencies are merged, divided and closed: typed, looked at, carried out. */
@Controller
class ReformController {

	private static final int SIZE = 30;

	private final ReformPages pages;

	private final Reforms reforms;

	private final TypedReform typedReform;

	private final ReorganiseAgencies reorganise;

	private final Agencies agencies;

	private final Clock clock;

	ReformController(ReformPages pages, Reforms reforms, TypedReform typedReform, ReorganiseAgencies reorganise,
			Agencies agencies, Clock clock) {
		this.pages = pages;
		this.reforms = reforms;
		this.typedReform = typedReform;
		this.reorganise = reorganise;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping("/agency-reforms")
	String list(SignedIn me, @RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
		Paging paging = Paging.of(request, page, SIZE, this.reforms.count());
		model.addAttribute("reforms", this.pages.page(paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		model.addAttribute("office", me.isOffice());
		return "worklist/reforms/list";
	}

	@GetMapping("/agency-reforms/new")
	String blank(@RequestParam(defaultValue = "") String ended, Model model) {
		String chosen = this.agencies.findByIdentifier(ended).map(TypedAgencies::write).orElse("");
		model.addAttribute("form", ReformForm.blank(LocalDate.now(this.clock), chosen));
		return form(model);
	}

	@PostMapping("/agency-reforms/preview")
	String preview(SignedIn me, @Valid @ModelAttribute("form") ReformForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean again, Model model) {
		Optional<ReorganiseAgencies.Command> command = this.typedReform.read(form, errors, me);
		if (again || command.isEmpty()) {
			return form(model);
		}
		model.addAttribute("preview", this.pages.preview(command.get()));
		return "worklist/reforms/preview";
	}

	@PostMapping("/agency-reforms")
	String carryOut(SignedIn me, @Valid @ModelAttribute("form") ReformForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<ReorganiseAgencies.Command> command = this.typedReform.read(form, errors, me);
		if (!Attempt.of(errors, () -> command.ifPresent(this.reorganise::reorganise))) {
			return form(model);
		}
		new Notice("reform.done", form.basis()).showOn(redirect);
		return "redirect:/agency-reforms";
	}

	private String form(Model model) {
		model.addAttribute("kinds", AgencyKind.values());
		model.addAttribute("lines", ReformForm.lines());
		model.addAttribute("choices",
				this.agencies.openOn(LocalDate.now(this.clock)).stream().map(TypedAgencies::write).toList());
		return "worklist/reforms/new";
	}

}

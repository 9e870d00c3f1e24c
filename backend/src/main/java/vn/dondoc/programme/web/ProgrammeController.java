package vn.dondoc.programme.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.dondoc.programme.KeepProgramme;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;

/** Programmes are listed, looked at, entered, changed and closed. */
@Controller
class ProgrammeController {

	private final Programmes programmes;

	private final KeepProgramme keep;

	private final ProgrammePages pages;

	ProgrammeController(Programmes programmes, KeepProgramme keep, ProgrammePages pages) {
		this.programmes = programmes;
		this.keep = keep;
		this.pages = pages;
	}

	@GetMapping("/programmes")
	String list(SignedIn me, Model model) {
		model.addAttribute("programmes", this.programmes.seenBy(me));
		model.addAttribute("office", me.isOffice());
		return "programme/programmes/list";
	}

	@GetMapping("/programmes/{id}")
	String show(@PathVariable ProgrammeId id, SignedIn me, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request, Model model) {
		return this.pages.progress(id, me, page, request, model);
	}

	@GetMapping("/programmes/new")
	String blank(Model model) {
		model.addAttribute("form", ProgrammeForm.blank());
		return "programme/programmes/new";
	}

	@PostMapping("/programmes")
	String enter(SignedIn me, @Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors,
			RedirectAttributes redirect) {
		return Attempt.result(errors, () -> this.keep.enter(form.commandId(), me, form.details())).map((id) -> {
			new Notice("programme.edited", text(form)).showOn(redirect);
			return page(id);
		}).orElse("programme/programmes/new");
	}

	@GetMapping("/programmes/{id}/edit")
	String edit(@PathVariable ProgrammeId id, SignedIn me, Model model) {
		model.addAttribute("form", ProgrammeForm.of(found(id, me).programme()));
		return "programme/programmes/edit";
	}

	@PostMapping("/programmes/{id}")
	String change(@PathVariable ProgrammeId id, @Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.edit(id, form.version(), form.details()))) {
			return "programme/programmes/edit";
		}
		new Notice("programme.edited", text(form)).showOn(redirect);
		return page(id);
	}

	@PostMapping("/programmes/{id}/closing")
	String close(@PathVariable ProgrammeId id, RedirectAttributes redirect) {
		this.keep.close(id);
		new Notice("programme.closed").showOn(redirect);
		return page(id);
	}

	@PostMapping("/programmes/{id}/reopening")
	String reopen(@PathVariable ProgrammeId id, RedirectAttributes redirect) {
		this.keep.reopen(id);
		new Notice("programme.reopened").showOn(redirect);
		return page(id);
	}

	private Programmes.Progress found(ProgrammeId id, SignedIn me) {
		return this.programmes.find(id, me).orElseThrow(() -> new Missing("programme " + id.value()));
	}

	private static String text(ProgrammeForm form) {
		return (form.name() != null) ? form.name() : "";
	}

	private static String page(ProgrammeId id) {
		return "redirect:/programmes/" + id.value();
	}

}

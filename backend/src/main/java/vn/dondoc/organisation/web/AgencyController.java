package vn.dondoc.organisation.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDetails;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.BrowseAgencies;
import vn.dondoc.organisation.BrowseAgencies.Life;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** Agencies are listed, looked at, entered and corrected. */
@Controller
class AgencyController {

	private static final int PAGE_SIZE = 50;

	private final BrowseAgencies browse;

	private final KeepAgency keep;

	private final Agencies agencies;

	private final Clock clock;

	AgencyController(BrowseAgencies browse, KeepAgency keep, Agencies agencies, Clock clock) {
		this.browse = browse;
		this.keep = keep;
		this.agencies = agencies;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	AgencyKind[] kinds() {
		return AgencyKind.values();
	}

	@GetMapping("/agencies")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable AgencyKind kind,
			@RequestParam(defaultValue = "OPEN") Life life, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request, Model model) {
		Page<AgencyView> found = this.browse.search(q, kind, life, Math.max(1, page), PAGE_SIZE);
		model.addAttribute("agencies", found.getContent());
		model.addAttribute("paging", Paging.of(request, page, PAGE_SIZE, found.getTotalElements()));
		model.addAttribute("lives", Life.values());
		model.addAttribute("life", life);
		model.addAttribute("kind", kind);
		model.addAttribute("q", q);
		return "organisation/agencies/list";
	}

	@GetMapping("/agencies/{id}")
	String show(@PathVariable AgencyId id, Model model) {
		model.addAttribute("details", this.browse.details(id));
		return "organisation/agencies/show";
	}

	@GetMapping("/agencies/new")
	String blank(Model model) {
		model.addAttribute("form", AgencyForm.blank(LocalDate.now(this.clock)));
		return "organisation/agencies/new";
	}

	@PostMapping("/agencies")
	String enter(@Valid @ModelAttribute("form") AgencyForm form, BindingResult errors, RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.enter(form.entry(), province()))) {
			return "organisation/agencies/new";
		}
		new Notice("organisation.agency.entered", form.name()).showOn(redirect);
		redirect.addAttribute("q", form.identifier());
		return "redirect:/agencies";
	}

	@GetMapping("/agencies/{id}/correction")
	String edit(@PathVariable AgencyId id, Model model) {
		AgencyDetails details = this.browse.details(id);
		model.addAttribute("form", AgencyForm.of(details));
		model.addAttribute("details", details);
		return "organisation/agencies/edit";
	}

	@PostMapping("/agencies/{id}/correction")
	String correct(@PathVariable AgencyId id, @Valid @ModelAttribute("form") AgencyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.correct(id, form.version(), form.entry()))) {
			model.addAttribute("details", this.browse.details(id));
			return "organisation/agencies/edit";
		}
		new Notice("organisation.agency.corrected", form.name()).showOn(redirect);
		return "redirect:/agencies/" + id.value();
	}

	private String province() {
		LocalDate today = LocalDate.now(this.clock);
		return this.agencies.office(today).map(AgencyView::province).orElse("");
	}

}

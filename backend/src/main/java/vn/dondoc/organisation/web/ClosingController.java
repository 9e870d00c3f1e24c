package vn.dondoc.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** An agency is closed, its work going to successors. */
@Controller
class ClosingController {

	private final CloseAgency closing;

	private final Agencies agencies;

	private final AgencyField field;

	private final Clock clock;

	ClosingController(CloseAgency closing, Agencies agencies, AgencyField field, Clock clock) {
		this.closing = closing;
		this.agencies = agencies;
		this.field = field;
		this.clock = clock;
	}

	@GetMapping("/agencies/{id}/closing")
	String form(@PathVariable AgencyId id, Model model) {
		model.addAttribute("form", ClosingForm.blank(LocalDate.now(this.clock)));
		return page(id, model);
	}

	@PostMapping("/agencies/{id}/closing")
	String close(@PathVariable AgencyId id, @Valid @ModelAttribute("form") ClosingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		List<CloseAgency.Successor> successors = errors.hasErrors() ? List.of() : successors(form, errors);
		if (!Attempt.of(errors, () -> this.closing.close(id, form.on(), successors))) {
			return page(id, model);
		}
		new Notice("organisation.agency.closed", this.agencies.get(id).name()).showOn(redirect);
		return "redirect:/agencies/" + id.value();
	}

	private List<CloseAgency.Successor> successors(ClosingForm form, BindingResult errors) {
		List<CloseAgency.Successor> successors = new ArrayList<>();
		for (int i = 0; i < form.successors().size(); i++) {
			ClosingForm.SuccessorLine line = form.successors().get(i);
			String typed = line.agency();
			if (typed == null || !line.filled()) {
				continue;
			}
			Optional<AgencyId> agency = this.field.read(typed, form.on());
			if (agency.isEmpty()) {
				errors.rejectValue("successors[" + i + "].agency", "organisation.error.unknown-agency");
			}
			agency.ifPresent((found) -> successors.add(new CloseAgency.Successor(found, line.subjectOrNone())));
		}
		return successors;
	}

	private String page(AgencyId id, Model model) {
		model.addAttribute("agency", this.agencies.get(id));
		model.addAttribute("lines", ClosingForm.lines());
		model.addAttribute("choices",
				this.agencies.openOn(LocalDate.now(this.clock)).stream().map(AgencyField::write).toList());
		return "organisation/agencies/closing";
	}

}

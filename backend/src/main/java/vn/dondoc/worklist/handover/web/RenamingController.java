package vn.dondoc.worklist.handover.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

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
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.organisation.reform.ReorganiseAgencies;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** An agency goes on under another name: its work and its people stay. */
@Controller
class RenamingController {

	private final ReorganiseAgencies reorganise;

	private final Agencies agencies;

	private final TypedAgencies typed;

	private final Clock clock;

	RenamingController(ReorganiseAgencies reorganise, Agencies agencies, TypedAgencies typed, Clock clock) {
		this.reorganise = reorganise;
		this.agencies = agencies;
		this.typed = typed;
		this.clock = clock;
	}

	/** A renaming as typed. */
	record RenamingForm(UUID commandId,
			@NotBlank(message = "{organisation.error.unknown-agency}") @Nullable String agency,
			@NotBlank(message = "{organisation.reform.error.no-name}") @Size(max = 300) @Nullable String name,
			@Size(max = 60) @Nullable String abbreviation,
			@NotNull(message = "{reform.error.on}") @Nullable LocalDate on,
			@NotBlank(message = "{organisation.reform.error.basis}") @Size(max = 300) @Nullable String basis) {
	}

	@GetMapping("/agency-renamings/new")
	String blank(@RequestParam(defaultValue = "") String agency, Model model) {
		String chosen = this.agencies.findByIdentifier(agency).map(TypedAgencies::write).orElse("");
		model.addAttribute("form", new RenamingForm(Ids.next(), chosen, null, null, LocalDate.now(this.clock), null));
		return form(model);
	}

	@PostMapping("/agency-renamings")
	String rename(SignedIn me, @Valid @ModelAttribute("form") RenamingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<AgencyId> agency = errors.hasErrors() ? Optional.empty()
				: this.typed.read(text(form.agency()), LocalDate.now(this.clock));
		if (!errors.hasErrors() && agency.isEmpty()) {
			errors.rejectValue("agency", "organisation.error.unknown-agency");
		}
		if (!Attempt.of(errors, () -> agency.ifPresent((found) -> this.reorganise.rename(command(me, form, found))))) {
			return form(model);
		}
		new Notice("reform.renamed", text(form.name())).showOn(redirect);
		return "redirect:/agency-reforms";
	}

	private ReorganiseAgencies.Renaming command(SignedIn me, RenamingForm form, AgencyId agency) {
		LocalDate on = form.on();
		return new ReorganiseAgencies.Renaming(form.commandId(), me, (on != null) ? on : LocalDate.now(this.clock),
				text(form.basis()), agency, text(form.name()), ReformForm.stripped(form.abbreviation()));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	private String form(Model model) {
		model.addAttribute("choices",
				this.agencies.openOn(LocalDate.now(this.clock)).stream().map(TypedAgencies::write).toList());
		return "worklist/reforms/renaming";
	}

}

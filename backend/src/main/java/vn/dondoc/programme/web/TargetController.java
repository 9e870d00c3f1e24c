package vn.dondoc.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.programme.KeepTarget;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.programme.TargetDetails;
import vn.dondoc.programme.TargetId;
import vn.dondoc.programme.TargetView;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;

/** What a programme is to reach, and the values reached so far. */
@Controller
class TargetController {

	private final KeepTarget keep;

	private final Programmes programmes;

	private final Agencies agencies;

	private final Clock clock;

	TargetController(KeepTarget keep, Programmes programmes, Agencies agencies, Clock clock) {
		this.keep = keep;
		this.programmes = programmes;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** A value reached, as typed. */
	record ReachedForm(UUID commandId, @Nullable String actual, @Nullable LocalDate on, @Nullable String evidence) {

		KeepTarget.Reached by(SignedIn me) {
			return new KeepTarget.Reached(this.commandId, me, Decimals.read(this.actual), this.on,
					Objects.requireNonNullElse(this.evidence, ""));
		}
	}

	@GetMapping("/programmes/{id}/targets/new")
	String blank(@PathVariable ProgrammeId id, SignedIn me, Model model) {
		model.addAttribute("form", TargetForm.blank());
		return form(id, me, model, "programme/targets/new");
	}

	@PostMapping("/programmes/{id}/targets")
	String enter(@PathVariable ProgrammeId id, SignedIn me, @Valid @ModelAttribute("form") TargetForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.enter(form.commandId(), me, id, form.details()))) {
			return form(id, me, model, "programme/targets/new");
		}
		return done("programme.target.entered", id, redirect);
	}

	@GetMapping("/programmes/{id}/targets/{target}")
	String page(@PathVariable ProgrammeId id, @PathVariable TargetId target, SignedIn me, Model model) {
		return pageOf(id, target, me, model);
	}

	@PostMapping("/programmes/{id}/targets/{target}")
	String edit(@PathVariable ProgrammeId id, @PathVariable TargetId target, SignedIn me,
			@Valid @ModelAttribute("form") TargetForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.edit(id, target, form.version(), form.details()))) {
			return pageOf(id, target, me, model);
		}
		return done("programme.target.edited", id, redirect);
	}

	@PostMapping("/programmes/{id}/targets/{target}/values")
	String record(@PathVariable ProgrammeId id, @PathVariable TargetId target, SignedIn me,
			@ModelAttribute("reached") ReachedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.keep.record(id, target, form.by(me)))) {
			return pageOf(id, target, me, model);
		}
		return done("programme.target.recorded", id, redirect);
	}

	@PostMapping("/programmes/{id}/targets/{target}/striking")
	String strike(@PathVariable ProgrammeId id, @PathVariable TargetId target, RedirectAttributes redirect) {
		this.keep.strike(id, target);
		return done("programme.target.struck", id, redirect);
	}

	private String pageOf(ProgrammeId id, TargetId target, SignedIn me, Model model) {
		TargetView view = this.programmes.targets(id, me)
			.stream()
			.filter((one) -> one.id().equals(target))
			.findFirst()
			.orElseThrow(() -> new Missing("target " + target.value()));
		model.addAttribute("target", TargetRow.of(view));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", TargetForm.of(view));
		}
		if (!model.containsAttribute("reached")) {
			model.addAttribute("reached", new ReachedForm(Ids.next(), null, LocalDate.now(this.clock), null));
		}
		return form(id, me, model, "programme/targets/page");
	}

	private String form(ProgrammeId id, SignedIn me, Model model, String view) {
		model.addAttribute("progress",
				this.programmes.find(id, me).orElseThrow(() -> new Missing("programme " + id.value())));
		model.addAttribute("directions", TargetDetails.Direction.values());
		model.addAttribute("agencies", this.agencies.openOn(LocalDate.now(this.clock)));
		return view;
	}

	private static String done(String notice, ProgrammeId id, RedirectAttributes redirect) {
		new Notice(notice).showOn(redirect);
		return "redirect:/programmes/" + id.value();
	}

}

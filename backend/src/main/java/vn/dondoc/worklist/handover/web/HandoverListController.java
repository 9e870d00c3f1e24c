package vn.dondoc.worklist.handover.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

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
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.handover.HandOverWork;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;
import vn.dondoc.worklist.handover.HandOverByRule;
import vn.dondoc.worklist.handover.Handovers;

/** The hand-over list, and what the Office decides about the work in it. */
@Controller
class HandoverListController {

	private final Handovers handovers;

	private final HandoverPages pages;

	private final HandOverByRule byRule;

	private final HandOverWork handOverWork;

	HandoverListController(Handovers handovers, HandoverPages pages, HandOverByRule byRule, HandOverWork handOverWork) {
		this.handovers = handovers;
		this.pages = pages;
		this.byRule = byRule;
		this.handOverWork = handOverWork;
	}

	/**
	 * A decision as typed.
	 *
	 * @param to an agency, or the word for taking back
	 */
	record HandoverForm(UUID commandId, HandOverByRule.@Nullable Rule rule, @Nullable String to,
			@Nullable List<AssignmentId> chosen, @Nullable String reason) {

		static final String NOBODY = "nobody";

		String reasonGiven() {
			return Objects.requireNonNullElse(this.reason, "");
		}

		public boolean chose(AssignmentId assignment) {
			return this.chosen != null && this.chosen.contains(assignment);
		}

		/** The agency; null takes back. */
		@Nullable AgencyId receiver() {
			if (this.to == null || this.to.isBlank()) {
				throw RefusedDeed.about("to", "receiver-needed");
			}
			return NOBODY.equals(this.to) ? null : new AgencyId(UUID.fromString(this.to));
		}
	}

	@GetMapping("/handovers")
	String list(Model model) {
		model.addAttribute("agencies", this.handovers.all());
		return "worklist/handovers/list";
	}

	@GetMapping("/handovers/{id}")
	String page(@PathVariable AgencyId id, SignedIn me, @RequestParam(defaultValue = "led") String part,
			@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
		return this.pages.page(new HandoverPages.Asked(id, me, part, page, request), model);
	}

	@PostMapping("/handovers/{id}/rule")
	String decideByRule(@PathVariable AgencyId id, SignedIn me, @ModelAttribute("form") HandoverForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		if (form.rule() == null) {
			errors.rejectValue("rule", "handover.error.rule");
		}
		HandOverByRule.Rule rule = Objects.requireNonNullElse(form.rule(), HandOverByRule.Rule.ALL);
		HandoverPages.Asked asked = new HandoverPages.Asked(id, me, "led", 1, request);
		return decided(asked, errors, model, redirect, () -> this.byRule
			.handOver(new HandOverByRule.Command(form.commandId(), me, id, rule, form.reasonGiven())));
	}

	@PostMapping("/handovers/{id}/chosen")
	String decideChosen(@PathVariable AgencyId id, SignedIn me, @ModelAttribute("form") HandoverForm form,
			BindingResult errors, @RequestParam(defaultValue = "led") String part, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		List<AssignmentId> chosen = Objects.requireNonNullElse(form.chosen(), List.of());
		if (chosen.isEmpty()) {
			errors.reject("handover.error.none-chosen");
		}
		return decided(new HandoverPages.Asked(id, me, part, 1, request), errors, model, redirect, () -> {
			AgencyId to = form.receiver();
			return this.handOverWork.decide(new HandOverWork.Command(form.commandId(), me,
					chosen.stream().map((one) -> new HandOverWork.Decision(one, id, to)).toList(), form.reasonGiven()));
		});
	}

	private String decided(HandoverPages.Asked asked, BindingResult errors, Model model, RedirectAttributes redirect,
			IntSupplier deed) {
		return Attempt.result(errors, deed::getAsInt).map((count) -> {
			new Notice("handover.done", count).showOn(redirect);
			return "redirect:/handovers/" + asked.agency().value();
		}).orElseGet(() -> this.pages.page(asked, model));
	}

}

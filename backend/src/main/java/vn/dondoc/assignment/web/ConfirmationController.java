package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.RevokeConfirmation;
import vn.dondoc.assignment.web.DeedPages.Request;

/** What the Office decides about a result. */
@Controller
class ConfirmationController {

	private final DeedPages pages;

	private final ConfirmCompletion confirmCompletion;

	private final ReturnResult returnResult;

	private final RevokeConfirmation revokeConfirmation;

	ConfirmationController(DeedPages pages, ConfirmCompletion confirmCompletion, ReturnResult returnResult,
			RevokeConfirmation revokeConfirmation) {
		this.pages = pages;
		this.confirmCompletion = confirmCompletion;
		this.returnResult = returnResult;
		this.revokeConfirmation = revokeConfirmation;
	}

	@PostMapping("/assignments/{id}/confirmation")
	String confirm(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.CONFIRM, new Request(id, form, errors, me, model, redirect),
				(call) -> this.confirmCompletion
					.confirm(new ConfirmCompletion.Command(call, form.textOrNull(form.words()))));
	}

	@PostMapping("/assignments/{id}/return")
	String giveBack(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.RETURN, new Request(id, form, errors, me, model, redirect),
				(call) -> this.returnResult.giveBack(new ReturnResult.Command(call, form.text(form.reason()))));
	}

	@PostMapping("/assignments/{id}/revocation")
	String revoke(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.REVOKE_CONFIRMATION,
				new Request(id, form, errors, me, model, redirect), (call) -> this.revokeConfirmation
					.revoke(new RevokeConfirmation.Command(call, form.text(form.reason()))));
	}

}

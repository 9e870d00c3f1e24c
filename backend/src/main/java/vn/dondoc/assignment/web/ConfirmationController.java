package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.Quality;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.RevokeConfirmation;

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
	String confirm(DeedRequest request) {
		Quality quality = request.choice("quality", Quality.class);
		return this.pages.perform(AssignmentDeed.CONFIRM, request, (call) -> this.confirmCompletion
			.confirm(new ConfirmCompletion.Command(call, request.textOrNull("words"), quality)));
	}

	@PostMapping("/assignments/{id}/return")
	String giveBack(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.RETURN, request,
				(call) -> this.returnResult.giveBack(new ReturnResult.Command(call, request.text("reason"))));
	}

	@PostMapping("/assignments/{id}/revocation")
	String revoke(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.REVOKE_CONFIRMATION, request,
				(call) -> this.revokeConfirmation.revoke(new RevokeConfirmation.Command(call, request.text("reason"))));
	}

}

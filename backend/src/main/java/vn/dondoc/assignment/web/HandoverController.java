package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.handover.AskTransfer;
import vn.dondoc.assignment.handover.DecideTransfer;
import vn.dondoc.assignment.handover.WithdrawAssignment;
import vn.dondoc.organisation.AgencyId;

/** Assignments that go to another agency, or are taken back. */
@Controller
class HandoverController {

	private final DeedPages pages;

	private final AskTransfer askTransfer;

	private final DecideTransfer decideTransfer;

	private final WithdrawAssignment withdrawAssignment;

	HandoverController(DeedPages pages, AskTransfer askTransfer, DecideTransfer decideTransfer,
			WithdrawAssignment withdrawAssignment) {
		this.pages = pages;
		this.askTransfer = askTransfer;
		this.decideTransfer = decideTransfer;
		this.withdrawAssignment = withdrawAssignment;
	}

	@PostMapping("/assignments/{id}/transfer-request")
	String askTransfer(DeedRequest request) {
		AgencyId proposed = request.agency("agency");
		return this.pages.perform(AssignmentDeed.ASK_TRANSFER, request,
				(call) -> this.askTransfer.ask(new AskTransfer.Command(call, proposed, request.text("reason"))));
	}

	@PostMapping("/assignments/{id}/transfer-decision")
	String decideTransfer(DeedRequest request) {
		AgencyId newLead = request.agency("agency");
		return this.pages.perform(AssignmentDeed.DECIDE_TRANSFER, request, (call) -> this.decideTransfer
			.decide(new DecideTransfer.Command(call, newLead, request.textOrNull("reason"))));
	}

	@PostMapping("/assignments/{id}/withdrawal")
	String withdraw(DeedRequest request) {
		boolean periodOnly = Boolean.TRUE.equals(request.yes("periodOnly"));
		return this.pages.perform(AssignmentDeed.WITHDRAW, request, (call) -> this.withdrawAssignment
			.withdraw(new WithdrawAssignment.Command(call, request.text("reason"), periodOnly)));
	}

}

package vn.dondoc.assignment.web;

import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;

/** Entry errors put right. */
@Controller
class CorrectionController {

	private final DeedPages pages;

	private final RectifyIssue rectifyIssue;

	private final WithdrawFact withdrawFact;

	CorrectionController(DeedPages pages, RectifyIssue rectifyIssue, WithdrawFact withdrawFact) {
		this.pages = pages;
		this.rectifyIssue = rectifyIssue;
		this.withdrawFact = withdrawFact;
	}

	/** What is left blank was entered right. */
	@PostMapping("/assignments/{id}/rectification")
	String rectify(DeedRequest request) {
		LocalDate issuedOn = request.day("issuedOn");
		AgencyId lead = request.agency("agency");
		LocalDate until = request.day("until");
		Deadline deadline = (until != null) ? new Deadline.OnDay(until, true, null) : null;
		boolean noDeadline = Boolean.TRUE.equals(request.yes("noDeadline"));
		return this.pages.perform(AssignmentDeed.RECTIFY, request,
				(call) -> this.rectifyIssue.rectify(new RectifyIssue.Command(call, issuedOn, lead,
						request.textOrNull("phrase"), deadline, noDeadline, request.text("reason"))));
	}

	@PostMapping("/assignments/{id}/fact-withdrawal")
	String withdrawFact(DeedRequest request) {
		Integer seq = request.whole("fact");
		return this.pages.perform(AssignmentDeed.WITHDRAW_FACT, request, (call) -> this.withdrawFact
			.withdraw(new WithdrawFact.Command(call, (seq != null) ? seq : 0, request.text("reason"))));
	}

}

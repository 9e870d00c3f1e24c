package vn.dondoc.assignment.web;

import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.amendment.ChangeCooperation;
import vn.dondoc.assignment.amendment.ChangeLead;
import vn.dondoc.assignment.amendment.RewordItem;
import vn.dondoc.assignment.grouping.SetTargets;
import vn.dondoc.organisation.AgencyId;

/** The Office changes who does the work, and what it is. */
@Controller
class AmendmentController {

	private final DeedPages pages;

	private final ChangeLead changeLead;

	private final ChangeCooperation changeCooperation;

	private final RewordItem rewordItem;

	private final SetTargets setTargets;

	AmendmentController(DeedPages pages, ChangeLead changeLead, ChangeCooperation changeCooperation,
			RewordItem rewordItem, SetTargets setTargets) {
		this.pages = pages;
		this.changeLead = changeLead;
		this.changeCooperation = changeCooperation;
		this.rewordItem = rewordItem;
		this.setTargets = setTargets;
	}

	@PostMapping("/assignments/{id}/lead")
	String changeLead(DeedRequest request) {
		AgencyId newLead = request.agency("agency");
		return this.pages.perform(AssignmentDeed.CHANGE_LEAD, request,
				(call) -> this.changeLead.change(new ChangeLead.Command(call, newLead, request.text("reason"))));
	}

	@PostMapping("/assignments/{id}/cooperation-change")
	String changeCooperation(DeedRequest request) {
		AgencyId leaves = request.agency("cooperating");
		AgencyId comes = request.agency("agency");
		LocalDate until = request.day("until");
		return this.pages.perform(AssignmentDeed.CHANGE_COOPERATION, request, (call) -> this.changeCooperation
			.change(new ChangeCooperation.Command(call, leaves, comes, until, request.text("reason"))));
	}

	/** What is left blank stays as it is. */
	@PostMapping("/assignments/{id}/wording")
	String reword(DeedRequest request) {
		boolean error = Boolean.TRUE.equals(request.yes("error"));
		return this.pages.perform(AssignmentDeed.REWORD, request,
				(call) -> this.rewordItem.reword(new RewordItem.Command(call, request.textOrNull("content"),
						request.textOrNull("product"), error, request.text("reason"))));
	}

	/** What is typed stands in place of all there were. */
	@PostMapping("/assignments/{id}/targets")
	String setTargets(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.SET_DIMENSION, request,
				(call) -> this.setTargets.set(new SetTargets.Command(call, request.textOrNull("targets"))));
	}

}

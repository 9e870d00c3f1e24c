package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.reminder.RemindAssignment;

/** The Office reminds of an assignment itself. */
@Controller
class ReminderController {

	private final DeedPages pages;

	private final RemindAssignment remindAssignment;

	ReminderController(DeedPages pages, RemindAssignment remindAssignment) {
		this.pages = pages;
		this.remindAssignment = remindAssignment;
	}

	@PostMapping("/assignments/{id}/reminders")
	String remind(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.REMIND, request, (call) -> this.remindAssignment
			.remind(new RemindAssignment.Command(call, request.textOrNull("number"), request.text("words"))));
	}

}

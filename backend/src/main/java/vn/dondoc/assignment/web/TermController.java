package vn.dondoc.assignment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.handover.ResumeAssignment;
import vn.dondoc.assignment.handover.SuspendAssignment;
import vn.dondoc.deadline.Deadline;

/** Until when: asked for by the agency, decided or changed by the Office. */
@Controller
class TermController {

	private final DeedPages pages;

	private final AskExtension askExtension;

	private final DecideExtension decideExtension;

	private final ChangeDeadline changeDeadline;

	private final SuspendAssignment suspendAssignment;

	private final ResumeAssignment resumeAssignment;

	TermController(DeedPages pages, AskExtension askExtension, DecideExtension decideExtension,
			ChangeDeadline changeDeadline, SuspendAssignment suspendAssignment, ResumeAssignment resumeAssignment) {
		this.pages = pages;
		this.askExtension = askExtension;
		this.decideExtension = decideExtension;
		this.changeDeadline = changeDeadline;
		this.suspendAssignment = suspendAssignment;
		this.resumeAssignment = resumeAssignment;
	}

	@PostMapping("/assignments/{id}/extension-request")
	String askExtension(DeedRequest request) {
		LocalDate until = request.dayNeeded("until");
		return this.pages.perform(AssignmentDeed.ASK_EXTENSION, request,
				(call) -> this.askExtension.ask(new AskExtension.Command(call, until, request.text("reason"))));
	}

	/** Who refuses says so: a day forgotten is no refusal. */
	@PostMapping("/assignments/{id}/extension-decision")
	String decideExtension(DeedRequest request) {
		LocalDate until = request.yesNeeded("granted") ? request.dayNeeded("until") : null;
		return this.pages.perform(AssignmentDeed.DECIDE_EXTENSION, request, (call) -> this.decideExtension
			.decide(new DecideExtension.Command(call, until, request.textOrNull("reason"))));
	}

	@PostMapping("/assignments/{id}/deadline")
	String changeDeadline(DeedRequest request) {
		Deadline until = through(request.dayNeeded("until"));
		return this.pages.perform(AssignmentDeed.CHANGE_DEADLINE, request, (call) -> this.changeDeadline
			.change(new ChangeDeadline.Command(call, request.textOrNull("phrase"), until, request.text("reason"))));
	}

	@PostMapping("/assignments/{id}/suspension")
	String suspend(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.SUSPEND, request,
				(call) -> this.suspendAssignment.suspend(new SuspendAssignment.Command(call, request.text("reason"))));
	}

	/** Without a day there is no deadline from then on. */
	@PostMapping("/assignments/{id}/resumption")
	String resume(DeedRequest request) {
		Deadline until = through(request.day("until"));
		String done = (until != null) ? "assignment.done.RESUME" : "assignment.done.RESUME.no-deadline";
		return this.pages.perform(AssignmentDeed.RESUME, done, request, (call) -> this.resumeAssignment.resume(
				new ResumeAssignment.Command(call, request.textOrNull("phrase"), until, request.textOrNull("reason"))));
	}

	private static @Nullable Deadline through(@Nullable LocalDate lastDay) {
		return (lastDay != null) ? new Deadline.OnDay(lastDay, true, null) : null;
	}

}

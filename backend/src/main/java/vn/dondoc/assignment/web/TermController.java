package vn.dondoc.assignment.web;

import java.time.LocalDate;
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
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.fulfilment.Comment;
import vn.dondoc.assignment.handover.WithdrawAssignment;
import vn.dondoc.assignment.web.DeedPages.Request;
import vn.dondoc.deadline.Deadline;

/**
 * What the Office decides about an assignment's deadline, and whether it stands at all.
 */
@Controller
class TermController {

	private final DeedPages pages;

	private final ChangeDeadline changeDeadline;

	private final DecideExtension decideExtension;

	private final WithdrawAssignment withdrawAssignment;

	private final Comment comment;

	TermController(DeedPages pages, ChangeDeadline changeDeadline, DecideExtension decideExtension,
			WithdrawAssignment withdrawAssignment, Comment comment) {
		this.pages = pages;
		this.changeDeadline = changeDeadline;
		this.decideExtension = decideExtension;
		this.withdrawAssignment = withdrawAssignment;
		this.comment = comment;
	}

	@PostMapping("/assignments/{id}/deadline")
	String changeDeadline(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		LocalDate until = form.untilNeeded(errors);
		return this.pages.perform(AssignmentDeed.CHANGE_DEADLINE, new Request(id, form, errors, me, model, redirect),
				(call) -> this.changeDeadline.change(new ChangeDeadline.Command(call, form.textOrNull(form.phrase()),
						new Deadline.OnDay(until, true, null), form.text(form.reason()))));
	}

	@PostMapping("/assignments/{id}/extension-decision")
	String decideExtension(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		LocalDate until = form.until(errors);
		return this.pages.perform(AssignmentDeed.DECIDE_EXTENSION, new Request(id, form, errors, me, model, redirect),
				(call) -> this.decideExtension
					.decide(new DecideExtension.Command(call, until, form.textOrNull(form.reason()))));
	}

	@PostMapping("/assignments/{id}/withdrawal")
	String withdraw(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.WITHDRAW, new Request(id, form, errors, me, model, redirect),
				(call) -> this.withdrawAssignment
					.withdraw(new WithdrawAssignment.Command(call, form.text(form.reason()))));
	}

	@PostMapping("/assignments/{id}/comments")
	String comment(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.COMMENT, new Request(id, form, errors, me, model, redirect),
				(call) -> this.comment.comment(new Comment.Command(call, form.text(form.words()))));
	}

}

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
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.web.DeedPages.Request;

/** What an agency does with its assignment; the Office may record it on its behalf. */
@Controller
class FulfilmentController {

	private final DeedPages pages;

	private final Acknowledge acknowledge;

	private final ReportProgress reportProgress;

	private final AskExtension askExtension;

	FulfilmentController(DeedPages pages, Acknowledge acknowledge, ReportProgress reportProgress,
			AskExtension askExtension) {
		this.pages = pages;
		this.acknowledge = acknowledge;
		this.reportProgress = reportProgress;
		this.askExtension = askExtension;
	}

	@PostMapping("/assignments/{id}/acknowledgement")
	String acknowledge(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		return this.pages.perform(AssignmentDeed.ACKNOWLEDGE, new Request(id, form, errors, me, model, redirect),
				(call) -> this.acknowledge.acknowledge(new Acknowledge.Command(call)));
	}

	@PostMapping("/assignments/{id}/progress")
	String report(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		Integer percent = form.percent(errors);
		return this.pages.perform(AssignmentDeed.REPORT_PROGRESS, new Request(id, form, errors, me, model, redirect),
				(call) -> this.reportProgress.report(new ReportProgress.Command(call, percent, form.text(form.words()),
						form.textOrNull(form.obstacle()))));
	}

	@PostMapping("/assignments/{id}/extension-request")
	String askExtension(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		LocalDate until = form.untilNeeded(errors);
		return this.pages.perform(AssignmentDeed.ASK_EXTENSION, new Request(id, form, errors, me, model, redirect),
				(call) -> this.askExtension.ask(new AskExtension.Command(call, until, form.text(form.reason()))));
	}

}

package vn.dondoc.assignment.web;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.web.DeedPages.Request;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;

/** Handing in a result with what proves it. */
@Controller
class SubmissionController {

	private final DeedPages pages;

	private final SubmitResult submitResult;

	private final Attachments attachments;

	SubmissionController(DeedPages pages, SubmitResult submitResult, Attachments attachments) {
		this.pages = pages;
		this.submitResult = submitResult;
		this.attachments = attachments;
	}

	@PostMapping("/assignments/{id}/submission")
	String submit(@PathVariable AssignmentId id, @ModelAttribute("form") DeedForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable MultipartFile file, SignedIn me, Model model,
			RedirectAttributes redirect) throws IOException {
		LocalDate date = form.date(errors);
		byte[] content = (file != null) ? file.getBytes() : new byte[0];
		return this.pages.perform(AssignmentDeed.SUBMIT, new Request(id, form, errors, me, model, redirect), (call) -> {
			AttachmentId stored = (file != null && content.length > 0)
					? this.attachments.store(String.valueOf(file.getOriginalFilename()), content) : null;
			Deliverable deliverable = new Deliverable(form.textOrNull(form.number()), date, stored);
			this.submitResult.submit(new SubmitResult.Command(call, deliverable, form.textOrNull(form.words()),
					form.textOrNull(form.cause())));
		});
	}

}

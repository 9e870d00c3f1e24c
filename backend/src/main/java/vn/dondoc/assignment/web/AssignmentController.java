package vn.dondoc.assignment.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.assignment.story.Stories;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.system.Missing;

/** An assignment's page, and the files that prove it. */
@Controller
class AssignmentController {

	private final DeedPages pages;

	private final Stories stories;

	private final Attachments attachments;

	AssignmentController(DeedPages pages, Stories stories, Attachments attachments) {
		this.pages = pages;
		this.stories = stories;
		this.attachments = attachments;
	}

	@GetMapping("/assignments/{id}")
	String page(@PathVariable AssignmentId id, @RequestParam(required = false) @Nullable String deed, SignedIn me,
			Model model) {
		model.addAttribute("opened", deed);
		return this.pages.page(id, me, model);
	}

	@GetMapping("/assignments/{id}/files/{file}")
	ResponseEntity<byte[]> file(@PathVariable AssignmentId id, @PathVariable UUID file, SignedIn me) {
		AttachmentId wanted = new AttachmentId(file);
		boolean shown = this.stories.files(id, me).contains(wanted);
		if (!shown) {
			throw new Missing("file " + file + " of assignment " + id.value());
		}
		return this.attachments.download(wanted);
	}

}

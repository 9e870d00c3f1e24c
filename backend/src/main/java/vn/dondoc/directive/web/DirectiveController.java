package vn.dondoc.directive.web;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveTab;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Permissions;

/** One directive: its head, its text and the file it came in. */
@Controller
class DirectiveController {

	private final Directives directives;

	private final Attachments attachments;

	private final Permissions permissions;

	private final ObjectProvider<DirectiveTab> tabs;

	DirectiveController(Directives directives, Attachments attachments, Permissions permissions,
			ObjectProvider<DirectiveTab> tabs) {
		this.directives = directives;
		this.attachments = attachments;
		this.permissions = permissions;
		this.tabs = tabs;
	}

	/** Whoever comes for some words of it finds them marked. */
	@GetMapping("/directives/{id}")
	String page(SignedIn me, @PathVariable DirectiveId id, @RequestParam(defaultValue = "0") int from,
			@RequestParam(defaultValue = "0") int to, Model model) {
		DirectiveView directive = this.directives.seenBy(me, id);
		AttachmentId original = directive.entry().original();
		model.addAttribute("directive", directive);
		model.addAttribute("original", (original != null) ? this.attachments.get(original) : null);
		model.addAttribute("text", MarkedText.of(this.directives.text(id), from, to));
		model.addAttribute("tabs", tabs(me));
		model.addAttribute("corrects", this.permissions.reaches(me, "directive.correctHeader"));
		model.addAttribute("closes", this.permissions.reaches(me, "directive.close"));
		return "directive/directive/page";
	}

	@GetMapping("/directives/{id}/original")
	ResponseEntity<byte[]> original(SignedIn me, @PathVariable DirectiveId id) {
		AttachmentId original = this.directives.seenBy(me, id).entry().original();
		if (original == null) {
			throw new Missing("The directive came without a file");
		}
		return this.attachments.download(original);
	}

	private List<DirectiveTab> tabs(SignedIn me) {
		return this.tabs.stream()
			.filter((tab) -> this.permissions.reaches(me, tab.deed()))
			.sorted(Comparator.comparing(DirectiveTab::order))
			.toList();
	}

}

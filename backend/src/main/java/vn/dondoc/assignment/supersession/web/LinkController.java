package vn.dondoc.assignment.supersession.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.supersession.LinkAssignments;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.assignment.supersession.UnlinkAssignments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Notice;

/** Links what came later to what was ordered before, and takes links back. */
@Controller
class LinkController {

	private final LinkPages pages;

	private final LinkAssignments linkAssignments;

	private final UnlinkAssignments unlinkAssignments;

	LinkController(LinkPages pages, LinkAssignments linkAssignments, UnlinkAssignments unlinkAssignments) {
		this.pages = pages;
		this.linkAssignments = linkAssignments;
		this.unlinkAssignments = unlinkAssignments;
	}

	@GetMapping("/assignments/{id}/earlier")
	String page(@PathVariable AssignmentId id, @RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("form", LinkForm.blank());
		return show(this.pages.ofAssignment(id, q), model);
	}

	@PostMapping("/assignments/{id}/earlier")
	String link(@PathVariable AssignmentId id, @RequestParam(required = false) @Nullable String q,
			@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes redirect) {
		LinkPages.Page page = this.pages.ofAssignment(id, q);
		return linked(page, form, id, errors, me) ? done(page, redirect) : show(page, model);
	}

	@GetMapping("/directives/{id}/earlier")
	String ofDirective(@PathVariable DirectiveId id, @RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("form", LinkForm.blank());
		return show(this.pages.ofDirective(id, q), model);
	}

	@PostMapping("/directives/{id}/earlier")
	String linkDirective(@PathVariable DirectiveId id, @RequestParam(required = false) @Nullable String q,
			@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes redirect) {
		LinkPages.Page page = this.pages.ofDirective(id, q);
		return linked(page, form, null, errors, me) ? done(page, redirect) : show(page, model);
	}

	/** Asked on the page of either end. */
	@PostMapping("/assignments/{id}/unlinking")
	String unlink(@PathVariable AssignmentId id, @RequestParam UUID commandId, @RequestParam int seq,
			@RequestParam UUID from, @RequestParam(defaultValue = "") String reason, SignedIn me,
			RedirectAttributes redirect) {
		try {
			this.unlinkAssignments.unlink(new UnlinkAssignments.Command(commandId, me, id, seq, reason));
			new Notice("assignment.links.undone").showOn(redirect);
		}
		catch (BrokenRule broken) {
			redirect.addFlashAttribute("unlinkRefused", broken.messageKey());
		}
		return "redirect:/assignments/" + from;
	}

	private boolean linked(LinkPages.Page page, LinkForm form, @Nullable AssignmentId later, BindingResult errors,
			SignedIn me) {
		return Attempt.of(errors,
				() -> this.linkAssignments.link(new LinkAssignments.Command(form.commandId(), me,
						new AssignmentId(Objects.requireNonNull(form.earlier())), Objects.requireNonNull(form.kind()),
						later, page.directive(), form.until(), Objects.requireNonNullElse(form.reason(), ""))));
	}

	private static String done(LinkPages.Page page, RedirectAttributes redirect) {
		new Notice("assignment.links.done").showOn(redirect);
		return "redirect:" + page.back();
	}

	private static String show(LinkPages.Page page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("kinds",
				Arrays.stream(SupersessionKind.values())
					.filter((kind) -> page.assignment() || kind.possibleWithoutAssignment())
					.toList());
		return "assignment/links/page";
	}

}

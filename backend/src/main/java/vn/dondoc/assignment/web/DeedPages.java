package vn.dondoc.assignment.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.assignment.story.Stories;
import vn.dondoc.assignment.story.StoryPage;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Notice;

/**
 * Carries a typed deed out, or shows the page again with what was typed and what is
 * wrong.
 */
@Component
class DeedPages {

	private final Stories stories;

	DeedPages(Stories stories) {
		this.stories = stories;
	}

	/** What a deed needs of its form, once the common part could be read. */
	interface Work {

		void with(DeedCall call);

	}

	/** The request a form came with. */
	record Request(AssignmentId assignment, DeedForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes redirect) {
	}

	String perform(AssignmentDeed deed, Request request, Work work) {
		BindingResult errors = request.errors();
		DeedCall call = request.form().call(request.assignment(), request.me(), errors);
		if (!errors.hasErrors()) {
			try {
				work.with(call);
				new Notice("assignment.done." + deed.name()).showOn(request.redirect());
				return "redirect:/assignments/" + request.assignment().value();
			}
			catch (BrokenRule broken) {
				reject(errors, broken);
			}
		}
		request.model().addAttribute("failed", deed.name());
		return page(request.assignment(), request.me(), request.model());
	}

	String page(AssignmentId id, SignedIn me, Model model) {
		StoryPage story = this.stories.of(id, me);
		model.addAttribute("story", story);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", DeedForm.blank(story.version()));
		}
		return "assignment/story/page";
	}

	/** What was typed stays on the page, also where somebody else was faster. */
	private static void reject(BindingResult errors, BrokenRule broken) {
		if (broken.conflict()) {
			answerConflict();
		}
		String field = broken.field();
		if (field == null) {
			errors.reject(broken.messageKey(), broken.arguments(), null);
		}
		else {
			errors.rejectValue("deliverable".equals(field) ? "number" : field, broken.messageKey(), broken.arguments(),
					null);
		}
	}

	private static void answerConflict() {
		if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getResponse() != null) {
			request.getResponse().setStatus(HttpStatus.CONFLICT.value());
		}
	}

}

package vn.dondoc.assignment.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.story.RelatedStories;
import vn.dondoc.assignment.story.Stories;
import vn.dondoc.assignment.story.StoryPage;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Notice;

/**
 * Carries a typed deed out, or shows the page again with what was typed and what is
 * wrong.
 */
@Component
class DeedPages {

	private final Stories stories;

	private final DeedChoices choices;

	private final RelatedStories relatedStories;

	private final TransactionOperations transactions;

	DeedPages(Stories stories, DeedChoices choices, RelatedStories relatedStories, TransactionOperations transactions) {
		this.stories = stories;
		this.relatedStories = relatedStories;
		this.choices = choices;
		this.transactions = transactions;
	}

	/** What a deed needs of its form, once the common part could be read. */
	interface Work {

		void with(DeedCall call);

	}

	/** What is stored for a deed that is then refused is gone with it. */
	String perform(AssignmentDeed deed, DeedRequest request, Work work) {
		return perform(deed, "assignment.done." + deed.name(), request, work);
	}

	/**
	 * The same.
	 * @param done what is said once it is done
	 */
	String perform(AssignmentDeed deed, String done, DeedRequest request, Work work) {
		DeedCall call = request.call();
		if (!request.errors().hasErrors()) {
			try {
				this.transactions.executeWithoutResult((status) -> work.with(call));
				new Notice(done).showOn(request.answer().redirect());
				return "redirect:" + request.then();
			}
			catch (BrokenRule broken) {
				reject(request.errors(), broken);
			}
		}
		request.answer().model().addAttribute("failed", deed.name());
		return page(request.assignment(), request.me(), request.answer().model());
	}

	String page(AssignmentId id, SignedIn me, Model model) {
		StoryPage story = this.stories.of(id, me);
		List<DeedPage> deeds = story.possible()
			.stream()
			.map(DeedPage::of)
			.flatMap(Stream::ofNullable)
			.sorted((one, other) -> DeedPage.all().indexOf(one) - DeedPage.all().indexOf(other))
			.toList();
		model.addAttribute("story", story);
		model.addAttribute("related", this.relatedStories.of(id, me));
		model.addAttribute("deedGroups", DeedGroup.of(deeds));
		model.addAttribute("choices", this.choices.of(deeds, story));
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
		if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request) {
			Objects.requireNonNull(request.getResponse()).setStatus(HttpStatus.CONFLICT.value());
		}
	}

}

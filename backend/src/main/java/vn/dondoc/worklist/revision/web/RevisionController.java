package vn.dondoc.worklist.revision.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.revision.DecideRevisions;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** Deadlines that wait for a decision since the calendar or a setting has changed. */
@Controller
class RevisionController {

	private final RevisionPages pages;

	private final PendingRevisions pending;

	private final DecideRevisions decideRevisions;

	RevisionController(RevisionPages pages, PendingRevisions pending, DecideRevisions decideRevisions) {
		this.pages = pages;
		this.pending = pending;
		this.decideRevisions = decideRevisions;
	}

	@GetMapping("/deadline-revisions")
	String page(SignedIn me, @RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
		return this.pages.page(me, page, request, model);
	}

	@PostMapping("/deadline-revisions")
	String decide(@ModelAttribute("form") RevisionForm form, BindingResult errors, SignedIn me,
			HttpServletRequest request, Model model, RedirectAttributes redirect) {
		List<DecideRevisions.Choice> choices = form.aboutAll() ? all(form) : form.choices();
		if (form.way() == null) {
			errors.rejectValue("way", "revision.error.way");
		}
		if (choices.isEmpty()) {
			errors.reject("revision.error.none-chosen");
		}
		return Attempt.result(errors, () -> decided(form, me, choices)).map((done) -> {
			int left = choices.size() - done;
			new Notice((left > 0) ? "revision.done-but" : "revision.done", done, left).showOn(redirect);
			return "redirect:/deadline-revisions";
		}).orElseGet(() -> this.pages.page(me, 1, request, model));
	}

	private int decided(RevisionForm form, SignedIn me, List<DecideRevisions.Choice> choices) {
		DecideRevisions.Way way = (form.way() != null) ? form.way() : DecideRevisions.Way.KEEP;
		UUID commandId = Objects.requireNonNullElseGet(form.commandId(), Ids::next);
		return this.decideRevisions
			.decide(new DecideRevisions.Command(commandId, me, way, choices, form.reasonGiven()));
	}

	private List<DecideRevisions.Choice> all(RevisionForm form) {
		return this.pending.foundBy(Objects.requireNonNullElse(form.seen(), Instant.EPOCH), DecideRevisions.AT_MOST)
			.stream()
			.map((one) -> new DecideRevisions.Choice(one.assignment(), one.wouldBe()))
			.toList();
	}

}

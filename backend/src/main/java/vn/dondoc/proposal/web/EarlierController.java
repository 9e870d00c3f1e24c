package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.obligation.Addressees;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.Decisions;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.ProposalId;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.proposal.earlier.Earlier;
import vn.dondoc.proposal.earlier.FindEarlier;

/** Says in the review what a proposal does to an assignment that was ordered before. */
@Controller
class EarlierController {

	private static final String PATH = "/directives/{id}/proposals/{proposal}/earlier";

	private final ReviewSheets sheets;

	private final Decisions decisions;

	private final Directives directives;

	private final Addressees addressees;

	private final FindEarlier findEarlier;

	EarlierController(ReviewSheets sheets, Decisions decisions, Directives directives, Addressees addressees,
			FindEarlier findEarlier) {
		this.sheets = sheets;
		this.decisions = decisions;
		this.directives = directives;
		this.addressees = addressees;
		this.findEarlier = findEarlier;
	}

	@GetMapping(PATH)
	String page(@PathVariable DirectiveId id, @PathVariable ProposalId proposal,
			@RequestParam(required = false) @Nullable String q, Model model) {
		Entry entry = this.sheets.entry(id, proposal);
		model.addAttribute("form", EarlierForm.of(entry.version(), entry.draft().earlier(), ""));
		return show(id, entry, q, model);
	}

	@PostMapping(PATH)
	String link(@PathVariable DirectiveId id, @PathVariable ProposalId proposal,
			@RequestParam(required = false) @Nullable String q, @Valid @ModelAttribute("form") EarlierForm form,
			BindingResult errors, Model model) {
		Entry entry = this.sheets.entry(id, proposal);
		if (!errors.hasErrors() && form.kind() == SupersessionKind.EXTENDS && entry.draft().due() == null) {
			errors.rejectValue("kind", "assignment.error.extends-without-deadline");
		}
		if (!errors.hasErrors()) {
			this.findEarlier.title(new AssignmentId(Objects.requireNonNull(form.earlier())))
				.ifPresentOrElse((title) -> this.decisions.link(seen(id, entry, form.version()), earlier(form, title)),
						() -> errors.rejectValue("earlier", "proposal.earlier.gone"));
		}
		return errors.hasErrors() ? show(id, entry, q, model) : back(id, entry);
	}

	@PostMapping(PATH + "/removal")
	String remove(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version) {
		Entry entry = this.sheets.entry(id, proposal);
		this.decisions.link(seen(id, entry, version), null);
		return back(id, entry);
	}

	private static Earlier earlier(EarlierForm form, String title) {
		return new Earlier(Objects.requireNonNull(form.earlier()), Objects.requireNonNull(form.kind()), title,
				Objects.requireNonNull(form.reason()).strip());
	}

	private static Decisions.Seen seen(DirectiveId id, Entry entry, long version) {
		return new Decisions.Seen(id, entry.id(), version);
	}

	private String show(DirectiveId id, Entry entry, @Nullable String search, Model model) {
		DirectiveView directive = this.directives.get(id);
		model.addAttribute("directive", directive);
		model.addAttribute("entry", entry);
		model.addAttribute("search", search);
		model.addAttribute("candidates", candidates(directive, entry.draft(), search));
		model.addAttribute("kinds", SupersessionKind.values());
		return "proposal/review/earlier";
	}

	private List<FindEarlier.Row> candidates(DirectiveView directive, Draft draft, @Nullable String search) {
		LocalDate on = directive.header().issuedOn();
		if (search != null && !search.isBlank()) {
			return this.findEarlier.found(search, directive.id(), on);
		}
		return this.findEarlier.alike(this.addressees.agencies(draft.knownLeads(), on), draft.content(), directive.id(),
				on);
	}

	private static String back(DirectiveId id, Entry entry) {
		return "redirect:/directives/" + id.value() + "/proposals#p-" + entry.id().value();
	}

}

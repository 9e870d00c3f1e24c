package vn.dondoc.proposal.web;

import java.time.LocalDate;

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

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.Decisions;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ProposalId;
import vn.dondoc.proposal.ReadSelection;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.proposal.Selection;

/** Writing a proposal: one that was read, or one the reading missed. */
@Controller
class EditingController {

	private final ReviewSheets sheets;

	private final Decisions decisions;

	private final ReadSelection readSelection;

	private final Directives directives;

	private final ProposalForms forms;

	EditingController(ReviewSheets sheets, Decisions decisions, ReadSelection readSelection, Directives directives,
			ProposalForms forms) {
		this.sheets = sheets;
		this.decisions = decisions;
		this.readSelection = readSelection;
		this.directives = directives;
		this.forms = forms;
	}

	@GetMapping("/directives/{id}/proposals/{proposal}/edit")
	String edit(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, Model model) {
		Entry entry = this.sheets.entry(id, proposal);
		model.addAttribute("form", this.forms.of(entry, issuedOn(id)));
		return page(id, path(id, proposal), model, entry.words());
	}

	@PostMapping("/directives/{id}/proposals/{proposal}")
	String save(@PathVariable DirectiveId id, @PathVariable ProposalId proposal,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Model model) {
		Entry entry = this.sheets.entry(id, proposal);
		Due before = entry.draft().due();
		Draft draft = this.forms.draft(form, before, issuedOn(id), errors);
		if (draft == null) {
			return page(id, path(id, proposal), model, entry.words());
		}
		this.decisions.revise(new Decisions.Seen(id, proposal, form.version()), draft.linked(entry.draft().earlier()));
		return "redirect:" + review(id) + "#p-" + proposal.value();
	}

	@GetMapping("/directives/{id}/proposals/new")
	String blank(@PathVariable DirectiveId id, @RequestParam @Nullable Integer start,
			@RequestParam @Nullable Integer end, Model model) {
		Selection words = (start != null && end != null && start >= 0 && start < end) ? new Selection(start, end)
				: null;
		ProposalForm form = (words != null) ? this.forms.read(this.readSelection.of(id, words), words, issuedOn(id))
				: ProposalForm.blank("", null, null);
		model.addAttribute("form", form);
		return page(id, review(id), model, words);
	}

	@PostMapping("/directives/{id}/proposals")
	String add(@PathVariable DirectiveId id, @Valid @ModelAttribute("form") ProposalForm form, BindingResult errors,
			SignedIn me, Model model) {
		Draft draft = this.forms.draft(form, null, issuedOn(id), errors);
		if (draft == null) {
			return page(id, review(id), model, form.words());
		}
		ProposalId added = this.decisions.add(form.commandId(), me, id, draft, form.words());
		return "redirect:" + review(id) + "#p-" + added.value();
	}

	private String page(DirectiveId id, String action, Model model, @Nullable Selection words) {
		this.forms.choices(model, issuedOn(id));
		model.addAttribute("action", action);
		model.addAttribute("back", review(id));
		model.addAttribute("source", (words != null) ? this.readSelection.words(id, words) : null);
		return "proposal/review/edit";
	}

	private LocalDate issuedOn(DirectiveId id) {
		return this.directives.get(id).header().issuedOn();
	}

	private static String review(DirectiveId id) {
		return "/directives/" + id.value() + "/proposals";
	}

	private static String path(DirectiveId id, ProposalId proposal) {
		return review(id) + "/" + proposal.value();
	}

}

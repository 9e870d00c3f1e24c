package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.extraction.quantity.TargetReader;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.GroupView;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.Selection;
import vn.dondoc.proposal.WriteDrafts;
import vn.dondoc.system.Ids;

/** Writes proposals into forms and reads them back. */
@Component
class ProposalForms {

	private final WriteDrafts drafts;

	private final Agencies agencies;

	private final AgencyDirectory directory;

	ProposalForms(WriteDrafts drafts, Agencies agencies, AgencyDirectory directory) {
		this.drafts = drafts;
		this.agencies = agencies;
		this.directory = directory;
	}

	ProposalForm of(Entry entry, LocalDate on) {
		return ProposalForm.of(entry, monitors(entry.draft(), on));
	}

	/** A new form with what was read of selected words. */
	ProposalForm read(Draft draft, Selection words, LocalDate on) {
		return new ProposalForm(Ids.next(), 0, draft.label(), draft.content(), names(draft.leads()),
				draft.leads().stream().map(Assignee::fanOut).toList(), monitors(draft, on), names(draft.cooperating()),
				DueForms.of(draft.due()), null, words.start(), words.end());
	}

	/** The draft the form describes; null where the form has errors, then reported. */
	@Nullable Draft draft(ProposalForm form, @Nullable Due before, LocalDate on, BindingResult errors) {
		Due due = DueForms.due(form.due(), before, errors);
		if (errors.hasErrors()) {
			return null;
		}
		List<String> names = form.leadNames();
		List<WriteDrafts.GivenOut> lines = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			lines.add(new WriteDrafts.GivenOut(form.way(i), form.monitor(i)));
		}
		return new Draft(blankToNull(form.label()), form.content().strip(), this.drafts.leads(names, lines, on),
				this.drafts.cooperating(form.cooperatingNames(), on), due, blankToNull(form.product()),
				TargetReader.read(form.content()));
	}

	/** What the form's fields may be chosen from. */
	void choices(Model model, LocalDate on) {
		model.addAttribute("ways", FanOut.values());
		model.addAttribute("kinds", ProposalForm.DueForm.Kind.values());
		model.addAttribute("units", Deadline.Within.Unit.values());
		model.addAttribute("froms", Deadline.Within.Start.values());
		model.addAttribute("everies", Rhythm.Every.values());
		model.addAttribute("names", names(on));
		ProposalForm form = (ProposalForm) Objects.requireNonNull(model.getAttribute("form"));
		model.addAttribute("choices", this.drafts
			.meanings(Stream.concat(form.leadNames().stream(), form.cooperatingNames().stream()).toList(), on));
	}

	/** All names a person may choose from: groups, then agencies. */
	List<String> names(LocalDate on) {
		return Stream
			.concat(this.directory.groups().stream().map(GroupView::name),
					this.agencies.openOn(on).stream().map(AgencyView::name))
			.toList();
	}

	private List<String> monitors(Draft draft, LocalDate on) {
		return draft.leads().stream().map((lead) -> {
			var monitor = lead.monitor();
			return (monitor != null) ? this.agencies.find(monitor, on).map(AgencyView::name).orElse("") : "";
		}).toList();
	}

	private static List<String> names(List<Assignee> assignees) {
		return assignees.stream().map(Assignee::printedName).toList();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}

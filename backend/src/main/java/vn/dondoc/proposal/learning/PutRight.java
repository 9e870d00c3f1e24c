package vn.dondoc.proposal.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.FactPayload.Rectified;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.proposal.Selection;

/**
 * What was issued from a directive as it should have been: what turned out to have been
 * entered wrong had been read wrong too. A deadline that was changed by a decision was
 * right when it was read.
 */
@Component
class PutRight {

	private final ReviewSheets sheets;

	private final Items items;

	private final Assignments assignments;

	private final Agencies agencies;

	PutRight(ReviewSheets sheets, Items items, Assignments assignments, Agencies agencies) {
		this.sheets = sheets;
		this.items = items;
		this.assignments = assignments;
		this.agencies = agencies;
	}

	/** All that was ever proposed, the issued ones as they were put right since. */
	List<Entry> entries(DirectiveId directive) {
		List<Entry> entries = this.sheets.everything(directive);
		Map<ItemId, List<Assignment>> rectified = rectified(directive);
		if (rectified.isEmpty()) {
			return entries;
		}
		List<ItemView> issued = this.items.of(directive);
		return entries.stream().map((entry) -> entry(entry, issued, rectified)).toList();
	}

	private Map<ItemId, List<Assignment>> rectified(DirectiveId directive) {
		List<ItemId> ids = this.items.of(directive).stream().map(ItemView::id).toList();
		return this.assignments.findByItemInOrderById(ids)
			.stream()
			.filter((assignment) -> !assignment.recurs() && !corrections(assignment).isEmpty())
			.collect(Collectors.groupingBy(Assignment::item));
	}

	private Entry entry(Entry entry, List<ItemView> issued, Map<ItemId, List<Assignment>> rectified) {
		List<Assignment> wrong = issued.stream()
			.filter((item) -> entry.state() == ProposalState.ISSUED && same(item, entry))
			.findFirst()
			.map((item) -> rectified.getOrDefault(item.id(), List.of()))
			.orElse(List.of());
		return wrong.isEmpty() ? entry : new Entry(entry.id(), entry.version(), entry.state(),
				draft(entry.draft(), wrong), entry.readAs(), entry.words());
	}

	private static boolean same(ItemView item, Entry entry) {
		Selection words = entry.words();
		Integer start = (words != null) ? words.start() : null;
		return Objects.equals(item.sourceStart(), start) && Objects.equals(item.label(), entry.draft().label())
				&& (start != null || item.content().equals(entry.draft().content()));
	}

	private Draft draft(Draft draft, List<Assignment> wrong) {
		Map<AgencyId, Assignee> right = new HashMap<>();
		Due due = draft.due();
		for (Assignment assignment : wrong) {
			for (Rectified correction : corrections(assignment)) {
				if (correction.lead() != null) {
					right.put(assignment.fanAgency(), assignee(correction.lead(), assignment));
				}
				due = (correction.term() != null) ? due(correction.term()) : due;
			}
		}
		List<Assignee> leads = new ArrayList<>();
		draft.leads().forEach((lead) -> leads.add(rightly(lead, right)));
		return new Draft(draft.label(), draft.content(), leads, draft.cooperating(), due, draft.product(),
				draft.targets(), draft.earlier());
	}

	private static Assignee rightly(Assignee lead, Map<AgencyId, Assignee> right) {
		AgencyId agency = lead.agency();
		return (agency != null) ? right.getOrDefault(agency, lead) : lead;
	}

	private Assignee assignee(AgencyId agency, Assignment assignment) {
		String name = this.agencies.find(agency, assignment.issuedOn())
			.orElseGet(() -> this.agencies.get(agency))
			.name();
		return new Assignee(name, agency, null, FanOut.EACH_MEMBER, null, true);
	}

	private static @Nullable Due due(Term term) {
		String phrase = Objects.requireNonNullElse(term.phrase(), "");
		return (term.deadline() != null) ? new Due(phrase, term.deadline()) : null;
	}

	/** In the order they were made; the last one holds. */
	private static List<Rectified> corrections(Assignment assignment) {
		return ValidFacts.of(assignment.facts())
			.stream()
			.map((fact) -> fact.payload())
			.filter(Rectified.class::isInstance)
			.map(Rectified.class::cast)
			.toList();
	}

}

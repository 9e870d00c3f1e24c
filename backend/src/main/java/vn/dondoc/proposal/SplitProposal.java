package vn.dondoc.proposal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;

/** Makes two assignments of one. */
@Component
public class SplitProposal {

	private final Proposals proposals;

	private final ReadSelection readSelection;

	private final Journal journal;

	SplitProposal(Proposals proposals, ReadSelection readSelection, Journal journal) {
		this.proposals = proposals;
		this.readSelection = readSelection;
		this.journal = journal;
	}

	/**
	 * The words from this place of the directive's text on become an assignment of their
	 * own; both are read again and to be decided again.
	 * @throws CannotSplit if the place is not inside the proposal's words
	 */
	@Transactional
	public ProposalId split(Seen seen, int at) {
		Proposal proposal = this.proposals.findById(seen.proposal())
			.filter((found) -> found.directive().equals(seen.directive()))
			.orElseThrow(() -> new Missing("proposal " + seen.proposal().value()));
		if (proposal.version() != seen.version()) {
			throw new ChangedMeanwhile();
		}
		Selection words = proposal.words();
		if (words == null || at <= words.start() || at >= words.end()) {
			throw new CannotSplit();
		}
		Selection head = new Selection(words.start(), at);
		Selection tail = new Selection(at, words.end());
		if (blank(seen, head) || blank(seen, tail)) {
			throw new CannotSplit();
		}
		Draft whole = proposal.draft();
		Proposal made = Proposal.added(seen.directive(), part(seen, tail, whole), tail);
		this.journal.decide(seen.directive(), DecisionKind.SPLIT, List.of(proposal), () -> {
			proposal.undecide();
			proposal.revise(part(seen, head, whole).linked(whole.earlier()));
			proposal.cover(head);
			return List.of(made);
		});
		return made.id();
	}

	private boolean blank(Seen seen, Selection part) {
		return this.readSelection.words(seen.directive(), part).isBlank();
	}

	/** What the part's own words leave open is as in the whole. */
	private Draft part(Seen seen, Selection words, Draft whole) {
		Draft read = this.readSelection.of(seen.directive(), words);
		Due due = read.due();
		Due common = whole.due();
		boolean here = common != null && read.content().contains(common.phrase());
		boolean elsewhere = common != null && whole.content().contains(common.phrase());
		if (due == null && (here || !elsewhere)) {
			due = common;
		}
		return new Draft(whole.label(), read.content(), read.leads().isEmpty() ? whole.leads() : read.leads(),
				read.cooperating().isEmpty() ? whole.cooperating() : read.cooperating(), due, whole.product(),
				read.targets());
	}

}

package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.proposal.earlier.Earlier;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/** What a clerk decides about the proposals of a directive. */
@Component
@Transactional
public class Decisions {

	private final Proposals proposals;

	private final Journal journal;

	private final Once once;

	Decisions(Proposals proposals, Journal journal, Once once) {
		this.proposals = proposals;
		this.journal = journal;
		this.once = once;
	}

	/** A proposal as the form saw it. */
	public record Seen(DirectiveId directive, ProposalId proposal, long version) {
	}

	/** It will be issued as it stands. */
	public void accept(Seen seen) {
		decide(seen, DecisionKind.ACCEPT, Proposal::accept);
	}

	/** It is no assignment. */
	public void reject(Seen seen) {
		decide(seen, DecisionKind.REJECT, Proposal::reject);
	}

	/** The decision is taken back. */
	public void undecide(Seen seen) {
		decide(seen, DecisionKind.UNDECIDE, Proposal::undecide);
	}

	/** It should say something else; a rejected one is taken up again. */
	public void revise(Seen seen, Draft draft) {
		decide(seen, DecisionKind.REVISE, (proposal) -> {
			proposal.undecide();
			proposal.revise(draft);
			if (draft.issuable()) {
				proposal.accept();
			}
		});
	}

	/** Once issued it does this to what was ordered before; null for nothing. */
	public void link(Seen seen, @Nullable Earlier earlier) {
		decide(seen, DecisionKind.REVISE, (proposal) -> proposal.revise(proposal.draft().linked(earlier)));
	}

	/** Something the reading missed, once per request. */
	public ProposalId add(UUID commandId, SignedIn by, DirectiveId directive, Draft draft, @Nullable Selection words) {
		String id = this.once.perform(commandId, by, () -> {
			Proposal added = Proposal.added(directive, draft, words);
			if (draft.issuable()) {
				added.accept();
			}
			this.journal.decide(directive, DecisionKind.ADD, List.of(), () -> List.of(added));
			return added.id().value().toString();
		});
		return new ProposalId(UUID.fromString(id));
	}

	/** The deadline's words mean this day; a person has chosen it. */
	public void takeDay(Seen seen, LocalDate day) {
		decide(seen, DecisionKind.REVISE, (proposal) -> {
			Due due = proposal.draft().due();
			if (due == null) {
				throw new ChangedMeanwhile();
			}
			proposal.undecide();
			proposal.revise(proposal.draft().due(new Due(due.phrase(), new Deadline.OnDay(day, true, null))));
		});
	}

	/** This sentence, by its place in the text, orders nothing. */
	public void clearSentence(DirectiveId directive, int sentence) {
		Review review = this.journal.review(directive);
		this.journal.decide(directive, DecisionKind.CLEAR_SENTENCE, List.of(), () -> review.clear(sentence));
	}

	/** What is still undecided orders nothing. */
	public void clearRemainder(DirectiveId directive) {
		Review review = this.journal.review(directive);
		List<Proposal> undecided = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(directive)
			.stream()
			.filter((proposal) -> proposal.state() == ProposalState.PROPOSED)
			.toList();
		this.journal.decide(directive, DecisionKind.CLEAR_REMAINDER, undecided, () -> {
			undecided.forEach(Proposal::reject);
			review.clearRemainder();
		});
	}

	private void decide(Seen seen, DecisionKind kind, Consumer<Proposal> decision) {
		Proposal proposal = this.proposals.findById(seen.proposal())
			.filter((found) -> found.directive().equals(seen.directive()))
			.orElseThrow(() -> new Missing("proposal " + seen.proposal().value()));
		if (proposal.version() != seen.version()) {
			throw new ChangedMeanwhile();
		}
		this.journal.decide(seen.directive(), kind, List.of(proposal), () -> decision.accept(proposal));
	}

}

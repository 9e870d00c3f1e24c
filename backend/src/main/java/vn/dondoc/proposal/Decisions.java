package vn.dondoc.proposal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/** What a clerk decides about the proposals of a directive. */
@Component
@Transactional
public class Decisions {

	private final Proposals proposals;

	private final Reviews reviews;

	private final Once once;

	Decisions(Proposals proposals, Reviews reviews, Once once) {
		this.proposals = proposals;
		this.reviews = reviews;
		this.once = once;
	}

	/** A proposal as the form saw it. */
	public record Seen(DirectiveId directive, ProposalId proposal, long version) {
	}

	/** It will be issued as it stands. */
	public void accept(Seen seen) {
		decide(seen, Proposal::accept);
	}

	/** It is no assignment. */
	public void reject(Seen seen) {
		decide(seen, Proposal::reject);
	}

	/** The decision is taken back. */
	public void undecide(Seen seen) {
		decide(seen, Proposal::undecide);
	}

	/** It should say something else; a rejected one is taken up again. */
	public void revise(Seen seen, Draft draft) {
		decide(seen, (proposal) -> {
			proposal.undecide();
			proposal.revise(draft);
			if (draft.issuable()) {
				proposal.accept();
			}
		});
	}

	/** Something the reading missed, once per request. */
	public ProposalId add(UUID commandId, SignedIn by, DirectiveId directive, Draft draft, @Nullable Selection words) {
		String id = this.once.perform(commandId, by, () -> {
			Proposal added = Proposal.added(directive, draft, words);
			if (draft.issuable()) {
				added.accept();
			}
			return this.proposals.saveAndFlush(added).id().value().toString();
		});
		return new ProposalId(UUID.fromString(id));
	}

	/** What is still undecided orders nothing. */
	public void clearRemainder(DirectiveId directive) {
		Review review = this.reviews.findById(directive)
			.orElseThrow(() -> new Missing("review of directive " + directive.value()));
		List<Proposal> undecided = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(directive)
			.stream()
			.filter((proposal) -> proposal.state() == ProposalState.PROPOSED)
			.toList();
		undecided.forEach(Proposal::reject);
		this.proposals.saveAll(undecided);
		review.clearRemainder();
		this.reviews.save(review);
	}

	private void decide(Seen seen, Consumer<Proposal> decision) {
		Proposal proposal = this.proposals.findById(seen.proposal())
			.filter((found) -> found.directive().equals(seen.directive()))
			.orElseThrow(() -> new Missing("proposal " + seen.proposal().value()));
		if (proposal.version() != seen.version()) {
			throw new ChangedMeanwhile();
		}
		decision.accept(proposal);
		this.proposals.saveAndFlush(proposal);
	}

}

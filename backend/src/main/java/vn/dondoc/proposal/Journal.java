package vn.dondoc.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Actor;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.Missing;

/**
 * Carries out decisions and keeps what stood before them, so that they can be taken back.
 */
@Component
class Journal {

	private final Proposals proposals;

	private final Reviews reviews;

	private final ReviewDecisions decisions;

	private final Clock clock;

	Journal(Proposals proposals, Reviews reviews, ReviewDecisions decisions, Clock clock) {
		this.proposals = proposals;
		this.reviews = reviews;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** A decision about proposals that are there. */
	void decide(DirectiveId directive, DecisionKind kind, List<Proposal> touched, Runnable change) {
		decide(directive, kind, touched, () -> {
			change.run();
			return List.of();
		});
	}

	/** A decision that also makes proposals. */
	void decide(DirectiveId directive, DecisionKind kind, List<Proposal> touched, Supplier<List<Proposal>> change) {
		Review review = review(directive);
		Snapshot before = snapshot(touched, review);
		List<Proposal> made = change.get();
		List<Proposal> all = new ArrayList<>(touched);
		all.addAll(made);
		this.proposals.saveAll(all);
		this.reviews.save(review);
		List<Snapshot.Kept> kept = new ArrayList<>(before.proposals());
		made.forEach((proposal) -> kept.add(Snapshot.Kept.absent(proposal.id())));
		UUID account = CurrentActor.find().map(Actor::accountId).orElse(null);
		if (account != null) {
			this.decisions.save(new ReviewDecision(directive, account, kind, this.clock.instant(),
					new Snapshot(kept, before.remainderClear(), before.cleared()), snapshot(all, review)));
		}
	}

	Review review(DirectiveId directive) {
		return this.reviews.findById(directive)
			.orElseThrow(() -> new Missing("review of directive " + directive.value()));
	}

	static Snapshot snapshot(List<Proposal> proposals, Review review) {
		return new Snapshot(proposals.stream().map(Proposal::kept).toList(), review.remainderClear(), review.cleared());
	}

}

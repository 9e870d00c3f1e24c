package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;

/** Takes back the last decision of a reviewer on a directive. */
@Component
@Transactional
public class UndoDecision {

	private final ReviewDecisions decisions;

	private final Proposals proposals;

	private final Reviews reviews;

	UndoDecision(ReviewDecisions decisions, Proposals proposals, Reviews reviews) {
		this.decisions = decisions;
		this.proposals = proposals;
		this.reviews = reviews;
	}

	/** What would be taken back. */
	public record Undoable(UUID decision, DecisionKind kind) {
	}

	@Transactional(readOnly = true)
	public Optional<Undoable> next(DirectiveId directive, SignedIn by) {
		return this.decisions.findFirstByDirectiveAndAccountIdAndTakenBackFalseOrderByIdDesc(directive, by.accountId())
			.map((decision) -> new Undoable(decision.id(), decision.kind()));
	}

	/**
	 * Restores what stood before the decision; once, however often it is asked.
	 * @throws ChangedMeanwhile if someone has decided otherwise since
	 * @throws AlreadyIssued if it was issued
	 */
	public void undo(DirectiveId directive, SignedIn by, UUID id) {
		ReviewDecision decision = this.decisions.findById(id)
			.filter((found) -> found.of(directive, by.accountId()))
			.orElseThrow(() -> new Missing("decision " + id));
		if (decision.takenBack()) {
			return;
		}
		Review review = this.reviews.findById(directive).orElseThrow(ChangedMeanwhile::new);
		List<Proposal> touched = decision.after().proposals().stream().map(this::present).toList();
		if (!Journal.snapshot(touched, review).equals(decision.after())) {
			throw touched.stream().anyMatch((proposal) -> proposal.state() == ProposalState.ISSUED)
					? new AlreadyIssued() : new ChangedMeanwhile();
		}
		restore(touched, decision.before());
		review.restore(decision.before());
		this.reviews.save(review);
		decision.takeBack();
		this.decisions.save(decision);
	}

	private Proposal present(Snapshot.Kept kept) {
		return this.proposals.findById(new ProposalId(kept.proposal())).orElseThrow(ChangedMeanwhile::new);
	}

	private void restore(List<Proposal> touched, Snapshot before) {
		List<Proposal> made = new ArrayList<>();
		for (int i = 0; i < touched.size(); i++) {
			Snapshot.Kept kept = before.proposals().get(i);
			if (kept.state() == null) {
				made.add(touched.get(i));
			}
			else {
				touched.get(i).restore(kept);
			}
		}
		this.proposals.saveAll(touched.stream().filter((proposal) -> !made.contains(proposal)).toList());
		this.proposals.deleteAll(made);
	}

}

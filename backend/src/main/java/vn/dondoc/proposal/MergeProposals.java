package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.system.ChangedMeanwhile;

/** Makes one assignment of a proposal and the one behind it. */
@Component
public class MergeProposals {

	private final Proposals proposals;

	private final Journal journal;

	MergeProposals(Proposals proposals, Journal journal) {
		this.proposals = proposals;
		this.journal = journal;
	}

	/**
	 * The next one that may be changed goes into this one, which is to be decided again.
	 * @throws NothingBehind if there is none
	 */
	@Transactional
	public void merge(Seen seen) {
		List<Proposal> all = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(seen.directive())
			.stream()
			.filter((proposal) -> proposal.state().mayChange() || proposal.id().equals(seen.proposal()))
			.toList();
		int at = all.stream().map(Proposal::id).toList().indexOf(seen.proposal());
		if (at < 0 || all.get(at).version() != seen.version()) {
			throw new ChangedMeanwhile();
		}
		if (at + 1 == all.size()) {
			throw new NothingBehind();
		}
		Proposal first = all.get(at);
		Proposal second = all.get(at + 1);
		this.journal.decide(seen.directive(), DecisionKind.MERGE, List.of(first, second), () -> {
			first.undecide();
			first.revise(first.draft().with(second.draft()));
			first.cover(hull(first.words(), second.words()));
			second.mergeAway();
		});
	}

	private static @Nullable Selection hull(@Nullable Selection one, @Nullable Selection other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return new Selection(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
	}

}

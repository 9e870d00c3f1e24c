package vn.dondoc.proposal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.system.Missing;

/** Lays out a directive's review for reading. */
@Component
@Transactional(readOnly = true)
public class ReviewSheets {

	private final Directives directives;

	private final Reviews reviews;

	private final Proposals proposals;

	ReviewSheets(Directives directives, Reviews reviews, Proposals proposals) {
		this.directives = directives;
		this.reviews = reviews;
		this.proposals = proposals;
	}

	public ReviewSheet of(DirectiveId id) {
		Review review = this.reviews.findById(id).orElseThrow(() -> new Missing("review of directive " + id.value()));
		List<Proposal> found = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(id)
			.stream()
			.filter((proposal) -> proposal.state() != ProposalState.MERGED)
			.toList();
		return new ReviewSheet(this.directives.get(id), this.directives.text(id), review.sentences(),
				Coverage.of(review, found), found.stream().map(ReviewSheets::entry).toList());
	}

	/**
	 * All that was ever proposed for the directive and still lies there, also what was
	 * merged.
	 */
	public List<ReviewSheet.Entry> everything(DirectiveId id) {
		return this.proposals.findByDirectiveOrderByStartAtAscIdAsc(id).stream().map(ReviewSheets::entry).toList();
	}

	/** One proposal of the directive. */
	public ReviewSheet.Entry entry(DirectiveId directive, ProposalId id) {
		return this.proposals.findById(id)
			.filter((proposal) -> proposal.directive().equals(directive))
			.map(ReviewSheets::entry)
			.orElseThrow(() -> new Missing("proposal " + id.value()));
	}

	private static ReviewSheet.Entry entry(Proposal proposal) {
		return new ReviewSheet.Entry(proposal.id(), proposal.version(), proposal.state(), proposal.draft(),
				proposal.readAs(), proposal.words());
	}

}

package vn.dondoc.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.DirectivesEntered;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;

/**
 * Reads a directive as soon as it is entered, so that the clerk finds the proposals
 * there.
 */
@Component
class ReadDirective {

	private final Directives directives;

	private final Assignees assignees;

	private final Reviews reviews;

	private final Proposals proposals;

	private final ReviewDecisions decisions;

	private final Clock clock;

	private final Extractor extractor = new Extractor();

	ReadDirective(Directives directives, Assignees assignees, Reviews reviews, Proposals proposals,
			ReviewDecisions decisions, Clock clock) {
		this.directives = directives;
		this.assignees = assignees;
		this.reviews = reviews;
		this.proposals = proposals;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** Before the commit, when its text has been written too. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void entered(DirectiveEvent.Entered event) {
		read(event.directive());
	}

	/** Heads without text hold nothing to read. */
	@EventListener
	void entered(DirectivesEntered event) {
		Instant now = this.clock.instant();
		this.reviews.saveAll(event.directives().stream().map((id) -> new Review(id, List.of(), now)).toList());
	}

	/** A corrected date or issuer may change what was read; decisions are kept. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void corrected(DirectiveEvent.HeaderCorrected event) {
		List<Proposal> present = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(event.directive());
		boolean untouched = !this.decisions.existsByDirectiveAndTakenBackFalse(event.directive());
		if (untouched && present.stream().allMatch((proposal) -> proposal.state() == ProposalState.PROPOSED)) {
			this.proposals.deleteAll(present);
			read(event.directive());
		}
	}

	@Transactional
	void read(DirectiveId id) {
		DirectiveHeader header = this.directives.get(id).header();
		Extraction extraction = this.extractor
			.extract(new SourceText(this.directives.text(id), header.issuedOn(), header.origin().issuer()));
		this.reviews.findById(id)
			.ifPresentOrElse((review) -> review.readAgain(extraction.sentences(), this.clock.instant()),
					() -> this.reviews.save(new Review(id, extraction.sentences(), this.clock.instant())));
		this.proposals.saveAll(proposals(id, extraction, header));
	}

	private List<Proposal> proposals(DirectiveId id, Extraction extraction, DirectiveHeader header) {
		List<Draft> drafts = this.assignees.drafts(extraction.assignments(), header.issuedOn());
		List<Proposal> read = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			read.add(Proposal.read(id, extraction.assignments().get(i), drafts.get(i)));
		}
		return read;
	}

}

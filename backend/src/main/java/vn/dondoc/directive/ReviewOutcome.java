package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;

/** Records what the review of a directive led to. */
@Component
@Transactional
public class ReviewOutcome {

	private final DirectiveStore store;

	ReviewOutcome(DirectiveStore store) {
		this.store = store;
	}

	/**
	 * Closes the directive as one that orders nothing; {@link HasAssignments} if it did.
	 */
	public void nothingToDo(DirectiveId id, long version) {
		Directive directive = unchanged(id, version, DirectiveState.CLOSED_WITHOUT_ASSIGNMENTS);
		directive.closeWithoutAssignments();
		this.store.saveAndFlush(directive);
	}

	/** Opens a closed directive again. */
	public void lookAgain(DirectiveId id, long version) {
		Directive directive = unchanged(id, version, DirectiveState.TO_REVIEW);
		directive.reopen();
		this.store.saveAndFlush(directive);
	}

	/** Assignments were issued from the directive, now or before. */
	public void assignmentsIssued(DirectiveId id) {
		Directive directive = this.store.findById(id).orElseThrow(NoSuchDirective::new);
		directive.assignmentsIssued();
		this.store.saveAndFlush(directive);
	}

	/** A deed sent twice finds its work done, not a conflict. */
	private Directive unchanged(DirectiveId id, long version, DirectiveState aim) {
		Directive directive = this.store.findById(id).orElseThrow(NoSuchDirective::new);
		if (directive.version() != version && directive.state() != aim) {
			throw new ChangedMeanwhile();
		}
		return directive;
	}

}

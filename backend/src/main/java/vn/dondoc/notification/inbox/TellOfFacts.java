package vn.dondoc.notification.inbox;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactRecorded;
import vn.dondoc.assignment.FactsRecorded;
import vn.dondoc.assignment.Participant;

/**
 * Tells people of the facts that concern them. What one transaction recorded is told
 * together, at its end, or not at all.
 */
@Component
class TellOfFacts {

	private final Assignments assignments;

	private final PostMessages postMessages;

	TellOfFacts(Assignments assignments, PostMessages postMessages) {
		this.assignments = assignments;
		this.postMessages = postMessages;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactRecorded event) {
		Assignment assignment = this.assignments.findById(event.assignment()).orElseThrow();
		List<Fact> facts = assignment.facts();
		atTheEnd(Concerned.of(assignment.id(), facts, facts.get(event.seq() - 1),
				assignment.participants().stream().map(Participant::agency).toList()));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactsRecorded event) {
		event.assignments().forEach((told) -> {
			List<Fact> facts = told.facts();
			atTheEnd(Concerned.of(told.id(), facts, facts.get(facts.size() - 1), List.of()));
		});
	}

	private void atTheEnd(List<News> news) {
		if (!news.isEmpty()) {
			gathered().addAll(news);
		}
	}

	private List<News> gathered() {
		Object bound = TransactionSynchronizationManager.getResource(this);
		if (bound instanceof Gathered gathered) {
			return gathered.news;
		}
		Gathered fresh = new Gathered();
		TransactionSynchronizationManager.bindResource(this, fresh);
		TransactionSynchronizationManager.registerSynchronization(fresh);
		return fresh.news;
	}

	/** What the transaction has to tell so far. */
	private final class Gathered implements TransactionSynchronization {

		private final List<News> news = new ArrayList<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			TellOfFacts.this.postMessages.post(this.news);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResource(TellOfFacts.this);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(TellOfFacts.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TellOfFacts.this, this);
		}

	}

}

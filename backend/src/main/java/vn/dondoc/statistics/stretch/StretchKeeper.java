package vn.dondoc.statistics.stretch;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.FactRecorded;
import vn.dondoc.assignment.FactsRecorded;
import vn.dondoc.assignment.HistoriesEntered;

/** Keeps an assignment's rows true, in the transaction of the fact that changes them. */
@Component
class StretchKeeper {

	private final Assignments assignments;

	private final Stretches stretches;

	StretchKeeper(Assignments assignments, Stretches stretches) {
		this.assignments = assignments;
		this.stretches = stretches;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactRecorded event) {
		Assignment assignment = this.assignments.findById(event.assignment()).orElseThrow();
		this.stretches.replace(List.of(assignment.id()),
				Stretch.of(assignment.id(), assignment.item(), assignment.facts()));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactsRecorded event) {
		this.stretches.replace(event.assignments().stream().map(FactsRecorded.Told::id).toList(),
				event.assignments()
					.stream()
					.flatMap((told) -> Stretch.of(told.id(), told.item(), told.facts()).stream())
					.toList());
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(HistoriesEntered event) {
		this.stretches.add(event.histories()
			.stream()
			.flatMap((history) -> Stretch.of(history.id(), history.origin().item(), history.facts()).stream())
			.toList());
	}

}

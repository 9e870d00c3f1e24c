package vn.dondoc.assignment.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactRecorded;
import vn.dondoc.assignment.FactsRecorded;
import vn.dondoc.deadline.RulesChanged;

/** Keeps the list true, in the transaction of whatever changes it. */
@Component
class RevisionWatch {

	/** What sets a deadline, what ends or stops the work, and what takes either back. */
	private static final Set<FactKind> TOUCHING = EnumSet.of(FactKind.AMENDED, FactKind.TERM_KEPT, FactKind.RECTIFIED,
			FactKind.EXTENSION_DECIDED, FactKind.SUSPENDED, FactKind.RESUMED, FactKind.CONFIRMED,
			FactKind.CONFIRMATION_REVOKED, FactKind.WITHDRAWN, FactKind.SUPERSEDED, FactKind.FACT_WITHDRAWN);

	private final FindRevisions findRevisions;

	RevisionWatch(FindRevisions findRevisions) {
		this.findRevisions = findRevisions;
	}

	@EventListener
	void on(RulesChanged event) {
		this.findRevisions.all(event.cause());
	}

	@EventListener
	void on(FactRecorded event) {
		if (TOUCHING.contains(event.kind())) {
			this.findRevisions.again(List.of(event.assignment()));
		}
	}

	@EventListener
	void on(FactsRecorded event) {
		List<AssignmentId> touched = event.assignments()
			.stream()
			.filter((told) -> TOUCHING.contains(told.facts().get(told.facts().size() - 1).kind()))
			.map(FactsRecorded.Told::id)
			.toList();
		if (!touched.isEmpty()) {
			this.findRevisions.again(touched);
		}
	}

}

package vn.dondoc.assignment;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes assignments with the facts added to them, then tells of each fact: whoever hears
 * of one finds it in the database, within the same transaction.
 */
@Component
public class AssignmentBook {

	private final EntityManager entities;

	private final DimensionRows dimensions;

	private final ApplicationEventPublisher events;

	AssignmentBook(EntityManager entities, DimensionRows dimensions, ApplicationEventPublisher events) {
		this.entities = entities;
		this.dimensions = dimensions;
		this.events = events;
	}

	/** Enters new assignments. */
	public void open(List<Assignment> fresh) {
		fresh.forEach(this.entities::persist);
		this.entities.flush();
		fresh.forEach(this::tell);
	}

	/** Writes what a deed added to an assignment of this transaction. */
	void changed(Assignment assignment) {
		this.entities.flush();
		tell(assignment);
	}

	private void tell(Assignment assignment) {
		for (Fact fact : assignment.takeUnsaved()) {
			this.dimensions.write(assignment.id(), fact);
			if (fact.payload().corrects()) {
				this.dimensions.beginAt(assignment.id(), assignment.now().position().issuedAt());
			}
			this.events.publishEvent(FactRecorded.of(assignment.id(), fact, Turn.of(assignment.facts(), fact)));
		}
	}

}

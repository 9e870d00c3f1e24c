package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * What happened, by kind. Each kind says itself how it turns the course of an assignment;
 * most only add to the story and turn nothing.
 */
public sealed interface FactPayload {

	/** Turns the course at the instant the fact took effect. */
	default void turn(Course course, Instant at) {
	}

	/**
	 * The first fact: who leads, until when, and the day the agency received it.
	 */
	record Issued(AgencyId lead, Term term, LocalDate deliveredOn) implements FactPayload {
	}

	/** The agency has seen it and takes it on. */
	record Acknowledged() implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.acknowledged();
		}
	}

	/** How far the agency has got; percent is 0 to 100. */
	record Progress(@Nullable Integer percent, String words, @Nullable String obstacle) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.workedOn();
		}
	}

	/** The agency holds it done, and shows what proves it. */
	record Submitted(Deliverable deliverable, @Nullable String words,
			@Nullable String causeOfDelay) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.submitted(at, this.deliverable.date());
		}
	}

	/** The Office found the result wrong or insufficient. */
	record Returned(String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.returned();
		}
	}

	/** The Office holds it done. */
	record Confirmed(@Nullable String note) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.confirmed(at);
		}
	}

	/** The Office takes a confirmation back; the submission is pending again. */
	record ConfirmationRevoked(String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.confirmationRevoked();
		}
	}

	/** The agency asks for a later day. */
	record ExtensionAsked(LocalDate proposed, String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.extensionAsked();
		}
	}

	/** The Office grants another term, or refuses with a reason. */
	record ExtensionDecided(@Nullable Term granted, @Nullable String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.extensionDecided(this.granted);
		}
	}

	/** The agency says the work is not its own. */
	record TransferAsked(@Nullable AgencyId proposed, String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.transferAsked();
		}
	}

	/** The Office names a new lead, or refuses with a reason. */
	record TransferDecided(@Nullable AgencyId newLead, @Nullable String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.transferDecided(this.newLead);
		}
	}

	/** The Office stops the clock until further notice. */
	record Suspended(String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.suspended();
		}
	}

	/** The Office takes up what was suspended, and sets the deadline anew. */
	record Resumed(Term term, @Nullable String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.resumed(this.term);
		}
	}

	/** The Office changed the deadline, from its decision on. */
	record Amended(Term term, String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.deadlineChanged(this.term);
		}
	}

	/**
	 * An entry error of the issue put right: counts from the original date, known from
	 * now. What was right is left null.
	 */
	record Rectified(@Nullable LocalDate issuedOn, @Nullable AgencyId lead, @Nullable Term term,
			String reason) implements FactPayload {
	}

	/** The agency passes a part on to a unit or person of its own. */
	record PassedOn(String to, String part, @Nullable LocalDate until) implements FactPayload {
	}

	/** From now on it is cut by these values; they replace the earlier ones. */
	record DimensionSet(Dimension dimension, List<Dimension.Value> values) implements FactPayload {
	}

	/** A cooperating agency answered the lead. */
	record CooperationAnswered(AgencyId agency, String words) implements FactPayload {
	}

	/** A leader asks why. */
	record ExplanationAsked(String question) implements FactPayload {
	}

	/** The agency says why. */
	record ExplanationGiven(String words) implements FactPayload {
	}

	/** Somebody adds a word; nothing changes. */
	record Commented(String words) implements FactPayload {
	}

	/** The agency disputes how it is judged. */
	record Disputed(String words) implements FactPayload {
	}

	/** The Office answers a dispute. */
	record DisputeAnswered(boolean upheld, String words) implements FactPayload {
	}

	/** Reminders of one assignment are numbered from 1. */
	record Reminded(int number, @Nullable String document, String words) implements FactPayload {
	}

	/** A later assignment took its place, or repeats it and is counted instead. */
	record Superseded(AssignmentId by, boolean repeated) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.ended(WorkflowState.SUPERSEDED, at);
		}
	}

	/** The Office takes the assignment back; it stays in history. */
	record Withdrawn(String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.ended(WorkflowState.WITHDRAWN, at);
		}
	}

	/** An earlier fact of this assignment was an entry error and never happened. */
	record FactWithdrawn(int seq, String reason) implements FactPayload {
	}

}

package vn.dondoc.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/**
 * What happened, by kind. Each kind says itself how it turns the course of an assignment;
 * most only add to the story and turn nothing.
 */
public sealed interface FactPayload {

	/** Turns the course at the instant the fact took effect. */
	default void turn(Course course, Instant at) {
	}

	/** The files that came with it. */
	default List<AttachmentId> files() {
		return List.of();
	}

	/** Whether it puts right what was told, and so has no day of its own among it. */
	default boolean corrects() {
		return this instanceof Rectified || this instanceof FactWithdrawn;
	}

	/** The first fact: who leads, until when, and the day the agency received it. */
	record Issued(AgencyId lead, Term term, LocalDate deliveredOn) implements FactPayload {
	}

	/** The agency has seen it and takes it on. */
	record Acknowledged() implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.acknowledged();
		}
	}

	/** How far it is; percent is 0 to 100, actual is held against the target. */
	record Progress(@Nullable Integer percent, String words, @Nullable String obstacle, @Nullable Cause cause,
			@Nullable BigDecimal actual) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.workedOn();
		}
	}

	/** The agency holds it done, and shows what proves it. */
	record Submitted(Deliverable deliverable, @Nullable String words, @Nullable String causeOfDelay,
			@Nullable Cause cause) implements FactPayload {
		@Override
		public List<AttachmentId> files() {
			return this.deliverable.files();
		}

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
	record Confirmed(@Nullable String note, @Nullable Quality quality) implements FactPayload {
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

	/** The lead ended; its successor goes on where the work stood. */
	record HandedOver(AgencyId from, AgencyId to, String reason) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.handedOver(this.from, this.to);
		}
	}

	/**
	 * A cooperating agency ended; another takes its part, or nobody.
	 *
	 * @param until the day asked of the other; null for the one that was asked
	 */
	record CooperationHandedOver(AgencyId from, @Nullable AgencyId to, String reason,
			@Nullable LocalDate until) implements FactPayload {

		public CooperationHandedOver(AgencyId from, @Nullable AgencyId to, String reason) {
			this(from, to, reason, null);
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

	/**
	 * The Office changed the deadline, from its decision on.
	 *
	 * @param countedAs the fact whose days the term is counted from; null for this one's
	 */
	record Amended(Term term, String reason, @Nullable Integer countedAs) implements FactPayload {

		public Amended(Term term, String reason) {
			this(term, reason, null);
		}

		@Override
		public void turn(Course course, Instant at) {
			course.deadlineChanged(this.term);
		}
	}

	/** The Office keeps the deadline, though today's rules would set this one. */
	record TermKept(Instant wouldBe, String reason) implements FactPayload {
	}

	/**
	 * The item is given in other words from now on.
	 *
	 * @param error whether it was entered in wrong ones from the beginning
	 */
	record Reworded(String content, @Nullable String product, String contentBefore, @Nullable String productBefore,
			boolean error, String reason) implements FactPayload {
	}

	/** An entry error put right, from the original date; what was right is null. */
	record Rectified(@Nullable LocalDate issuedOn, @Nullable AgencyId lead, @Nullable Term term,
			String reason) implements FactPayload {
	}

	/** The head of the agency passes it, or a part, on to an officer, by name. */
	record PassedOn(AccountId officer, String to, String part, @Nullable LocalDate until) implements FactPayload {
	}

	/** What was passed on is done; the part is the number of that fact. */
	record PartFinished(int part, @Nullable String words) implements FactPayload {
	}

	/** From now on it is cut by these values; they replace the earlier ones. */
	record DimensionSet(Dimension dimension, List<Dimension.Value> values) implements FactPayload {
	}

	/** The lead asks another agency for its part, by a day. */
	record CooperationAsked(AgencyId agency, @Nullable LocalDate until, String words) implements FactPayload {
	}

	/** A cooperating agency answered the lead. */
	record CooperationAnswered(AgencyId agency, String words, List<AttachmentId> files) implements FactPayload {
	}

	/** A leader asks why. */
	record ExplanationAsked(String question) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.explanationAsked();
		}
	}

	/** The agency says why. */
	record ExplanationGiven(String words, List<AttachmentId> files) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.explanationGiven();
		}
	}

	/** Somebody adds a word; nothing changes. */
	record Commented(String words, List<AttachmentId> files) implements FactPayload {
		public Commented {
			files = Deliverable.orNone(files);
		}
	}

	/** The agency disputes how it is judged. */
	record Disputed(String words) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.disputed();
		}
	}

	/** The Office answers a dispute. */
	record DisputeAnswered(boolean upheld, String words) implements FactPayload {
		@Override
		public void turn(Course course, Instant at) {
			course.disputeAnswered();
		}
	}

	/**
	 * Reminders of one assignment are numbered from 1.
	 *
	 * @param document the number of the letter, where it was one
	 * @param rule of a dated rule the days left until the last one in time, or minus
	 */
	record Reminded(int number, @Nullable String document, String words,
			@Nullable Integer rule) implements FactPayload {
	}

	/**
	 * A later assignment took its place, or repeats it and is counted instead; or a later
	 * directive put an end to it.
	 */
	record Superseded(@Nullable AssignmentId by, boolean repeated, @Nullable DirectiveId directive,
			@Nullable String reason) implements FactPayload {

		public Superseded(AssignmentId by, boolean repeated) {
			this(by, repeated, null, null);
		}

		@Override
		public void turn(Course course, Instant at) {
			course.ended(WorkflowState.SUPERSEDED, at);
		}
	}

	/**
	 * The Office takes the assignment back; it stays in history.
	 *
	 * @param periodOnly whether the periods after it are given all the same; null for not
	 */
	record Withdrawn(String reason, @Nullable Boolean periodOnly) implements FactPayload {

		public Withdrawn(String reason) {
			this(reason, null);
		}

		@Override
		public void turn(Course course, Instant at) {
			course.ended(WorkflowState.WITHDRAWN, at);
		}
	}

	/** An earlier fact of this assignment was an entry error and never happened. */
	record FactWithdrawn(int seq, String reason) implements FactPayload {
	}

}

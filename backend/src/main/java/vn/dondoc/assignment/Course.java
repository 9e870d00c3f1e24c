package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * The course an assignment takes while its facts are told in the order they took effect.
 * A fact that does not fit where it is told (its forerunner may have been withdrawn)
 * turns nothing.
 */
final class Course {

	private final Instant issuedAt;

	private final Term originalTerm;

	private AgencyId lead;

	private Term term;

	private WorkflowState state = WorkflowState.ISSUED;

	private WorkflowState besideState = WorkflowState.ISSUED;

	private @Nullable Instant submittedAt;

	private @Nullable LocalDate productOn;

	private @Nullable Instant confirmedAt;

	private @Nullable Instant endedAt;

	private boolean extensionOpen;

	private boolean disputeOpen;

	private boolean explanationDue;

	private boolean returned;

	private int extensionsGranted;

	private int handovers;

	Course(AgencyId lead, Term term, Instant issuedAt) {
		this.lead = lead;
		this.term = term;
		this.originalTerm = term;
		this.issuedAt = issuedAt;
	}

	void acknowledged() {
		if (this.state == WorkflowState.ISSUED) {
			this.state = WorkflowState.ACKNOWLEDGED;
		}
	}

	void workedOn() {
		if (this.state.underWay()) {
			this.state = WorkflowState.IN_PROGRESS;
		}
	}

	void submitted(Instant at, @Nullable LocalDate productOn) {
		if (this.state.underWay() || this.state == WorkflowState.SUBMITTED) {
			this.state = WorkflowState.SUBMITTED;
			this.submittedAt = at;
			this.returned = false;
			this.productOn = productOn;
		}
	}

	void returned() {
		if (this.state == WorkflowState.SUBMITTED) {
			this.state = WorkflowState.IN_PROGRESS;
			this.returned = true;
			forgetSubmission();
		}
	}

	void confirmed(Instant at) {
		if (this.state == WorkflowState.SUBMITTED) {
			this.state = WorkflowState.COMPLETED;
			this.confirmedAt = at;
			this.extensionOpen = false;
		}
	}

	void confirmationRevoked() {
		if (this.state == WorkflowState.COMPLETED) {
			this.state = WorkflowState.SUBMITTED;
			this.confirmedAt = null;
		}
	}

	/** Never after completion. */
	void extensionAsked() {
		this.extensionOpen = this.state.open();
	}

	void extensionDecided(@Nullable Term granted) {
		this.extensionOpen = false;
		if (granted != null) {
			this.extensionsGranted++;
			deadlineChanged(granted);
		}
	}

	void deadlineChanged(Term term) {
		this.term = term;
	}

	void disputed() {
		this.disputeOpen = true;
	}

	void disputeAnswered() {
		this.disputeOpen = false;
	}

	void explanationAsked() {
		this.explanationDue = true;
	}

	void explanationGiven() {
		this.explanationDue = false;
	}

	void transferAsked() {
		if (this.state.underWay()) {
			this.besideState = this.state;
			this.state = WorkflowState.RETURN_REQUESTED;
		}
	}

	void transferDecided(@Nullable AgencyId newLead) {
		if (newLead != null && !this.state.ended() && this.state != WorkflowState.COMPLETED) {
			this.lead = newLead;
			this.handovers++;
			this.state = WorkflowState.ISSUED;
			this.extensionOpen = false;
			this.disputeOpen = false;
			this.explanationDue = false;
			this.returned = false;
			forgetSubmission();
		}
		else if (this.state == WorkflowState.RETURN_REQUESTED) {
			this.state = this.besideState;
		}
	}

	/**
	 * What was handed in, asked for or suspended stays so; what is still to be done its
	 * new lead has to take up first.
	 */
	void handedOver(AgencyId from, AgencyId to) {
		if (this.lead.equals(from) && this.state.open()) {
			this.lead = to;
			this.besideState = WorkflowState.ISSUED;
			if (this.state != WorkflowState.SUBMITTED && this.state != WorkflowState.SUSPENDED) {
				this.state = WorkflowState.ISSUED;
				this.returned = false;
			}
		}
	}

	void suspended() {
		if (this.state.underWay()) {
			this.besideState = this.state;
			this.state = WorkflowState.SUSPENDED;
		}
	}

	void resumed(Term term) {
		if (this.state == WorkflowState.SUSPENDED) {
			this.state = this.besideState;
			this.term = term;
		}
	}

	void ended(WorkflowState how, Instant at) {
		this.state = how;
		this.endedAt = at;
	}

	boolean hasEnded() {
		return this.endedAt != null;
	}

	private void forgetSubmission() {
		this.submittedAt = null;
		this.productOn = null;
	}

	WorkflowState state() {
		return this.state;
	}

	boolean awaitsDecisionOn(@Nullable Instant submission) {
		return this.state == WorkflowState.SUBMITTED && submission != null && submission.equals(this.submittedAt);
	}

	@Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	@Nullable Instant confirmedAt() {
		return this.confirmedAt;
	}

	Term term() {
		return this.term;
	}

	Term originalTerm() {
		return this.originalTerm;
	}

	Standing.Requests requests() {
		return new Standing.Requests(this.extensionOpen, this.extensionsGranted, this.handovers, this.disputeOpen,
				this.explanationDue, this.returned);
	}

	/** The position reached, given when the submission that counts is confirmed. */
	Position position(@Nullable Instant confirmedAt) {
		return new Position(this.lead, this.issuedAt, this.term.firstLateAt(), this.state == WorkflowState.SUSPENDED,
				this.disputeOpen, this.submittedAt, this.productOn, confirmedAt, this.endedAt);
	}

}

package vn.dondoc.assignment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static vn.dondoc.assignment.WorkflowState.ACKNOWLEDGED;
import static vn.dondoc.assignment.WorkflowState.COMPLETED;
import static vn.dondoc.assignment.WorkflowState.IN_PROGRESS;
import static vn.dondoc.assignment.WorkflowState.ISSUED;
import static vn.dondoc.assignment.WorkflowState.RETURN_REQUESTED;
import static vn.dondoc.assignment.WorkflowState.SUBMITTED;
import static vn.dondoc.assignment.WorkflowState.SUSPENDED;
import static vn.dondoc.assignment.WorkflowState.WITHDRAWN;

/**
 * What can be done to an assignment: by whom, in which workflow states, and the state it
 * must have led to.
 */
public enum AssignmentDeed {

	ACKNOWLEDGE(Doer.AGENCY, EnumSet.of(ISSUED), ACKNOWLEDGED), REPORT_PROGRESS(Doer.AGENCY, underWay(), IN_PROGRESS),
	SUBMIT(Doer.AGENCY, underWay(), SUBMITTED), ASK_EXTENSION(Doer.AGENCY, underWay(), null),
	ASK_TRANSFER(Doer.AGENCY, underWay(), RETURN_REQUESTED), PASS_ON(Doer.HEAD_OF_AGENCY, underWay(), null),
	FINISH_PART(Doer.AGENCY, open(), null), ASK_COOPERATION(Doer.AGENCY, underWay(), null),
	ANSWER_COOPERATION(Doer.COOPERATING_AGENCY, open(), null), GIVE_EXPLANATION(Doer.AGENCY, notEnded(), null),
	DISPUTE(Doer.AGENCY, notEnded(), null),

	CONFIRM(Doer.OFFICE, EnumSet.of(SUBMITTED), COMPLETED), RETURN(Doer.OFFICE, EnumSet.of(SUBMITTED), IN_PROGRESS),
	REVOKE_CONFIRMATION(Doer.OFFICE, EnumSet.of(COMPLETED), SUBMITTED), DECIDE_EXTENSION(Doer.OFFICE, open(), null),
	CHANGE_DEADLINE(Doer.OFFICE, open(), null), DECIDE_REVISION(Doer.OFFICE, open(), null),
	CHANGE_LEAD(Doer.OFFICE, underWay(), ISSUED), CHANGE_COOPERATION(Doer.OFFICE, open(), null),
	REWORD(Doer.OFFICE, notEnded(), null), DECIDE_TRANSFER(Doer.OFFICE, EnumSet.of(RETURN_REQUESTED), null),
	HAND_OVER(Doer.OFFICE, open(), null), SUSPEND(Doer.OFFICE, underWay(), SUSPENDED),
	RESUME(Doer.OFFICE, EnumSet.of(SUSPENDED), null), WITHDRAW(Doer.OFFICE, notEnded(), WITHDRAWN),
	RECTIFY(Doer.OFFICE, anyState(), null), WITHDRAW_FACT(Doer.OFFICE, anyState(), null),
	ANSWER_DISPUTE(Doer.OFFICE, notEnded(), null), SET_DIMENSION(Doer.OFFICE, notEnded(), null),
	REMIND(Doer.OFFICE, open(), null), SUPERSEDE(Doer.OFFICE, open(), WorkflowState.SUPERSEDED),
	UNLINK(Doer.OFFICE, anyState(), null),

	ASK_EXPLANATION(Doer.LEADER, notEnded(), null), COMMENT(Doer.ANYONE, anyState(), null);

	/** Whose deed it is. */
	public enum Doer {

		/** The lead agency. */
		AGENCY,
		/** The head of the lead agency. */
		HEAD_OF_AGENCY, COOPERATING_AGENCY, LEADER, OFFICE,
		/** Whoever may know of the assignment. */
		ANYONE;

		/** Whether the Office may record it for them. */
		public boolean recordedOnBehalf() {
			return this != OFFICE && this != ANYONE;
		}

	}

	private final Doer doer;

	private final Set<WorkflowState> states;

	private final @Nullable WorkflowState leadsTo;

	AssignmentDeed(Doer doer, Set<WorkflowState> states, @Nullable WorkflowState leadsTo) {
		this.doer = doer;
		this.states = Set.copyOf(states);
		this.leadsTo = leadsTo;
	}

	public Doer doer() {
		return this.doer;
	}

	public Set<WorkflowState> states() {
		return this.states;
	}

	public boolean possibleIn(WorkflowState state) {
		return this.states.contains(state);
	}

	/** Whether it is work of the agency that leads. */
	boolean ofLead() {
		return this.doer == Doer.AGENCY || this.doer == Doer.HEAD_OF_AGENCY;
	}

	boolean ledTo(WorkflowState state) {
		return this.leadsTo == null || this.leadsTo == state;
	}

	/** The deed's name in permission tables and message keys. */
	public String key() {
		return "assignment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Set<WorkflowState> underWay() {
		return EnumSet.of(ISSUED, ACKNOWLEDGED, IN_PROGRESS);
	}

	private static Set<WorkflowState> open() {
		return EnumSet.complementOf(EnumSet.of(COMPLETED, WITHDRAWN, WorkflowState.SUPERSEDED));
	}

	private static Set<WorkflowState> notEnded() {
		return EnumSet.complementOf(EnumSet.of(WITHDRAWN, WorkflowState.SUPERSEDED));
	}

	private static Set<WorkflowState> anyState() {
		return EnumSet.allOf(WorkflowState.class);
	}

}

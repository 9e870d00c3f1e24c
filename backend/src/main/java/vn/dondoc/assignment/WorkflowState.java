package vn.dondoc.assignment;

import vn.dondoc.system.Named;

/** Where an assignment stands in the work; people change it, time does not. */
public enum WorkflowState implements Named {

	ISSUED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, COMPLETED, RETURN_REQUESTED, SUSPENDED, WITHDRAWN, SUPERSEDED;

	/** Whether the agency is expected to work on it. */
	public boolean underWay() {
		return this == ISSUED || this == ACKNOWLEDGED || this == IN_PROGRESS;
	}

	/**
	 * Whether the result is still the agency's to hand in, though it may want to be rid
	 * of it: what it can be reminded of and urged on with.
	 */
	public boolean withAgency() {
		return underWay() || this == RETURN_REQUESTED;
	}

	/** Whether its result is still to come or to be confirmed. */
	public boolean open() {
		return this != COMPLETED && !ended();
	}

	/** Whether it has left the population for good. */
	public boolean ended() {
		return this == WITHDRAWN || this == SUPERSEDED;
	}

}

package vn.dondoc.assignment;

import vn.dondoc.system.Named;

/** Where an assignment stands in the work; people change it, time does not. */
public enum WorkflowState implements Named {

	ISSUED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, COMPLETED, RETURN_REQUESTED, SUSPENDED, WITHDRAWN, SUPERSEDED;

	/** Whether the agency is expected to work on it. */
	public boolean underWay() {
		return this == ISSUED || this == ACKNOWLEDGED || this == IN_PROGRESS;
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

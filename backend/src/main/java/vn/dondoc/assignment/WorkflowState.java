package vn.dondoc.assignment;

/** Where an assignment stands in the work; people change it, time does not. */
public enum WorkflowState {

	ISSUED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, COMPLETED, RETURN_REQUESTED, SUSPENDED, WITHDRAWN, SUPERSEDED;

	/** Whether the agency is expected to work on it. */
	public boolean underWay() {
		return this == ISSUED || this == ACKNOWLEDGED || this == IN_PROGRESS;
	}

	/** Whether it has left the population for good. */
	public boolean ended() {
		return this == WITHDRAWN || this == SUPERSEDED;
	}

}

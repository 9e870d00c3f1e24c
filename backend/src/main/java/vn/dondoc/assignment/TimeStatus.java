package vn.dondoc.assignment;

/** The six cells every assignment in the population falls into, exactly one each. */
public enum TimeStatus {

	COMPLETED_ON_TIME, COMPLETED_LATE, COMPLETED_NO_DEADLINE, NOT_COMPLETED_IN_TIME, NOT_COMPLETED_OVERDUE,
	NOT_COMPLETED_NO_DEADLINE;

	public boolean completed() {
		return this == COMPLETED_ON_TIME || this == COMPLETED_LATE || this == COMPLETED_NO_DEADLINE;
	}

}

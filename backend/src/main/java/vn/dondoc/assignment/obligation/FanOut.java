package vn.dondoc.assignment.obligation;

/** How an item given to several agencies becomes assignments; the clerk chooses. */
public enum FanOut {

	/** One assignment for each member, each counted. */
	EACH_MEMBER,
	/** One assignment, for the agency that watches over the others. */
	ONE_MONITOR,
	/** Kept as an item; nobody is followed. */
	RECORD_ONLY

}

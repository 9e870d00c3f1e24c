package vn.dondoc.proposal;

/**
 * What becomes of an order that names a group of agencies; the clerk chooses per group.
 */
public enum FanOut {

	/** Each member gets its own assignment. */
	EACH_MEMBER,

	/** One agency watches over the group and is counted. */
	ONE_MONITOR,

	/** Nobody is counted; the item stays on record. */
	RECORD_ONLY

}

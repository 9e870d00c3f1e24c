package vn.dondoc.proposal.learning;

/**
 * What is read of an assignment and can be right or wrong; the first is that there is
 * one.
 */
public enum ReadField {

	ASSIGNMENT, ITEM, LEAD, COOPERATING, DEADLINE

}

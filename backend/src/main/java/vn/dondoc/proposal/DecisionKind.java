package vn.dondoc.proposal;

/** What a reviewer may decide, and take back. */
public enum DecisionKind {

	ACCEPT, REJECT, UNDECIDE, REVISE, ADD, MERGE, SPLIT, NAME, CLEAR_SENTENCE, CLEAR_REMAINDER

}

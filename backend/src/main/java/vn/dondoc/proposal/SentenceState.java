package vn.dondoc.proposal;

/** What has been made of a sentence of the directive. */
public enum SentenceState {

	/** It became part of an assignment. */
	ASSIGNMENT,

	/** It orders nothing, surely read or decided by a person. */
	NONE,

	/** A person has to decide. */
	UNDECIDED

}

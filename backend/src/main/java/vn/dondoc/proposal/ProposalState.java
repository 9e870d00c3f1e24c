package vn.dondoc.proposal;

/** What a person has made of a proposal. */
public enum ProposalState {

	/** Nobody has decided. */
	PROPOSED,

	/** It will be issued as its draft says. */
	ACCEPTED,

	/** It is no assignment. */
	REJECTED,

	/** It went into the one before it. */
	MERGED,

	/** It was issued; nothing changes any more. */
	ISSUED;

	/** Whether it stands by itself and may still be changed. */
	boolean mayChange() {
		return this == PROPOSED || this == ACCEPTED;
	}

}

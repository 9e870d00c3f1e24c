package vn.dondoc.proposal;

/** What a person has made of a proposal. */
public enum ProposalState {

	/** Nobody has decided. */
	PROPOSED,

	/** It will be issued as its draft says. */
	ACCEPTED,

	/** It is no assignment. */
	REJECTED,

	/** It was issued; nothing changes any more. */
	ISSUED

}

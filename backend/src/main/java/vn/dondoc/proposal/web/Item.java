package vn.dondoc.proposal.web;

/** What stands beside the document: a proposal, or a sentence nobody has decided. */
interface Item {

	/** Whether it is a sentence. */
	boolean sentence();

}

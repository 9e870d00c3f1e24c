package vn.dondoc.proposal.web;

/** A sentence that might order something and belongs to no proposal. */
record OpenSentence(int place, int start, int end, String text, String rule) implements Item {

	@Override
	public boolean sentence() {
		return true;
	}

}

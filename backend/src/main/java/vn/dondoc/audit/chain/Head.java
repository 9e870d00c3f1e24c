package vn.dondoc.audit.chain;

/**
 * The end of the chain as it is kept beside the key, so that a chain cut off is found.
 *
 * @param after the last entry written before the key: nothing can be proved of it
 * @param first the first position sealed with the key
 * @param position the last one; first - 1 before there is any
 * @param mac that of the last one
 */
record Head(long after, long first, long position, byte[] mac) {

	static Head before(long after, long first) {
		return new Head(after, first, first - 1, Seal.NOTHING_BEFORE);
	}

	boolean atStart() {
		return this.position < this.first;
	}

	Head at(Seal seal) {
		return new Head(this.after, this.first, seal.position(), seal.mac());
	}

}

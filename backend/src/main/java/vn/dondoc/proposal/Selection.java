package vn.dondoc.proposal;

/** Words of the directive's text: UTF-16 offsets, end exclusive. */
public record Selection(int start, int end) {

	public Selection {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no words at " + start + ".." + end);
		}
	}

	boolean overlaps(int from, int to) {
		return this.start < to && from < this.end;
	}

}

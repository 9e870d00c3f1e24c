package vn.dondoc.proposal.learning;

import java.util.Collection;

import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet.Entry;

/** How much was proposed, how much was issued, and how much of both is the same. */
public record Tally(int proposed, int issued, int agreed) {

	static final Tally NONE = new Tally(0, 0, 0);

	/** Of a field in a whole review; what nobody has decided does not count. */
	static Tally of(ReadField field, Collection<Entry> entries) {
		Tally sum = NONE;
		for (Entry entry : entries) {
			boolean decided = entry.state() != ProposalState.PROPOSED && entry.state() != ProposalState.ACCEPTED;
			if (decided) {
				Facts read = (entry.readAs() != null) ? Facts.read(entry.readAs()) : Facts.NONE;
				Facts issued = (entry.state() == ProposalState.ISSUED) ? Facts.issued(entry) : Facts.NONE;
				long same = read.of(field).stream().filter(issued.of(field)::contains).count();
				sum = sum.plus(new Tally(read.of(field).size(), issued.of(field).size(), (int) same));
			}
		}
		return sum;
	}

	Tally plus(Tally other) {
		return new Tally(this.proposed + other.proposed, this.issued + other.issued, this.agreed + other.agreed);
	}

	/** How much of what was proposed was right; 1 where nothing was. */
	public double precision() {
		return (this.proposed > 0) ? (double) this.agreed / this.proposed : 1;
	}

	/** How much of what was issued had been proposed; 1 where nothing was. */
	public double recall() {
		return (this.issued > 0) ? (double) this.agreed / this.issued : 1;
	}

}

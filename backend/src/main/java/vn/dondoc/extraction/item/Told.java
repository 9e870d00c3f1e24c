package vn.dondoc.extraction.item;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.order.ClauseReader;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;

/** What a sentence tells of, its further clauses tell of too. */
final class Told {

	private final Passage passage;

	private int sentence = -1;

	/** The sentence that told of those above the province last. */
	private int above = -9;

	Told(Passage passage) {
		this.passage = passage;
	}

	/** Whether the clause only goes on with what is told. */
	boolean tells(Clause clause, ClauseReading reading) {
		boolean past = reading.rule().equals("past order");
		this.above = reading.rule().equals(ClauseReader.ABOVE) ? clause.sentence() : this.above;
		boolean theirs = this.above == clause.sentence() - 1 && Commands.pronoun(this.passage, clause);
		if (!past && !theirs) {
			return this.sentence == clause.sentence();
		}
		this.sentence = clause.sentence();
		boolean higher = this.passage.mentions(clause.start(), clause.end())
			.stream()
			.anyMatch((m) -> m.rank() == Rank.HIGHER);
		this.above = (!past || higher) ? clause.sentence() : this.above;
		return !past;
	}

}

package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.Reading;
import vn.dondoc.extraction.Sentence;

/**
 * How much of a directive's text has been decided, sentence by sentence in its order.
 */
public record Coverage(List<SentenceState> states) {

	public Coverage {
		states = List.copyOf(states);
	}

	static Coverage of(List<Sentence> sentences, List<Proposal> proposals, boolean remainderClear) {
		List<SentenceState> states = new ArrayList<>();
		for (Sentence sentence : sentences) {
			states.add(state(sentence, proposals, remainderClear));
		}
		return new Coverage(states);
	}

	private static SentenceState state(Sentence sentence, List<Proposal> proposals, boolean remainderClear) {
		List<ProposalState> over = proposals.stream()
			.filter((proposal) -> covers(proposal, sentence))
			.map(Proposal::state)
			.toList();
		if (over.contains(ProposalState.ACCEPTED) || over.contains(ProposalState.ISSUED)) {
			return SentenceState.ASSIGNMENT;
		}
		if (over.contains(ProposalState.PROPOSED)) {
			return SentenceState.UNDECIDED;
		}
		boolean settled = !over.isEmpty() || remainderClear || sentence.reading() == Reading.NO_TASK;
		return settled ? SentenceState.NONE : SentenceState.UNDECIDED;
	}

	private static boolean covers(Proposal proposal, Sentence sentence) {
		Selection words = proposal.words();
		return words != null && words.overlaps(sentence.start(), sentence.end());
	}

	public int total() {
		return this.states.size();
	}

	public int undecided() {
		return (int) this.states.stream().filter((state) -> state == SentenceState.UNDECIDED).count();
	}

	public int decided() {
		return total() - undecided();
	}

}

package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.dondoc.extraction.Reading;
import vn.dondoc.extraction.Sentence;

/**
 * How much of a directive's text has been decided, sentence by sentence in its order.
 */
public record Coverage(List<SentenceState> states) {

	public Coverage {
		states = List.copyOf(states);
	}

	static Coverage of(Review review, List<Proposal> proposals) {
		List<Sentence> sentences = review.sentences();
		Set<Integer> cleared = Set.copyOf(review.cleared());
		List<SentenceState> states = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			boolean settled = review.remainderClear() || cleared.contains(i);
			states.add(state(sentences.get(i), proposals, settled));
		}
		return new Coverage(states);
	}

	private static SentenceState state(Sentence sentence, List<Proposal> proposals, boolean clear) {
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
		boolean settled = !over.isEmpty() || clear || sentence.reading() == Reading.NO_TASK;
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

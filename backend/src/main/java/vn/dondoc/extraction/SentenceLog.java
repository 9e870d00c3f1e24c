package vn.dondoc.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;

/** Keeps every sentence, so that a person sees how each was read. */
final class SentenceLog {

	/** Where each begins and ends, side by side. */
	private int[] sentences = new int[64];

	private int size;

	private final List<int[]> doubtful = new ArrayList<>();

	void note(Flow flow) {
		int number = -1;
		for (Clause clause : Clauses.of(flow)) {
			if (clause.sentence() != number) {
				number = clause.sentence();
				open(flow.originalStart(clause.start()));
			}
			this.sentences[this.size - 1] = flow.originalEnd(clause.end());
		}
	}

	private void open(int start) {
		if (this.size == this.sentences.length) {
			this.sentences = Arrays.copyOf(this.sentences, this.size * 2);
		}
		this.sentences[this.size] = start;
		this.size += 2;
	}

	void doubt(Flow flow, List<int[]> places) {
		places.forEach((p) -> this.doubtful.add(new int[] { flow.originalStart(p[0]), flow.originalEnd(p[1]) }));
	}

	List<Sentence> read(List<ExtractedAssignment> assignments) {
		List<Sentence> read = new ArrayList<>();
		Doubts doubts = Doubts.of(this.doubtful);
		int at = 0;
		for (int i = 0; i < this.size; i += 2) {
			int start = this.sentences[i];
			int end = this.sentences[i + 1];
			while (at < assignments.size() && assignments.get(at).end() <= start) {
				at++;
			}
			boolean assigns = at < assignments.size() && assignments.get(at).start() < end;
			boolean doubt = doubts.touch(start, end);
			String rule = assigns ? assignments.get(at).rule() : doubt ? "agency outside an order" : "no order";
			read.add(new Sentence(start, end, assigns ? Reading.ASSIGNMENT : doubt ? Reading.UNSURE : Reading.NO_TASK,
					rule));
		}
		return read;
	}

	/** Doubtful places by where they begin, each with the farthest end up to it. */
	private record Doubts(int[] starts, int[] ends) {

		static Doubts of(List<int[]> places) {
			List<int[]> sorted = new ArrayList<>(places);
			sorted.sort(Comparator.comparingInt((p) -> p[0]));
			int[] ends = sorted.stream().mapToInt((p) -> p[1]).toArray();
			Arrays.parallelPrefix(ends, Math::max);
			return new Doubts(sorted.stream().mapToInt((p) -> p[0]).toArray(), ends);
		}

		boolean touch(int start, int end) {
			int found = Arrays.binarySearch(this.starts, end);
			int before = (found >= 0) ? found : -found - 1;
			while (before > 0 && this.starts[before - 1] >= end) {
				before--;
			}
			return before > 0 && this.ends[before - 1] > start;
		}

	}

}

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

	private final List<int[]> sentences = new ArrayList<>();

	private final List<int[]> doubtful = new ArrayList<>();

	void note(Flow flow) {
		int[] open = null;
		int number = -1;
		for (Clause clause : Clauses.of(flow)) {
			if (open == null || clause.sentence() != number) {
				open = new int[] { flow.originalStart(clause.start()), 0 };
				this.sentences.add(open);
				number = clause.sentence();
			}
			open[1] = flow.originalEnd(clause.end());
		}
	}

	void doubt(Flow flow, List<int[]> places) {
		places.forEach((p) -> this.doubtful.add(new int[] { flow.originalStart(p[0]), flow.originalEnd(p[1]) }));
	}

	List<Sentence> read(List<ExtractedAssignment> assignments) {
		List<Sentence> read = new ArrayList<>();
		Doubts doubts = Doubts.of(this.doubtful);
		int at = 0;
		for (int[] s : this.sentences) {
			while (at < assignments.size() && assignments.get(at).end() <= s[0]) {
				at++;
			}
			boolean assigns = at < assignments.size() && assignments.get(at).start() < s[1];
			boolean doubt = doubts.touch(s[0], s[1]);
			String rule = assigns ? assignments.get(at).rule() : doubt ? "agency outside an order" : "no order";
			read.add(new Sentence(s[0], s[1], assigns ? Reading.ASSIGNMENT : doubt ? Reading.UNSURE : Reading.NO_TASK,
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

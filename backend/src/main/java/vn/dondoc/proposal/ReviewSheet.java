package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveView;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Sentence;

/** A directive under review: its text, its sentences, and the proposals made for it. */
public record ReviewSheet(DirectiveView directive, String text, List<Sentence> sentences, Coverage coverage,
		List<Entry> entries) {

	/** A proposal as it stands, beside what was read. */
	public record Entry(ProposalId id, long version, ProposalState state, Draft draft,
			@Nullable ExtractedAssignment readAs, @Nullable Selection words) {
	}

	/** How many of the proposals are in the state. */
	public long count(ProposalState state) {
		return this.entries.stream().filter((entry) -> entry.state() == state).count();
	}

}

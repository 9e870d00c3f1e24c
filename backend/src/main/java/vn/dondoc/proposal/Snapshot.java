package vn.dondoc.proposal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How proposals and the review stood at a moment.
 *
 * @param cleared the sentences a person held for no assignment, by their place
 */
record Snapshot(List<Kept> proposals, boolean remainderClear, List<Integer> cleared) {

	/** One proposal; without a state it was not there. */
	record Kept(UUID proposal, @Nullable ProposalState state, @Nullable String draft, @Nullable Integer startAt,
			@Nullable Integer endAt) {

		static Kept absent(ProposalId id) {
			return new Kept(id.value(), null, null, null, null);
		}

	}

}

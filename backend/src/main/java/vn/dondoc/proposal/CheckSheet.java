package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Priority;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.proposal.earlier.Earlier;

/**
 * What issuing would hand to whom: the answers to check before it is done.
 *
 * @param early how many items were due before the directive was issued
 * @param shares who would get what, in the order first named
 * @param recordOnly what stays on record without an agency
 * @param stamped how pressing all of it is by the directive's stamp; null without one
 * @param unasked the sentences surely read as no task
 */
public record CheckSheet(int items, int early, List<Share> shares, List<Line> recordOnly, int undecided,
		@Nullable Priority stamped, Unasked unasked) {

	/** What one agency would get, or several that would get the same. */
	public record Share(List<AgencyView> agencies, List<Line> lines) {
	}

	/** One item as it would be issued. */
	public record Line(@Nullable String label, String content, @Nullable Due due, @Nullable Linked linked) {
	}

	/**
	 * What it would do to an assignment that was ordered before.
	 *
	 * @param open false where that one was closed since, and stays as it is
	 */
	public record Linked(Earlier earlier, boolean open) {
	}

	/** Sentences nobody was asked about: how many, and some of them to look at. */
	public record Unasked(int sentences, List<String> sample) {
	}

	/** How many agencies would get something. */
	public int agencies() {
		return this.shares.stream().mapToInt((share) -> share.agencies().size()).sum();
	}

	/** How many assignments would be made. */
	public int assignments() {
		return this.shares.stream().mapToInt((share) -> share.agencies().size() * share.lines().size()).sum();
	}

}

package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyView;

/**
 * What issuing would hand to whom: the answers to check before it is done.
 *
 * @param agencies each agency with what it would get, in the order first named
 * @param recordOnly what stays on record without an agency
 */
public record CheckSheet(int items, List<ForAgency> agencies, List<Line> recordOnly, int undecided) {

	/** What one agency would get. */
	public record ForAgency(AgencyView agency, List<Line> lines) {
	}

	/** One item as it would be issued. */
	public record Line(@Nullable String label, String content, @Nullable Due due) {
	}

	/** How many assignments would be made. */
	public int assignments() {
		return this.agencies.stream().mapToInt((agency) -> agency.lines().size()).sum();
	}

}

package vn.dondoc.extraction.agency;

import java.util.List;

/**
 * Agencies named together by one expression at start..end of a flow, the post before them
 * included ("Giám đốc các Sở: Y tế, Nội vụ").
 */
public record Mention(int start, int end, List<Name> names, Rank rank) {

	/** One agency's name as printed, without posts, and the words it was read from. */
	public record Name(String value, int start, int end, boolean sure) {
	}

	/** Where those named stand towards the province. */
	public enum Rank {

		/** Someone the province may give work to. */
		AGENCY,
		/** Several, not named one by one. */
		GROUP,
		/** The province's own organs, which give the orders. */
		AUTHORITY,
		/** The Government, a ministry, the central Party. */
		HIGHER,
		/** Those named last ("Sở này"). */
		SAID

	}

	boolean is(Rank other) {
		return this.rank == other;
	}

}

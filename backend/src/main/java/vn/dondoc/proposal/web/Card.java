package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.proposal.ProposalState;

/**
 * A proposal as its card shows it.
 *
 * @param missing which of the five "rõ" it lacks, as message keys
 */
record Card(String id, long version, ProposalState state, @Nullable String label, String content, List<Name> leads,
		List<Name> cooperating, @Nullable Due due, List<String> missing, boolean unsure) {

	/**
	 * A name on the card.
	 *
	 * @param means the agency or group it is taken for; null while open
	 * @param members the agencies of a group
	 */
	record Name(String printed, @Nullable String means, boolean sure, @Nullable String givenOut, List<String> members) {

		public boolean open() {
			return this.means == null;
		}

		/** Whether the register calls it otherwise than the document does. */
		public boolean renamed() {
			return this.means != null && !this.means.equalsIgnoreCase(this.printed);
		}

	}

	/** The deadline: what it means, its words, the rule that read them, how surely. */
	record Due(String means, String phrase, @Nullable String rule, boolean sure, boolean inherited) {
	}

	public boolean decided() {
		return this.state != ProposalState.PROPOSED;
	}

	public boolean acceptable() {
		return !this.leads.isEmpty() && namesKnown(this.leads) && namesKnown(this.cooperating);
	}

	private static boolean namesKnown(List<Name> names) {
		return names.stream().noneMatch(Name::open);
	}

	public String style() {
		return switch (this.state) {
			case ACCEPTED, ISSUED -> "proposal-accepted";
			case REJECTED -> "proposal-rejected";
			case PROPOSED -> this.unsure ? "proposal-unsure" : "";
		};
	}

	static List<String> missing(boolean due, boolean product) {
		List<String> keys = new ArrayList<>();
		if (!due) {
			keys.add("proposal.missing.due");
		}
		if (!product) {
			keys.add("proposal.missing.product");
		}
		return keys;
	}

}

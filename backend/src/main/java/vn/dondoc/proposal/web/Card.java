package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.earlier.Earlier;

/**
 * A proposal as its card shows it.
 *
 * @param why how its words were read, for one that was
 * @param mergeable whether one behind it may be merged into it
 * @param earlier what it does to an assignment that was ordered before
 * @param missing which of the five "rõ" it lacks, as message keys
 */
record Card(String id, long version, ProposalState state, @Nullable String label, String content, @Nullable Why why,
		List<Name> leads, List<Name> cooperating, @Nullable Due due, List<String> targets, boolean mergeable,
		boolean splittable, @Nullable Earlier earlier, List<String> missing) implements Item {

	/** The words something was read from, the rule that read them, and how surely. */
	record Why(@Nullable String words, String rule, String confidence, boolean sure) {
	}

	/**
	 * A name on the card.
	 *
	 * @param means the agency or group it is taken for; null while open
	 * @param group where the members of a group are listed on the page
	 * @param candidates what it may mean, for a person to choose
	 * @param unknown whether the register does not know the name
	 */
	record Name(String printed, @Nullable String means, boolean sure, @Nullable Why why, @Nullable String givenOut,
			@Nullable String group, List<Candidate> candidates, boolean unknown) {

		public boolean open() {
			return this.means == null;
		}

		/** Whether the register calls it otherwise than the document does. */
		public boolean renamed() {
			return this.means != null && !this.means.equalsIgnoreCase(this.printed);
		}

	}

	/** What a name may mean, and the value that chooses it. */
	record Candidate(String value, String name, @Nullable String subject) {
	}

	/**
	 * The deadline: what it means, why, how surely, and the days a person may take.
	 *
	 * @param early whether it was over before the document was issued, which is asked
	 * about and not refused
	 */
	record Due(String means, @Nullable String because, @Nullable String confidence, boolean sure, List<Offer> offers,
			boolean early) {
	}

	/** A day to take, as the form sends it and as people read it. */
	record Offer(String day, String printed, String reason) {
	}

	@Override
	public boolean sentence() {
		return false;
	}

	public boolean decided() {
		return this.state != ProposalState.PROPOSED;
	}

	public boolean unsure() {
		return (this.why != null && !this.why.sure()) || (this.due != null && !this.due.sure()) || this.leads.isEmpty()
				|| !allSure(this.leads) || !allSure(this.cooperating);
	}

	public boolean acceptable() {
		return !this.leads.isEmpty() && namesKnown(this.leads) && namesKnown(this.cooperating);
	}

	/** Whether the register does not know one of its names. */
	boolean namesUnknown() {
		return Stream.concat(this.leads.stream(), this.cooperating.stream()).anyMatch(Name::unknown);
	}

	private static boolean namesKnown(List<Name> names) {
		return names.stream().noneMatch(Name::open);
	}

	private static boolean allSure(List<Name> names) {
		return names.stream().allMatch((name) -> name.sure() && !name.open());
	}

	public String style() {
		return switch (this.state) {
			case ACCEPTED, ISSUED -> "proposal-accepted";
			case REJECTED, MERGED -> "proposal-rejected";
			case PROPOSED -> unsure() ? "proposal-unsure" : "";
		};
	}

	static List<String> missing(boolean lead, boolean due, boolean product) {
		List<String> keys = new ArrayList<>();
		if (!lead) {
			keys.add("proposal.missing.lead");
		}
		if (!due) {
			keys.add("proposal.missing.due");
		}
		if (!product) {
			keys.add("proposal.missing.product");
		}
		return keys;
	}

}

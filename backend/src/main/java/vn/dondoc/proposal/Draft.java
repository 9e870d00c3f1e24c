package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An assignment as it would be issued: the item's printed number, its words, who leads,
 * who helps, until when, and which product proves it.
 */
public record Draft(@Nullable String label, String content, List<Assignee> leads, List<Assignee> cooperating,
		@Nullable Due due, @Nullable String product) {

	public Draft {
		leads = List.copyOf(leads);
		cooperating = List.copyOf(cooperating);
	}

	/** Only a lead is mandatory, and every name must be somebody. */
	public boolean issuable() {
		return !this.content.isBlank() && !this.leads.isEmpty() && this.leads.stream().allMatch(Assignee::named)
				&& this.cooperating.stream().allMatch(Assignee::named);
	}

}

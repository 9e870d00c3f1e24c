package vn.dondoc.assignment.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/**
 * What the Office issues from one directive at once.
 *
 * @param issuedOn the document's or meeting's date
 * @param deliveredOn the day the agencies received it; null for today
 */
public record IssueCommand(UUID commandId, SignedIn by, DirectiveId directive, LocalDate issuedOn,
		@Nullable LocalDate deliveredOn, List<ItemDraft> items) {

	/**
	 * One item of the directive.
	 *
	 * @param label its number as printed ("II.1.b")
	 * @param product what is to be delivered, as the directive says it
	 */
	public record ItemDraft(@Nullable String label, String content, @Nullable String product,
			@Nullable SourcePlace source, List<ObligationDraft> obligations,
			Map<Dimension, List<Dimension.Value>> dimensions) {

		/** An item with one job. */
		public static ItemDraft of(String content, ObligationDraft job) {
			return new ItemDraft(null, content, null, null, List.of(job), Map.of());
		}

	}

	/** Where the item stands in the directive's text: offsets, end exclusive. */
	public record SourcePlace(int start, int end) {
	}

	/**
	 * One job of an item.
	 *
	 * @param words the job's own words where an item holds several
	 * @param monitor who is followed where only one agency watches over the others
	 */
	public record ObligationDraft(@Nullable String words, List<Addressee> leads, FanOut fanOut,
			@Nullable AgencyId monitor, List<AgencyId> cooperating, Due due) {

		/** A job of one lead agency. */
		public static ObligationDraft of(AgencyId lead, Due due) {
			return toEach(List.of(Addressee.agency(lead)), due);
		}

		/** A job of each of these, and of each member of the groups among them. */
		public static ObligationDraft toEach(List<Addressee> leads, Due due) {
			return new ObligationDraft(null, leads, FanOut.EACH_MEMBER, null, List.of(), due);
		}

	}

	/**
	 * A deadline as confirmed by the clerk.
	 *
	 * @param phrase the words as written
	 * @param rule the rule that read them; null where a person set it
	 * @param eventOn the day of the event a counted deadline runs from
	 */
	public record Due(@Nullable String phrase, @Nullable Deadline deadline, @Nullable String rule,
			@Nullable LocalDate eventOn) {

		public static final Due NONE = new Due(null, null, null, null);

		public static Due of(String phrase, Deadline deadline) {
			return new Due(phrase, deadline, null, null);
		}

	}

}

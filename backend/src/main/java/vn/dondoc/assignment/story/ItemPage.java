package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An item of a directive with everyone it was given to.
 *
 * @param rows of what recurs those of one period
 * @param recurring what of it recurs, with its periods
 */
public record ItemPage(String id, @Nullable String label, String content, @Nullable String product, String directiveId,
		String directive, List<Row> rows, List<Recurring> recurring) {

	/** One assignment of the item; with its period where it recurs. */
	public record Row(String id, String lead, StoryPage.Status status, String state, @Nullable String dueOn,
			@Nullable String submittedOn, int handovers, @Nullable LocalDate period) {
	}

	/** An obligation that recurs, in words, and its periods, the latest first. */
	public record Recurring(String obligation, String words, List<PeriodRow> periods) {
	}

	/**
	 * A period.
	 *
	 * @param counts how many stand where; none while it is to come
	 * @param only where it is one assignment: which, and its status
	 */
	public record PeriodRow(LocalDate start, @Nullable String dueOn, Map<String, Integer> counts, @Nullable String only,
			StoryPage.@Nullable Status status) {

		public boolean coming() {
			return this.counts.isEmpty();
		}

	}

}

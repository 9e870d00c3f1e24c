package vn.dondoc.assignment.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An item of a directive with everyone it was given to. */
public record ItemPage(String id, @Nullable String label, String content, @Nullable String product, String directiveId,
		String directive, List<Row> rows) {

	/** One assignment of the item. */
	public record Row(String id, String lead, StoryPage.Status status, String state, @Nullable String dueOn,
			@Nullable String submittedOn, int handovers) {
	}

}

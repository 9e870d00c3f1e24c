package vn.dondoc.assignment.story;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentDeed;

/**
 * An assignment as its page tells it.
 *
 * @param source the words of the directive it was read from
 * @param possible what the reader may do to it now
 * @param onBehalf whether the reader would do the agency's deeds on its behalf
 */
public record StoryPage(String id, int version, Head head, Status status, @Nullable String source, List<Entry> entries,
		Set<AssignmentDeed> possible, boolean onBehalf) {

	/** What was ordered, of whom, by which directive. */
	public record Head(@Nullable String label, String content, @Nullable String product, String directiveId,
			String directive, String lead, List<String> cooperating, @Nullable String phrase, @Nullable String dueOn) {
	}

	/** Where it stands, as a chip and as a sentence that says why. */
	public record Status(String chip, @Nullable Long days, String why) {
	}

	/**
	 * One thing that happened, as the timeline shows it.
	 *
	 * @param mark how it was entered, where not by the doer at the time: a message key
	 */
	public record Entry(String title, String who, Instant at, @Nullable String detail, @Nullable String mark,
			@Nullable String file) {
	}

	public boolean can(String deed) {
		return this.possible.contains(AssignmentDeed.valueOf(deed));
	}

}

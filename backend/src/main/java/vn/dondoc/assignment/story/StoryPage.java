package vn.dondoc.assignment.story;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentDeed;

/**
 * An assignment as its page tells it.
 *
 * @param source where in the directive it was read from
 * @param reminders how often it was reminded of
 * @param possible what the reader may do to it now
 * @param onBehalf whether the reader would do the agency's deeds on its behalf
 */
public record StoryPage(String id, int version, Head head, Status status, Team team, @Nullable Source source,
		List<Entry> entries, int reminders, Set<AssignmentDeed> possible, boolean onBehalf) {

	/**
	 * What was ordered, of whom, by which directive.
	 *
	 * @param siblings how many assignments the item became, this one included
	 * @param acknowledgeBy the last day to acknowledge, while that is to be done
	 * @param target what is reached of what, where the assignment has a target
	 * @param period where its period begins, where it recurs
	 */
	public record Head(@Nullable String label, String content, @Nullable String product, String itemId, int siblings,
			String directiveId, String directive, String leadId, String lead, @Nullable String phrase,
			@Nullable String dueOn, @Nullable String acknowledgeBy, @Nullable String target, @Nullable String period,
			@Nullable String priority) {
	}

	/**
	 * Where it stands, as a chip and as a sentence that says why.
	 *
	 * @param grounds the facts and the rules the sentence follows from
	 */
	public record Status(String chip, @Nullable Long days, String why, boolean late, boolean disputed,
			List<Ground> grounds) {
	}

	/** One of the facts a status follows from: a message key, and what it says here. */
	public record Ground(String key, String says) {
	}

	/**
	 * The words of the directive, and the places in its text where they begin and end.
	 */
	public record Source(String words, int from, int to) {
	}

	/** Who works on it with the lead, and within it. */
	public record Team(List<Helper> cooperating, List<PartRow> parts) {
	}

	/**
	 * A cooperating agency.
	 *
	 * @param waited working days the lead has waited past the day it had asked for
	 */
	public record Helper(String agencyId, String name, @Nullable String until, @Nullable String answeredOn,
			int waited) {
	}

	/** What an officer of the lead was given. */
	public record PartRow(int number, String officer, String words, @Nullable String until, @Nullable String givenUntil,
			@Nullable String finishedOn) {
	}

	/**
	 * One thing that happened, as the timeline shows it.
	 *
	 * @param mark how it was entered, where not by the doer at the time: a message key
	 * @param withdrawn whether it was taken back as an entry error
	 */
	public record Entry(int seq, String title, String who, Instant at, @Nullable String detail, @Nullable String mark,
			boolean withdrawn, List<FileLink> files) {
	}

	/** A file that came with it. */
	public record FileLink(String id, String name) {
	}

	public boolean can(String deed) {
		return this.possible.contains(AssignmentDeed.valueOf(deed));
	}

}

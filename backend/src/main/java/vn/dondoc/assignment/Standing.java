package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where an assignment stands as of an instant, as far as was known at another. The only
 * place that decides whether something is late: late is what is done, or still undone, at
 * or after the first late instant.
 *
 * @param status the cell it is counted in; null once withdrawn or superseded
 */
public record Standing(WorkflowState state, @Nullable TimeStatus status, Position position, Term term,
		Term originalTerm, Requests requests) {

	/**
	 * What has been asked for and granted so far.
	 *
	 * @param returned whether the result handed in last was returned to be completed
	 */
	public record Requests(boolean extensionOpen, int extensionsGranted, int handovers, boolean disputeOpen,
			boolean explanationDue, boolean returned) {
	}

	/**
	 * Empty where the assignment was not issued at that instant, or not known to be.
	 */
	public static Optional<Standing> asOf(List<Fact> facts, Instant at, Instant knownAt, DoneBasis basis) {
		return History.known(facts, knownAt)
			.filter((history) -> !history.issuedAt().isAfter(at))
			.map((history) -> of(history, at, basis));
	}

	/** As of an instant, with everything known today. */
	public static Optional<Standing> asOf(List<Fact> facts, Instant at, DoneBasis basis) {
		return asOf(facts, at, Instant.MAX, basis);
	}

	private static Standing of(History history, Instant at, DoneBasis basis) {
		Course course = history.courseUntil(at);
		Position position = course.position(history.confirmationOf(course, at));
		return new Standing(course.state(), position.statusAt(at, basis), position, course.term(),
				course.originalTerm(), course.requests());
	}

}

package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The facts of one assignment as they were known at some instant, in the order they took
 * effect: withdrawn ones are gone, and the issue is told as it was rectified.
 */
final class History {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Comparator<Fact> ORDER_OF_EFFECT = Comparator.comparing(Fact::effectiveAt)
		.thenComparing(Fact::seq);

	private final Fact issue;

	private final FactPayload.Issued issued;

	private final List<Fact> later;

	private History(Fact issue, FactPayload.Issued issued, List<Fact> later) {
		this.issue = issue;
		this.issued = issued;
		this.later = later;
	}

	/** Empty where the assignment itself was not yet known. */
	static Optional<History> known(List<Fact> facts, Instant knownAt) {
		List<Fact> known = facts.stream().filter((fact) -> fact.knownAt(knownAt)).toList();
		List<Fact> valid = ValidFacts.of(known);
		return valid.stream()
			.filter((fact) -> fact.payload() instanceof FactPayload.Issued)
			.findFirst()
			.map((issue) -> rectified(issue, valid));
	}

	private static History rectified(Fact issue, List<Fact> valid) {
		FactPayload.Issued issued = (FactPayload.Issued) issue.payload();
		Instant issuedAt = issue.effectiveAt();
		for (FactPayload.Rectified right : ValidFacts.payloads(valid, FactPayload.Rectified.class).toList()) {
			issued = new FactPayload.Issued(or(right.lead(), issued.lead()), or(right.term(), issued.term()),
					issued.deliveredOn());
			issuedAt = (right.issuedOn() != null) ? startOf(right.issuedOn()) : issuedAt;
		}
		Fact told = new Fact(issue.seq(), issuedAt, issue.recordedAt(), issue.author(), issued);
		List<Fact> later = valid.stream().filter((fact) -> fact.seq() != issue.seq()).sorted(ORDER_OF_EFFECT).toList();
		return new History(told, issued, later);
	}

	Instant issuedAt() {
		return this.issue.effectiveAt();
	}

	/** The course told up to and including an instant. */
	Course courseUntil(Instant at) {
		Course course = new Course(this.issued.lead(), this.issued.term(), issuedAt());
		told(course, this.later.stream().filter((fact) -> !fact.effectiveAt().isAfter(at)));
		return course;
	}

	Position positionAt(Instant at) {
		Course course = courseUntil(at);
		return course.position(confirmationOf(course, at));
	}

	/**
	 * When the submission that is pending at an instant gets confirmed, or was; null
	 * where it was returned first or is still undecided.
	 */
	@Nullable Instant confirmationOf(Course course, Instant at) {
		Instant submission = course.submittedAt();
		if (course.confirmedAt() != null || !course.awaitsDecisionOn(submission)) {
			return course.confirmedAt();
		}
		Course ahead = courseUntil(at);
		for (Fact fact : this.later) {
			if (fact.effectiveAt().isAfter(at)) {
				told(ahead, Stream.of(fact));
				if (!ahead.awaitsDecisionOn(submission)) {
					return ahead.confirmedAt();
				}
			}
		}
		return null;
	}

	private static void told(Course course, Stream<Fact> facts) {
		facts.takeWhile((fact) -> !course.hasEnded())
			.forEach((fact) -> fact.payload().turn(course, fact.effectiveAt()));
	}

	private static <T> T or(@Nullable T right, T recorded) {
		return (right != null) ? right : recorded;
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).toInstant();
	}

}

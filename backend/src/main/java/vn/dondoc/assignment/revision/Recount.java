package vn.dondoc.assignment.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Starts;
import vn.dondoc.system.Days;

/**
 * The term in force of one assignment, computed again from its recorded words: from the
 * days of the fact that set it, or of the one whose days that fact took over.
 *
 * @param setBy the number of the fact it is counted as
 */
record Recount(Term inForce, Term again, int setBy) {

	/** What is known of an assignment beside its facts. */
	record Origin(LocalDate periodStart, @Nullable LocalDate eventOn) {
	}

	/**
	 * Empty where the term would be the same, where no words are known, where the Office
	 * kept it already, and where nothing is due: closed or suspended.
	 */
	static Optional<Recount> of(List<Fact> facts, Origin origin, BiFunction<Deadline, Starts, Optional<Instant>> rule) {
		Standing standing = Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
		Term term = standing.term();
		Deadline deadline = term.deadline();
		if (!standing.state().open() || standing.state() == WorkflowState.SUSPENDED || deadline == null
				|| term.firstLateAt() == null) {
			return Optional.empty();
		}
		List<Fact> valid = ValidFacts.of(facts);
		Fact setting = setting(valid, term);
		Starts starts = starts(setting, valid, standing, origin);
		return rule.apply(deadline, starts)
			.filter((instant) -> !instant.equals(term.firstLateAt()))
			.filter((instant) -> valid.stream().noneMatch((fact) -> keeps(fact, setting, instant)))
			.map((instant) -> new Recount(term, new Term(term.phrase(), deadline, instant), countedAs(setting)));
	}

	Instant wouldBe() {
		return Objects.requireNonNull(this.again.firstLateAt());
	}

	/** The last fact that set the term in force: a decision, else the issue. */
	private static Fact setting(List<Fact> valid, Term term) {
		return valid.stream()
			.filter((fact) -> term.equals(termOf(fact.payload())))
			.max(Comparator.comparing(Fact::effectiveAt).thenComparing(Fact::seq))
			.orElse(valid.get(0));
	}

	private static @Nullable Term termOf(FactPayload payload) {
		if (payload instanceof FactPayload.Amended amended) {
			return amended.term();
		}
		if (payload instanceof FactPayload.Resumed resumed) {
			return resumed.term();
		}
		return (payload instanceof FactPayload.ExtensionDecided decided) ? decided.granted() : null;
	}

	private static int countedAs(Fact setting) {
		return (setting.payload() instanceof FactPayload.Amended amended && amended.countedAs() != null)
				? amended.countedAs() : setting.seq();
	}

	private static Starts starts(Fact setting, List<Fact> valid, Standing standing, Origin origin) {
		int countedAs = countedAs(setting);
		Fact issue = valid.get(0);
		if (countedAs != issue.seq()) {
			LocalDate decided = Days
				.of(valid.stream().filter((fact) -> fact.seq() == countedAs).findFirst().orElse(setting).recordedAt());
			return new Starts(decided, decided, null);
		}
		LocalDate received = ((FactPayload.Issued) issue.payload()).deliveredOn();
		LocalDate issuedOn = Days.of(standing.position().issuedAt());
		boolean single = origin.periodStart().isBefore(Assignment.EARLIEST_PERIOD);
		return new Starts(single ? issuedOn : origin.periodStart(), received, origin.eventOn());
	}

	private static boolean keeps(Fact fact, Fact setting, Instant wouldBe) {
		return fact.payload() instanceof FactPayload.TermKept kept && fact.seq() > setting.seq()
				&& kept.wouldBe().equals(wouldBe);
	}

}

package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;

/** Makes terms of deadlines, by today's calendar and settings. */
@Component
public class Terms {

	private final FirstLate firstLate;

	private final Clock clock;

	Terms(FirstLate firstLate, Clock clock) {
		this.firstLate = firstLate;
		this.clock = clock;
	}

	/**
	 * Counted from these days.
	 * @param phrase the words as written
	 */
	public Term of(@Nullable String phrase, @Nullable Deadline deadline, Starts starts) {
		return new Term(phrase, deadline, this.firstLate.of(deadline, starts).orElse(null));
	}

	/** Where the first period of a recurring deadline begins; empty for any other. */
	public Optional<LocalDate> firstPeriod(@Nullable Deadline deadline, LocalDate issuedOn) {
		return (deadline instanceof Deadline.Recurring recurring)
				? periods(null, recurring, issuedOn).map(PeriodTerm::start).findFirst() : Optional.empty();
	}

	/** A period of a recurring deadline, by the day it begins, and its own term. */
	public record PeriodTerm(LocalDate start, Term term) {
	}

	/** The periods that are still in time on a day, in their order. */
	public Stream<PeriodTerm> periods(@Nullable String phrase, Deadline.Recurring deadline, LocalDate day) {
		return this.firstLate.periods(deadline, day)
			.map((period) -> new PeriodTerm(period.start(), new Term(phrase, deadline, period.firstLateAt())));
	}

	/** Set by a decision: what is counted runs from today. */
	public Term decided(@Nullable String phrase, @Nullable Deadline deadline) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		return of(phrase, deadline, new Starts(today, today, null));
	}

	/** Through the end of a day. */
	public Term until(LocalDate lastDay) {
		return decided(null, new Deadline.OnDay(lastDay, true, null));
	}

}

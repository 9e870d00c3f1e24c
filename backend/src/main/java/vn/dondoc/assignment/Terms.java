package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

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
		return (deadline instanceof Deadline.Recurring recurring) ? this.firstLate.firstPeriod(recurring, issuedOn)
				: Optional.empty();
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

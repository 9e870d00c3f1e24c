package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.system.Days;

/** A question whose instants are fixed, and who asks it. */
record Asked(Question question, Instant asOf, Conventions conventions, Sight sight, Leads leads) {

	/** The midnight a day begins with. */
	static Instant startOf(LocalDate day) {
		return Days.startOf(day);
	}

	static LocalDate day(Instant at) {
		return Days.of(at);
	}

	/** The last day that is still in time. */
	static LocalDate lastDayBefore(Instant firstLateAt) {
		return day(firstLateAt.minusNanos(1000));
	}

	DoneBasis basis() {
		return this.conventions.basis();
	}

	LocalDate asOfDay() {
		return day(this.asOf);
	}

	@Nullable Instant knownAt() {
		return this.question.knownAt();
	}

	/**
	 * Where the period of the population begins. What accumulates since the beginning of
	 * the year holds at least what was assigned in the period, which may begin before.
	 */
	Instant from() {
		LocalDate from = Objects.requireNonNull(this.question.from());
		LocalDate year = to().withDayOfYear(1);
		boolean whole = this.question.population() == Population.CUMULATIVE && year.isBefore(from);
		return startOf(whole ? year : from);
	}

	/** The first instant after the period. */
	Instant end() {
		return startOf(to().plusDays(1));
	}

	private LocalDate to() {
		return Objects.requireNonNull(this.question.to());
	}

}

package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.DoneBasis;

/** A question whose instants are fixed, and who asks it. */
record Asked(Question question, Instant asOf, DoneBasis basis, Sight sight) {

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** The midnight a day begins with. */
	static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).toInstant();
	}

	static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, VIETNAM);
	}

	/** The last day that is still in time. */
	static LocalDate lastDayBefore(Instant firstLateAt) {
		return day(firstLateAt.minusNanos(1000));
	}

	LocalDate asOfDay() {
		return day(this.asOf);
	}

	@Nullable Instant knownAt() {
		return this.question.knownAt();
	}

	/** Where the period of the population begins. */
	Instant from() {
		LocalDate from = Objects.requireNonNull(this.question.from());
		return startOf((this.question.population() == Population.CUMULATIVE) ? to().withDayOfYear(1) : from);
	}

	/** The first instant after the period. */
	Instant end() {
		return startOf(to().plusDays(1));
	}

	private LocalDate to() {
		return Objects.requireNonNull(this.question.to());
	}

}

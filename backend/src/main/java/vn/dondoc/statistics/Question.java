package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * What a figure is asked of: which assignments, as of when, as far as was known when.
 *
 * @param from first day of the period; null only for all assignments
 * @param to last day of the period
 * @param asOf null asks as of now
 * @param knownAt null asks with everything known now
 * @param leadAs under which agency assignments are counted and found
 */
public record Question(Population population, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant asOf,
		@Nullable Instant knownAt, LeadAs leadAs, Filter filter) {

	public Question {
		if (population.periodic() && (from == null || to == null || to.isBefore(from))) {
			throw new NoSuchPeriod();
		}
	}

	/** Of a period's population, as of now. */
	public static Question of(Population population, LocalDate from, LocalDate to) {
		return new Question(population, from, to, null, null, LeadAs.THEN, Filter.NONE);
	}

	/** Of all assignments there are, as of now: what trays and dashboards ask. */
	public static Question now() {
		return new Question(Population.ALL, null, null, null, null, LeadAs.THEN, Filter.NONE);
	}

	/** Of what is not completed, as of now. */
	public static Question open() {
		return new Question(Population.OPEN, null, null, null, null, LeadAs.THEN, Filter.NONE);
	}

	public Question asOf(@Nullable Instant instant) {
		return new Question(this.population, this.from, this.to, instant, this.knownAt, this.leadAs, this.filter);
	}

	public Question knownAt(@Nullable Instant instant) {
		return new Question(this.population, this.from, this.to, this.asOf, instant, this.leadAs, this.filter);
	}

	public Question leadAs(LeadAs leadAs) {
		return new Question(this.population, this.from, this.to, this.asOf, this.knownAt, leadAs, this.filter);
	}

	public Question only(Filter filter) {
		return new Question(this.population, this.from, this.to, this.asOf, this.knownAt, this.leadAs, filter);
	}

	public Question ledBy(@Nullable AgencyId lead) {
		return only(this.filter.ledBy(lead));
	}

	/** The rows behind one of its numbers. */
	public RowsQuery rows(Slice slice) {
		if (this.population == Population.OPEN && slice.ofOpen()) {
			Question all = new Question(Population.ALL, null, null, this.asOf, this.knownAt, this.leadAs, this.filter);
			return new RowsQuery(all, (slice == Slice.TOTAL) ? Slice.NOT_COMPLETED : slice);
		}
		return new RowsQuery(this, slice);
	}

}

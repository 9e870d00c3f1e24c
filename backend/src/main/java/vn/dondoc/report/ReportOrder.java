package vn.dondoc.report;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;

/**
 * What a report is asked for.
 *
 * @param asOf none: the end of the period, or now if that is earlier
 * @param knownAt none: a minute ago; right after the demo was made, the moment it was
 * @param leadAs under which agencies it is counted
 * @param definition by which rules it is counted
 */
public record ReportOrder(Period period, Population population, @Nullable Instant asOf, @Nullable Instant knownAt,
		LeadAs leadAs, Definition definition) {

	/** By the rules of today. */
	public ReportOrder(Period period, Population population, @Nullable Instant asOf, @Nullable Instant knownAt,
			LeadAs leadAs) {
		this(period, population, asOf, knownAt, leadAs, Definition.LATEST);
	}

	/** By the agencies as they were then. */
	public ReportOrder(Period period, Population population, @Nullable Instant asOf, @Nullable Instant knownAt) {
		this(period, population, asOf, knownAt, LeadAs.THEN);
	}

	/** The populations a report may count. */
	public static final List<Population> POPULATIONS = List.of(Population.ASSIGNED, Population.CARRIED,
			Population.CUMULATIVE);

	/**
	 * Reads a population's code.
	 * @throws ReportRule.NoSuchPopulation if reports count none like it
	 */
	public static Population population(String code) {
		return POPULATIONS.stream()
			.filter((population) -> population.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new ReportRule.NoSuchPopulation(code));
	}

	/** The same at these instants. */
	public ReportOrder at(Instant asOf, Instant knownAt) {
		return new ReportOrder(this.period, this.population, asOf, knownAt, this.leadAs, this.definition);
	}

	/** The same as of the same instant, as known by now. */
	public ReportOrder asKnownNow() {
		return new ReportOrder(this.period, this.population, this.asOf, null, this.leadAs, this.definition);
	}

	/** The same, counted under the agencies that led then: what stays true for good. */
	public ReportOrder byAgencyThen() {
		return new ReportOrder(this.period, this.population, this.asOf, this.knownAt, LeadAs.THEN, this.definition);
	}

	/** The same, counted by these rules. */
	public ReportOrder under(Definition definition) {
		return new ReportOrder(this.period, this.population, this.asOf, this.knownAt, this.leadAs, definition);
	}

	/** What its figures are asked of. */
	public Question question() {
		return Question.of(this.population, this.definition.from(this.population, this.period), this.period.to())
			.asOf(this.asOf)
			.knownAt(this.knownAt)
			.leadAs(this.leadAs);
	}

}

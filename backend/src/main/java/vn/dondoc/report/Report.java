package vn.dondoc.report;

import java.time.Instant;
import java.util.Map;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Table;

/**
 * The figures of a period, as of an instant, as they were known at another.
 *
 * @param settings the settings that changed a figure, by name, as used
 */
public record Report(Period period, Population population, Instant asOf, Instant knownAt, Map<String, String> settings,
		Table table, RegisterCounts.Counted registers) {

	/** The same with its agencies called so. */
	public Report named(Map<AgencyId, String> names) {
		return new Report(this.period, this.population, this.asOf, this.knownAt, this.settings, this.table.named(names),
				this.registers);
	}

}

package vn.dondoc.report;

import java.time.Instant;
import java.util.Map;

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

}

package vn.dondoc.report.insight;

import java.time.Instant;
import java.util.Locale;

import vn.dondoc.report.Period;
import vn.dondoc.statistics.Table;

/** The same figures of another period, as of its own end. */
public record Beside(Which which, Period period, Instant asOf, Table table) {

	/** Which other period. */
	public enum Which {

		PREVIOUS, LAST_YEAR;

		Period of(Period period) {
			return (this == PREVIOUS) ? period.previous() : period.lastYear();
		}

		/** As message keys write it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}

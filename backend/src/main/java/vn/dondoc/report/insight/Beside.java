package vn.dondoc.report.insight;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Counts;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Slice;

/**
 * The same figures of another period, as of its own end.
 *
 * @param asked what they were asked of
 */
public record Beside(Which which, Period period, Instant asOf, Question asked, Counts counts) {

	public Cell cell(Slice slice) {
		return new Cell(this.counts.of(slice), this.asked.rows(slice));
	}

	/** As it was kept, beside an order, not counted again. */
	public static Beside kept(Which which, ReportOrder order, Counts counts) {
		return new Beside(which, order.period(), Objects.requireNonNull(order.asOf()), order.question(), counts);
	}

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

		/** Reads a code. */
		public static Which of(String code) {
			return Arrays.stream(values()).filter((which) -> which.code().equals(code)).findFirst().orElseThrow();
		}

	}

}

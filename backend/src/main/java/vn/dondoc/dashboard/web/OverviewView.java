package vn.dondoc.dashboard.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.dondoc.statistics.Row;

/**
 * The province as of an instant.
 *
 * @param settings what the office decided that changes the figures, as used
 */
record OverviewView(Instant asOf, Quarter quarter, List<FigureView> numbers, List<AgencyBar> agencies,
		Map<String, String> settings, RowsView overdue, RowsView dueSoon) {

	/**
	 * The quarter in one sentence.
	 *
	 * @param numeral I to IV
	 * @param change how many more are overdue than were at the end of the quarter before
	 */
	record Quarter(String numeral, String year, FigureView total, FigureView overdue, long change) {

		/** The message of the sentence: more, fewer or as many. */
		public String messageKey() {
			return "dashboard.sentence." + ((this.change > 0) ? "more" : (this.change < 0) ? "fewer" : "same");
		}

		public long difference() {
			return Math.abs(this.change);
		}

	}

	/** The first rows of a list, and where all of them are. */
	record RowsView(List<Row> rows, String href) {

	}

}

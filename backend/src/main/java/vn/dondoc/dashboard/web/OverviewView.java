package vn.dondoc.dashboard.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.dondoc.dashboard.web.Escalated.EscalatedView;
import vn.dondoc.statistics.Row;

/**
 * The province as of an instant.
 *
 * @param agencies the most overdue first
 * @param settings what the office decided that changes the figures, as used
 * @param escalated what is to be told of higher up
 * @param trend what was assigned quarter by quarter
 * @param causes why this quarter's was late
 */
record OverviewView(Instant asOf, Quarter quarter, List<FigureView> numbers, List<Bar> agencies,
		Map<String, String> settings, List<Bar> trend, List<DelayCauses.Line> causes, RowsView overdue,
		RowsView dueSoon, EscalatedView escalated) {

	private static final int RANKED = 12;

	/** Those that are seen at once. */
	public List<Bar> first() {
		return this.agencies.subList(0, Math.min(RANKED, this.agencies.size()));
	}

	/** One quarter alone shows no trend. */
	public boolean hasTrend() {
		return this.trend.size() > 1;
	}

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
	record RowsView(List<Line> lines, String href) {

	}

	/**
	 * A row of such a list.
	 *
	 * @param assignments how many rows of the same item it stands for
	 * @param href where these are
	 */
	record Line(Row row, long assignments, String href) {

	}

}

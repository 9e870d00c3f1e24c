package vn.dondoc.dashboard.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.dashboard.web.OverviewView.Line;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/**
 * What is projected in a meeting: the overview, then each agency with what it is late
 * with, all of it as known at one instant and on one page, so that nothing is asked of
 * the network while people talk.
 */
@Component
class Meeting {

	/** As many late assignments as a meeting can go through, and more. */
	private static final int MOST = 400;

	/** As many as can be read from the back of a room. */
	private static final int ON_SLIDE = 8;

	private final Overview overview;

	private final Rows rows;

	Meeting(Overview overview, Rows rows) {
		this.overview = overview;
		this.rows = rows;
	}

	/** The snapshot, and its agencies with what is late. */
	record View(OverviewView overview, List<OfAgency> agencies) {
	}

	/**
	 * One agency.
	 *
	 * @param overdue the number of its late ones, which opens all of them
	 * @param lines those late the longest
	 */
	record OfAgency(String name, FigureView overdue, List<Line> lines) {

		/** How many are late beside those shown. */
		public long more() {
			return this.overdue.count() - this.lines.size();
		}

	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	View at(Instant instant, Sight sight) {
		Moment moment = Moment.frozen(instant);
		OverviewView overview = this.overview.of(moment, sight);
		Question all = moment.of(Question.now());
		return new View(overview, agencies(all.rows(Slice.NOT_COMPLETED_OVERDUE), sight, overview));
	}

	private List<OfAgency> agencies(RowsQuery late, Sight sight, OverviewView overview) {
		Map<AgencyId, List<Row>> byLead = new LinkedHashMap<>();
		this.rows.of(late, sight, RowOrder.DUE, 0, MOST)
			.forEach((row) -> byLead.computeIfAbsent(row.lead().agency(), (lead) -> new ArrayList<>()).add(row));
		return overview.agencies()
			.stream()
			.filter((bar) -> byLead.containsKey(bar.agency()))
			.map((bar) -> new OfAgency(bar.name(), bar.figure(Slice.NOT_COMPLETED_OVERDUE),
					first(byLead.getOrDefault(bar.agency(), List.of()))))
			.toList();
	}

	private static List<Line> first(List<Row> rows) {
		return rows.stream().limit(ON_SLIDE).map((row) -> new Line(row, 1, "")).toList();
	}

}

package vn.dondoc.dashboard.web;

import org.springframework.stereotype.Component;

import vn.dondoc.dashboard.web.OverviewView.Line;
import vn.dondoc.dashboard.web.OverviewView.RowsView;
import vn.dondoc.statistics.FirstItems;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;

/** The first rows of a list, as many as an opening page has room for. */
@Component
class FirstRows {

	private static final int SHOWN = 10;

	private final Rows rows;

	private final FirstItems firstItems;

	FirstRows(Rows rows, FirstItems firstItems) {
		this.rows = rows;
		this.firstItems = firstItems;
	}

	/** One by one. */
	RowsView each(RowsQuery query, Sight sight) {
		return new RowsView(
				this.rows.of(query, sight, RowOrder.DUE, 0, SHOWN).stream().map((row) -> new Line(row, 1, "")).toList(),
				query.href());
	}

	/** What was given to many agencies at once, only once. */
	RowsView byItem(RowsQuery query, Sight sight) {
		return new RowsView(this.firstItems.of(query, sight, SHOWN)
			.stream()
			.map((first) -> new Line(first.row(), first.assignments(), first.all().href()))
			.toList(), query.href());
	}

}

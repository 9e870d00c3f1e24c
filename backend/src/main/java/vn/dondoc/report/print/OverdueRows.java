package vn.dondoc.report.print;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Report;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/** What a report names one by one: what is overdue, and what was late. */
@Component
class OverdueRows {

	/** More is for the workbook. */
	static final int MOST = 500;

	private final Rows rows;

	OverdueRows(Rows rows) {
		this.rows = rows;
	}

	/** Which of them. */
	enum Kind {

		OVERDUE(Slice.NOT_COMPLETED_OVERDUE), LATE(Slice.COMPLETED_LATE);

		private final Slice slice;

		Kind(Slice slice) {
			this.slice = slice;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	Found of(Report report, Sight sight, Kind kind) {
		Cell cell = report.table().cell(kind.slice);
		List<Row> first = (cell.count() == 0) ? List.of() : this.rows.of(cell.rows(), sight, RowOrder.DUE, 0, MOST);
		return new Found(kind, first, cell.count() - first.size());
	}

	/** The longest due first, and how many more there are. */
	record Found(Kind kind, List<Row> rows, long more) {
	}

}

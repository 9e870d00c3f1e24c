package vn.dondoc.report.print;

import java.util.List;
import java.util.Locale;

import vn.dondoc.report.Report;
import vn.dondoc.statistics.Slice;

/** What a report names one by one: what is overdue, and what was late. */
final class OverdueRows {

	/** More is for the workbook. */
	static final int MOST = 500;

	private OverdueRows() {
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

	static Found of(Report report, RowSource rows, Kind kind) {
		long count = report.table().cell(kind.slice).count();
		List<PrintedRow> first = (count == 0) ? List.of() : rows.first(kind.slice, MOST);
		return new Found(kind, first, count - first.size());
	}

	/** The longest due first, and how many more there are. */
	record Found(Kind kind, List<PrintedRow> rows, long more) {
	}

}

package vn.dondoc.report.print;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Report;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.EveryRow;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/** The rows behind a report's figures, asked of the facts. */
@Component
class LiveRows {

	private final Rows rows;

	private final EveryRow every;

	LiveRows(Rows rows, EveryRow every) {
		this.rows = rows;
		this.every = every;
	}

	RowSource of(Report report, Sight sight) {
		return new Asked(this.rows, this.every, report, sight);
	}

	private record Asked(Rows rows, EveryRow every, Report report, Sight sight) implements RowSource {

		@Override
		public List<PrintedRow> first(Slice slice, int most) {
			return this.rows.of(this.report.table().cell(slice).rows(), this.sight, RowOrder.DUE, 0, most)
				.stream()
				.map(PrintedRow::of)
				.toList();
		}

		@Override
		public void each(Slice slice, Consumer<PrintedRow> reader) {
			this.every.each(this.report.table().cell(slice).rows(), this.sight, RowOrder.DUE,
					(row) -> reader.accept(PrintedRow.of(row)));
		}

	}

}

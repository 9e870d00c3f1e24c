package vn.dondoc.report.print;

import vn.dondoc.document.workbook.WrittenSheet;

import java.util.List;

import org.apache.poi.ss.util.CellReference;

/** Writes tables of numbers below one another; totals that are sums are formulas. */
final class GridSheet {

	private final WrittenSheet sheet;

	GridSheet(WrittenSheet sheet) {
		this.sheet = sheet;
	}

	void write(List<Grid> grids) {
		grids.forEach(this::write);
	}

	private void write(Grid grid) {
		this.sheet.title(grid.title());
		if (grid.note() != null) {
			this.sheet.note(grid.note());
		}
		this.sheet.head(grid.heads());
		int first = this.sheet.next() + 1;
		grid.lines().forEach((line) -> {
			this.sheet.text(line.name());
			values(line.values(), this.sheet.row() + 1);
			this.sheet.endRow();
		});
		if (grid.total() != null) {
			total(grid, grid.total(), first);
		}
		this.sheet.note("");
	}

	private void values(List<Grid.Value> values, int row) {
		for (int place = 0; place < values.size(); place++) {
			if (values.get(place) instanceof Grid.Number number) {
				this.sheet.number(number.number());
			}
			else if (values.get(place) instanceof Grid.Share share) {
				String part = column(place - 1) + row;
				String whole = column(place) + row;
				this.sheet.share("IF(" + whole + "=0,0," + part + "/" + whole + ")", share.part(), share.whole());
			}
		}
	}

	private void total(Grid grid, Grid.Line total, int first) {
		this.sheet.strong(total.name());
		for (int place = 0; place < total.values().size(); place++) {
			if (total.values().get(place) instanceof Grid.Number number) {
				sum(grid, number.number(), column(place + 1), first);
			}
		}
		this.sheet.endRow();
	}

	private void sum(Grid grid, long value, String column, int first) {
		if (grid.adds() && !grid.lines().isEmpty()) {
			this.sheet.sum("SUM(%s%d:%s%d)".formatted(column, first, column, first + grid.lines().size() - 1), value);
		}
		else {
			this.sheet.strong(value);
		}
	}

	/** The letter of the column of a number; the first one stands in B. */
	private static String column(int place) {
		return CellReference.convertNumToColString(place);
	}

}

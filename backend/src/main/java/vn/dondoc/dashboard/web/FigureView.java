package vn.dondoc.dashboard.web;

import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Slice;

/** A number under its name, and where its rows are. */
record FigureView(String name, long count, String href) {

	static FigureView of(Slice slice, Cell cell) {
		return new FigureView(slice.code(), cell.count(), cell.rows().href());
	}

}

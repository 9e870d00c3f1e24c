package vn.dondoc.report.print;

import java.util.List;
import java.util.function.Consumer;

import vn.dondoc.statistics.Slice;

/** Where the rows of a report come from: the facts, or what was frozen. */
interface RowSource {

	/** The first of a slice to fall due. */
	List<PrintedRow> first(Slice slice, int most);

	/** All of a slice, one after the other as they are read. */
	void each(Slice slice, Consumer<PrintedRow> reader);

}

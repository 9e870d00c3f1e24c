package vn.dondoc.document.sheet;

import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;

/** A row of a table: what stands under each heading, and where. */
public final class TableRow {

	private final Line line;

	private final Map<Heading, Integer> columns;

	TableRow(Line line, Map<Heading, Integer> columns) {
		this.line = line;
		this.columns = columns;
	}

	/** Counted from 1, the lines above the table included. */
	public int number() {
		return this.line.number();
	}

	/** What stands under a heading; nothing where there is no such column. */
	public String text(Heading heading) {
		Integer column = this.columns.get(heading);
		return (column != null) ? this.line.cell(column) : "";
	}

	/** The cell as a spreadsheet names it: "F17". */
	public String place(Heading heading) {
		Integer column = this.columns.get(heading);
		return ((column != null) ? CellReference.convertNumToColString(column) : "") + number();
	}

	/** Whether nothing stands under any heading. */
	boolean blank() {
		return this.columns.values().stream().allMatch((column) -> this.line.cell(column).isBlank());
	}

	/** All it says, so that equal rows are known. */
	@Override
	public String toString() {
		return this.columns.keySet().stream().map(this::text).collect(Collectors.joining(" | "));
	}

}

package vn.dondoc.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Label;
import vn.dondoc.extraction.block.Row.Cell;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.block.Row;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;

/** Puts the rows of a table together from the stretches of their cells. */
final class TableRows {

	private static final Pattern NUMBER = Pattern
		.compile("(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-HĐ]|[a-h])[.)]?");

	private TableRows() {
	}

	/**
	 * A row whose cells are put together from stretches, in the order of their columns.
	 */
	static Block row(NormalText text, String number, List<List<int[]>> cells, int[] whole, List<Column> columns) {
		List<Cell> found = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			Flow flow = cells.get(i).isEmpty() ? null : Flow.of(text, cells.get(i));
			if (flow != null && !flow.isEmpty()) {
				found.add(new Cell(flow, i + 1));
			}
		}
		return new Block(label(number), Flow.of(text, List.of(whole)), new Row(found, columns), false);
	}

	/** The same where the columns are lost. */
	static Block guessed(NormalText text, String number, List<List<int[]>> cells, int[] whole, List<Column> columns) {
		List<Cell> found = new ArrayList<>();
		for (List<int[]> cell : cells) {
			if (!cell.isEmpty()) {
				found.add(new Cell(Flow.of(text, cell), -1));
			}
		}
		return new Block(label(number), Flow.of(text, List.of(whole)), new Row(found, columns), false);
	}

	static boolean number(String text) {
		return NUMBER.matcher(text).matches();
	}

	static Block row(NormalText text, String number, List<int[]> ranges, List<Column> columns, boolean exact) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < ranges.size(); i++) {
			Flow flow = Flow.of(text, List.of(ranges.get(i)));
			if (!flow.isEmpty()) {
				cells.add(new Cell(flow, exact ? i + 1 : -1));
			}
		}
		Flow whole = Flow.of(text, ranges);
		return new Block(label(number), whole, new Row(cells, columns), false);
	}

	private static Label label(String printed) {
		String number = printed.replaceAll("[.)]$", "");
		Label read = Label.of(number + ".");
		return (read != null) ? new Label(number, read.style(), read.value(), 0)
				: new Label(number, Label.Style.ARABIC, 0, 0);
	}

}

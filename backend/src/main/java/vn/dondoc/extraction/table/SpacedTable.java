package vn.dondoc.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.table.Tables.Found;
import vn.dondoc.extraction.text.NormalText;

/**
 * A table whose cells an empty line or a bar on a line of its own parts, each of one line
 * or more.
 */
final class SpacedTable {

	private static final int MOST_COLUMNS = 9;

	/** A cell of the heading has fewer lines. */
	private static final int MOST_LINES = 4;

	/** No cell has more lines. */
	private static final int LONGEST = 40;

	private final NormalText text;

	private final List<Line> lines;

	SpacedTable(NormalText text, List<Line> lines) {
		this.text = text;
		this.lines = lines;
	}

	/** The table whose heading begins with this line, if one does. */
	@Nullable Found at(int line) {
		List<@Nullable Column> columns = new ArrayList<>();
		int at = line;
		while (at < this.lines.size() && columns.size() < MOST_COLUMNS && !numbers(at)) {
			int end = behindCell(at);
			columns.add((end - at < MOST_LINES) ? Columns.of(words(at, end)) : null);
			if (columns.get(columns.size() - 1) == null) {
				return null;
			}
			at = end;
		}
		return Columns.heads(columns) ? rows(at, columns.stream().map((c) -> (c != null) ? c : Column.OTHER).toList())
				: null;
	}

	private Found rows(int from, List<Column> columns) {
		List<Block> rows = new ArrayList<>();
		int at = from;
		while (at < this.lines.size() && numbers(at)) {
			int number = at;
			List<List<int[]>> cells = new ArrayList<>();
			at++;
			while (at < this.lines.size() && cells.size() < columns.size() - 1 && !(numbers(at) && !cells.isEmpty())) {
				int end = behindCell(at);
				cells.add(this.lines.subList(at, end).stream().map((l) -> new int[] { l.start(), l.end() }).toList());
				at = end;
			}
			if (cells.isEmpty()) {
				break;
			}
			int[] whole = { cells.get(0).get(0)[0], this.lines.get(at - 1).end() };
			String printed = this.lines.get(number).text();
			rows.add((cells.size() == columns.size() - 1) ? TableRows.row(this.text, printed, cells, whole, columns)
					: TableRows.guessed(this.text, printed, cells, whole, columns));
		}
		return new Found(rows, at);
	}

	private boolean numbers(int at) {
		return TableRows.number(this.lines.get(at).text())
				&& (at + 1 == this.lines.size() || this.lines.get(at + 1).apart());
	}

	private int behindCell(int at) {
		int end = at + 1;
		while (end < this.lines.size() && end - at < LONGEST && !this.lines.get(end).apart()) {
			end++;
		}
		return end;
	}

	private String words(int from, int end) {
		return this.text.text().substring(this.lines.get(from).start(), this.lines.get(end - 1).end());
	}

}

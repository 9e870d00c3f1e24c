package vn.dondoc.extraction.table;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Label;
import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.table.Tables.Found;
import vn.dondoc.extraction.text.NormalText;

/**
 * The rows of a table printed one cell a line: an empty line is an empty cell, and a cell
 * may go on in the next line.
 */
final class StackedTable {

	private final NormalText text;

	private final List<Line> lines;

	private final List<Column> columns;

	StackedTable(NormalText text, List<Line> lines, List<Column> columns) {
		this.text = text;
		this.lines = lines;
		this.columns = columns;
	}

	Found read(int from) {
		List<Block> rows = new ArrayList<>();
		int at = from;
		while (at < this.lines.size() && TableRows.number(this.lines.get(at).text())) {
			int end = behindRow(at);
			rows.add(row(at, end));
			at = end;
		}
		return new Found(rows, at);
	}

	/**
	 * Behind the row's last line: the next number, a heading, or a gap when it is full.
	 */
	private int behindRow(int number) {
		Label own = Label.of(this.lines.get(number).text() + ".");
		int at = number + 1;
		while (at < this.lines.size() && at - number < 4 * this.columns.size() && !startsRow(at, own)) {
			boolean full = at - number > cells();
			if (full && this.lines.get(at).apart() && !continues(at)) {
				break;
			}
			at++;
		}
		return at;
	}

	private int cells() {
		return this.columns.size() - 1;
	}

	private boolean startsRow(int at, @org.jspecify.annotations.Nullable Label before) {
		String line = this.lines.get(at).text();
		if (TableRows.number(line)) {
			Label label = Label.of(line + ".");
			return label == null || before == null || label.style() != before.style() || label.follows(before);
		}
		Label label = Label.of(line);
		return label != null && !label.bullet() && line.length() > label.length();
	}

	private Block row(int number, int end) {
		String printed = this.lines.get(number).text();
		List<List<int[]>> cells = exact(number + 1, end);
		int[] whole = { this.lines.get(Math.min(number + 1, end - 1)).start(), this.lines.get(end - 1).end() };
		if (cells.size() == cells()) {
			return TableRows.row(this.text, printed, cells, whole, this.columns);
		}
		return TableRows.guessed(this.text, printed, cells, whole, this.columns);
	}

	/**
	 * One list of stretches a cell, brought to the number of columns where that can be.
	 */
	private List<List<int[]>> exact(int from, int end) {
		List<List<int[]>> cells = new ArrayList<>();
		List<Integer> blanks = new ArrayList<>();
		for (int i = from; i < end; i++) {
			Line line = this.lines.get(i);
			if (i > from && continues(i)) {
				cells.get(cells.size() - 1).add(range(line));
				continue;
			}
			if (i > from && line.apart()) {
				blanks.add(cells.size());
			}
			cells.add(new ArrayList<>(List.of(range(line))));
		}
		for (int i = blanks.size() - 1; i >= 0 && cells.size() < cells(); i--) {
			cells.add(blanks.get(i), new ArrayList<>());
		}
		while (cells.size() > cells() && cells.size() > 1) {
			int wrapped = longest(cells);
			cells.get(wrapped).addAll(cells.remove(wrapped + 1));
		}
		return cells;
	}

	/** The cell whose last line is the longest: the column's width broke it. */
	private static int longest(List<List<int[]>> cells) {
		int found = 0;
		int most = -1;
		for (int i = 0; i + 1 < cells.size(); i++) {
			List<int[]> cell = cells.get(i);
			int length = cell.isEmpty() || cells.get(i + 1).isEmpty() ? 0
					: cell.get(cell.size() - 1)[1] - cell.get(cell.size() - 1)[0];
			found = (length > most) ? i : found;
			most = Math.max(most, length);
		}
		return found;
	}

	/** "thao và Du lịch", "(Ban Thi đua - Khen thưởng)": no cell of its own. */
	private boolean continues(int at) {
		Line line = this.lines.get(at);
		char last = this.lines.get(at - 1).text().charAt(this.lines.get(at - 1).text().length() - 1);
		boolean same = line.text().matches("nt\\.?|như trên\\.?|-");
		String before = this.lines.get(at - 1).text();
		if (!line.apart() && before.matches(".*\\s(?:và|của|các|với|Sở|UBND)")) {
			return true;
		}
		return !line.apart() && !same && (line.beginsSmall() || line.text().charAt(0) == '(' || last == ','
				|| last == '-' && line.text().length() > 1 && this.lines.get(at - 1).text().length() > 1);
	}

	private static int[] range(Line line) {
		return new int[] { line.start(), line.end() };
	}

}

package vn.dondoc.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.table.Tables.Found;
import vn.dondoc.extraction.text.NormalText;

/** The rows of a table set in columns of blanks, whose cells go on in the lines below. */
final class WrappedTable {

	private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");

	/** How far a cell may stand left of its column's heading. */
	private static final int SLACK = 3;

	private final NormalText text;

	private final List<Line> lines;

	private final List<Integer> offsets = new ArrayList<>();

	private final List<Column> columns;

	WrappedTable(NormalText text, List<Line> lines, List<int[]> heads, List<Column> columns) {
		this.text = text;
		this.lines = lines;
		this.columns = columns;
		heads.forEach((h) -> this.offsets.add(h[0] - lineStart(h[0])));
	}

	/** The table, or null where no cell goes on below, which the plain reader reads. */
	@Nullable Found read(int from) {
		List<Block> rows = new ArrayList<>();
		boolean goesOn = false;
		int at = from;
		while (at < this.lines.size() && numbered(at)) {
			int end = at + 1;
			while (end < this.lines.size() && below(end)) {
				end++;
			}
			goesOn |= end > at + 1;
			rows.add(row(at, end));
			at = end;
		}
		return goesOn ? new Found(rows, at) : null;
	}

	private boolean numbered(int at) {
		Matcher chunk = CHUNK.matcher(this.lines.get(at).text());
		return indent(at) < this.offsets.get(1) - SLACK && chunk.find() && TableRows.number(firstWord(chunk.group()))
				&& this.lines.get(at).text().contains("  ");
	}

	/** A line that only goes on with cells: nothing stands where the numbers stand. */
	private boolean below(int at) {
		return !this.lines.get(at).apart() && indent(at) >= this.offsets.get(1) - SLACK;
	}

	private int indent(int at) {
		return this.lines.get(at).start() - lineStart(this.lines.get(at).start());
	}

	private Block row(int from, int end) {
		List<List<int[]>> cells = new ArrayList<>();
		this.columns.forEach((c) -> cells.add(new ArrayList<>()));
		for (int i = from; i < end; i++) {
			Line line = this.lines.get(i);
			Matcher chunk = CHUNK.matcher(line.text());
			while (chunk.find()) {
				int start = line.start() + chunk.start();
				cells.get(column(start - lineStart(start))).add(new int[] { start, line.start() + chunk.end() });
			}
		}
		String number = this.text.text().substring(cells.get(0).get(0)[0], cells.get(0).get(0)[1]);
		int first = cells.stream().skip(1).flatMap(List::stream).mapToInt((c) -> c[0]).min().orElse(0);
		int[] whole = { first, this.lines.get(end - 1).end() };
		return TableRows.row(this.text, number, cells.subList(1, cells.size()), whole, this.columns);
	}

	private int column(int offset) {
		int found = 0;
		for (int i = 0; i < this.offsets.size(); i++) {
			found = (this.offsets.get(i) - SLACK <= offset) ? i : found;
		}
		return found;
	}

	private int lineStart(int place) {
		return this.text.text().lastIndexOf('\n', place - 1) + 1;
	}

	private static String firstWord(String chunk) {
		int space = chunk.indexOf(' ');
		return (space < 0) ? chunk : chunk.substring(0, space);
	}

}

package vn.dondoc.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Label;
import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.text.NormalText;

/**
 * Finds tables that lost their rules: cells parted by bars, tabs or wide gaps on one
 * line, or one cell a line.
 */
public final class Tables {

	private static final Pattern GAP = Pattern.compile("\\s{2,}");

	private static final int LONGEST_HEADING = 40;

	private final NormalText text;

	private final List<Line> lines;

	private final Map<Integer, Optional<Column>> heads = new HashMap<>();

	public Tables(NormalText text, List<Line> lines) {
		this.text = text;
		this.lines = lines;
	}

	/** A table's rows and the line behind it. */
	public record Found(List<Block> rows, int next) {
	}

	/** The table whose heading begins with this line, if one does. */
	public @Nullable Found at(int line) {
		String text = this.lines.get(line).text();
		if (text.length() > 400 || (text.length() > LONGEST_HEADING && text.indexOf('|') < 0 && text.indexOf('\t') < 0
				&& !text.contains("  "))) {
			return null;
		}
		for (Splitter splitter : List.<Splitter>of(this::bars, this::tabs, this::gaps)) {
			List<@Nullable Column> columns = columns(splitter.split(this.lines.get(line)));
			if (Columns.heads(columns)) {
				Found wrapped = wrapped(splitter.split(this.lines.get(line)), columns, line);
				if (wrapped != null) {
					return wrapped;
				}
				return ruled(splitter, known(columns), line + 1,
						splitter.split(this.lines.get(line)).size() != gaps(this.lines.get(line)).size());
			}
		}
		Found wrapped = (text.indexOf('\t') >= 0) ? wrappedHeading(line) : null;
		return (wrapped != null) ? wrapped : stacked(line);
	}

	/** A heading whose cells go on in the lines below, down to the first number. */
	private @Nullable Found wrappedHeading(int line) {
		for (int end = line + 2; end <= Math.min(this.lines.size() - 1, line + 6); end++) {
			List<int[]> cells = split(through(line, end), '\t');
			if (begins(this::tabs, end) && split(this.lines.get(end), '\t').size() > 1) {
				List<@Nullable Column> columns = columns(cells);
				return Columns.heads(columns) ? ruled(this::tabs, known(columns), end, true) : null;
			}
		}
		return null;
	}

	/** Columns by their place on the line, where cells go on below. */
	private @Nullable Found wrapped(List<int[]> heads, List<@Nullable Column> columns, int line) {
		boolean gaps = this.text.text()
			.substring(this.lines.get(line).start(), this.lines.get(line).end())
			.indexOf('|') < 0 && this.lines.get(line).text().indexOf('\t') < 0;
		return gaps ? new WrappedTable(this.text, this.lines, heads, known(columns)).read(line + 1) : null;
	}

	private interface Splitter {

		List<int[]> split(Line line);

	}

	private List<int[]> bars(Line line) {
		return split(line, '|');
	}

	private List<int[]> tabs(Line line) {
		return split(line, '\t');
	}

	private List<int[]> split(Line line, char rule) {
		List<int[]> cells = new ArrayList<>();
		int start = line.start();
		int end = line.end();
		if (rule == '|' && this.text.text().charAt(start) == '|') {
			start++;
			// between bars on both sides; without one before, a bar at the end is an
			// empty cell
			end -= (this.text.text().charAt(end - 1) == '|') ? 1 : 0;
		}
		int at = start;
		for (int i = start; i < end; i++) {
			if (this.text.text().charAt(i) == rule) {
				cells.add(new int[] { at, i });
				at = i + 1;
			}
		}
		cells.add(new int[] { at, Math.max(at, end) });
		return cells;
	}

	private List<int[]> gaps(Line line) {
		List<int[]> cells = new ArrayList<>();
		Matcher gap = GAP.matcher(line.text());
		int start = line.start();
		int at = 0;
		while (gap.find()) {
			cells.add(new int[] { start + at, start + gap.start() });
			at = gap.end();
		}
		cells.add(new int[] { start + at, line.end() });
		return cells;
	}

	private List<@Nullable Column> columns(List<int[]> cells) {
		List<@Nullable Column> columns = new ArrayList<>();
		if (cells.size() >= 3) {
			cells.forEach((c) -> columns.add(Columns.of(this.text.text().substring(c[0], c[1]))));
		}
		return columns;
	}

	private static List<Column> known(List<@Nullable Column> columns) {
		return columns.stream().map((c) -> (c != null) ? c : Column.OTHER).toList();
	}

	private Found ruled(Splitter splitter, List<Column> columns, int from, boolean exactly) {
		List<Block> rows = new ArrayList<>();
		int at = from;
		while (at < this.lines.size()) {
			int end = exactly ? behindWrapped(splitter, columns.size(), at) : at + 1;
			List<int[]> cells = splitter.split(through(at, end));
			String first = this.text.text().substring(cells.get(0)[0], cells.get(0)[1]).strip();
			if (first.matches("[-:]*") && cells.size() > 2) {
				at++;
				continue;
			}
			if (cells.size() < 2 || !TableRows.number(first)) {
				break;
			}
			// what a line lost at its end was empty, so the cells before keep their
			// columns
			boolean exact = exactly && cells.size() <= columns.size();
			rows.add(TableRows.row(this.text, first, cells.subList(1, cells.size()), columns, exact));
			at = end;
		}
		return new Found(rows, at);
	}

	/**
	 * Behind a row whose cells go on in the lines below, until all its cells are there.
	 */
	private int behindWrapped(Splitter splitter, int columns, int from) {
		int end = from + 1;
		boolean wrapped = false;
		while (end < this.lines.size() && end - from < 12 && !this.lines.get(end).apart() && !begins(splitter, end)) {
			boolean more = splitter.split(through(from, end)).size() < columns;
			boolean goesOn = splitter.split(this.lines.get(end)).size() == 1
					&& (wrapped || this.lines.get(end).beginsSmall());
			if (splitter.split(through(from, end + 1)).size() > columns || !(more || goesOn)) {
				break;
			}
			wrapped = true;
			end++;
		}
		return end;
	}

	/** Whether a row or an item begins with this line. */
	private boolean begins(Splitter splitter, int line) {
		List<int[]> cells = splitter.split(this.lines.get(line));
		String first = this.text.text().substring(cells.get(0)[0], cells.get(0)[1]).strip();
		Label label = (cells.size() == 1) ? Label.of(first) : null;
		return TableRows.number(first) || (label != null && !label.bullet());
	}

	private Line through(int from, int end) {
		Line first = this.lines.get(from);
		int to = this.lines.get(end - 1).end();
		return new Line(this.text, first.start(), to, first.apart());
	}

	/** What a line would head as a column, asked more than once. */
	private @Nullable Column column(int line) {
		return this.heads.computeIfAbsent(line, (at) -> Optional.ofNullable(Columns.of(this.lines.get(at).text())))
			.orElse(null);
	}

	/** One cell a line, or several lines a cell where blanks or bars part the cells. */
	private @Nullable Found stacked(int line) {
		Found plain = plainlyStacked(line);
		boolean heads = plain == null && line + 1 < this.lines.size() && this.lines.get(line).length() < 40;
		return heads ? new SpacedTable(this.text, this.lines).at(line) : plain;
	}

	private @Nullable Found plainlyStacked(int line) {
		List<@Nullable Column> columns = new ArrayList<>();
		int at = line;
		while (at < this.lines.size() && columns.size() < 12 && !TableRows.number(this.lines.get(at).text())) {
			columns.add(column(at));
			if (columns.get(columns.size() - 1) == null) {
				return null;
			}
			at++;
		}
		boolean spaced = columns.size() > 2 && at > line + 1
				&& this.lines.subList(line + 1, at).stream().allMatch(Line::apart);
		if (spaced || !Columns.heads(columns)) {
			return null;
		}
		return new StackedTable(this.text, this.lines, known(columns)).read(at);
	}

}

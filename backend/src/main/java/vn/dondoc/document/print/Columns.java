package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds lines that stand in two columns and tells the columns apart. */
final class Columns {

	private static final double FROM = 0.3;

	private static final double TO = 0.7;

	private static final double NARROWEST = 5.5;

	private static final int FEWEST = 2;

	private static final int FEW_WORDS = 4;

	/** A letterhead may begin on one side; so many lines of it. */
	private static final int HEAD = 5;

	/** Lines farther apart than so many heights belong to different things. */
	private static final double APART = 2.6;

	/** What stands on the left alone may be the text below. */
	private static final double CLOSE = 1.4;

	/** A way through the page that no words cross. */
	private record Gutter(double left, double right) {

		@Nullable Gutter narrowedBy(List<Line> line) {
			double before = this.left;
			double after = this.right;
			for (PrintedWord word : words(line)) {
				before = isLeft(word) ? Math.max(before, word.right()) : before;
				after = isLeft(word) ? after : Math.min(after, word.left());
			}
			return (after - before >= NARROWEST) ? new Gutter(before, after) : null;
		}

		boolean isLeft(PrintedWord word) {
			return word.left() + word.right() < this.left + this.right;
		}

	}

	/** Consecutive lines: in one column, or in two. */
	record Block(List<Line> left, List<Line> right) {
	}

	private final List<List<Line>> lines;

	private final double width;

	private final double left;

	private final double right;

	private final List<Block> blocks = new ArrayList<>();

	private Gutter gutter = new Gutter(0, 0);

	private Columns(List<List<Line>> lines, double width) {
		this.lines = lines;
		this.width = width;
		this.left = lines.stream().mapToDouble((line) -> line.get(0).left()).min().orElse(0);
		this.right = lines.stream().mapToDouble((line) -> line.get(line.size() - 1).right()).max().orElse(0);
	}

	static List<Block> of(List<List<Line>> lines, double width) {
		Columns columns = new Columns(lines, width);
		columns.part();
		return columns.blocks;
	}

	private void part() {
		int plain = 0;
		int at = 0;
		while (at < this.lines.size()) {
			int to = lastOfColumns(at);
			int from = (to > at) ? firstOfColumns(at, plain) : at;
			if (to - from >= FEWEST) {
				addPlain(plain, from);
				addColumns(from, to);
				plain = to;
			}
			at = Math.max(at + 1, to);
		}
		addPlain(plain, this.lines.size());
	}

	private int lastOfColumns(int start) {
		Gutter open = gutter(this.lines.get(start));
		int end = start;
		while (open != null) {
			this.gutter = open;
			end++;
			open = goesOn(end, end) ? open.narrowedBy(this.lines.get(end)) : null;
		}
		return end;
	}

	private int firstOfColumns(int start, int plain) {
		int first = start;
		while (first > plain && first <= HEAD && goesOn(first - 1, first)) {
			Gutter narrowed = this.gutter.narrowedBy(this.lines.get(first - 1));
			if (narrowed == null) {
				break;
			}
			this.gutter = narrowed;
			first--;
		}
		return first;
	}

	/** Whether a line still belongs to the columns, and so near the one above. */
	private boolean goesOn(int line, int below) {
		return line < this.lines.size() && (below == 0 || !isApart(below));
	}

	private boolean isApart(int at) {
		Line above = this.lines.get(at - 1).get(0);
		List<PrintedWord> here = words(this.lines.get(at));
		double most = here.stream().allMatch(this.gutter::isLeft) ? CLOSE : APART;
		return here.get(0).base() - above.base() > most * here.get(0).size();
	}

	private static List<PrintedWord> words(List<Line> line) {
		return line.stream().flatMap((piece) -> piece.words().stream()).toList();
	}

	private @Nullable Gutter gutter(List<Line> line) {
		if (line.size() != 2) {
			return null;
		}
		Gutter gap = new Gutter(line.get(0).right(), line.get(1).left());
		// a line stretched to its width has wide gaps everywhere
		double usual = new Line(words(line)).usualGap();
		boolean wide = (words(line).size() < FEW_WORDS) ? !fills(line) : gap.right() - gap.left() > Line.EVEN * usual;
		return (wide && gap.right() > FROM * this.width && gap.left() < TO * this.width) ? gap : null;
	}

	private boolean fills(List<Line> line) {
		return line.get(0).left() < this.left + NARROWEST && line.get(1).right() > this.right - NARROWEST;
	}

	private void addPlain(int from, int to) {
		if (to > from) {
			List<Line> plain = this.lines.subList(from, to).stream().map((line) -> new Line(words(line))).toList();
			this.blocks.add(new Block(plain, List.of()));
		}
	}

	private void addColumns(int from, int to) {
		List<Line> left = new ArrayList<>();
		List<Line> right = new ArrayList<>();
		for (List<Line> line : this.lines.subList(from, to)) {
			Map<Boolean, List<PrintedWord>> sides = words(line).stream()
				.collect(Collectors.partitioningBy(this.gutter::isLeft));
			Stream.of(sides.get(true)).filter((side) -> !side.isEmpty()).map(Line::new).forEach(left::add);
			Stream.of(sides.get(false)).filter((side) -> !side.isEmpty()).map(Line::new).forEach(right::add);
		}
		this.blocks.add(new Block(left, right));
	}

}

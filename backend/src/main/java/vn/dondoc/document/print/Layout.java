package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.page.Letterhead;
import vn.dondoc.document.page.Pages;

/** Reads printed pages in the order people do. */
public final class Layout {

	/** Columns of so few lines are set for the eye, line by line. */
	private static final double MOSTLY_FULL = 0.5;

	/** A label and the words behind it may be printed without a space. */
	private static final Pattern TIGHT = Pattern.compile("^((?:[IVXLC]{1,6}|\\d{1,2}|[a-zđ])[.)])(?=\\p{Lu})");

	private final Pages pages;

	private final List<Line> open = new ArrayList<>();

	private final TableRows rows;

	private double left;

	private double right;

	private double pitch;

	public Layout(Pages pages) {
		this.pages = pages;
		this.rows = new TableRows(pages);
	}

	/** Adds the words of a document's pages, and those of its margins as such. */
	public void add(List<PrintedPage> printed) {
		List<PageParts> parts = printed.stream().map(PageParts::of).toList();
		Margins margins = new Margins(parts.stream().map(PageParts::lines).toList());
		List<List<List<Line>>> bodies = IntStream.rangeClosed(1, parts.size()).mapToObj(margins::without).toList();
		margins.words().forEach(this.pages::addMargin);
		measure(bodies.stream()
			.flatMap(List::stream)
			.filter((line) -> line.size() == 1)
			.map((line) -> line.get(0))
			.toList());
		for (int i = 0; i < parts.size(); i++) {
			add(parts.get(i), bodies.get(i), printed.get(i).width());
		}
		endParagraphs();
		this.rows.end();
	}

	private void measure(List<Line> lines) {
		this.left = lines.stream().mapToDouble(Line::left).min().orElse(0);
		this.right = lines.stream().mapToDouble(Line::right).max().orElse(0);
		this.pitch = pitch(lines);
	}

	/** What most often lies between two lines, where paragraphs may be farther apart. */
	private static double pitch(List<Line> lines) {
		List<Double> gaps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			double gap = lines.get(i).base() - lines.get(i - 1).base();
			if (gap > 0 && gap < 3 * lines.get(i).size()) {
				gaps.add(gap);
			}
		}
		return gaps.stream().sorted().skip(gaps.size() / 4).findFirst().orElse(0.0);
	}

	private void add(PageParts page, List<List<Line>> body, double width) {
		int from = 0;
		for (RuledTable table : page.tables()) {
			int to = from;
			while (to < body.size() && body.get(to).get(0).base() < table.top()) {
				to++;
			}
			addLines(body.subList(from, to), width);
			from = to;
			addTable(table);
		}
		addLines(body.subList(from, body.size()), width);
	}

	private void addTable(RuledTable table) {
		endParagraphs();
		List<List<String>> words = table.words();
		if (Letterhead.isLayout(words.toString(), words.size())) {
			this.rows.end();
			words.stream().flatMap(List::stream).forEach((cell) -> this.pages.add(Kind.PARAGRAPH, cell));
		}
		else {
			this.rows.add(table.columns(), words);
		}
	}

	private void addLines(List<List<Line>> lines, double width) {
		if (lines.isEmpty()) {
			return;
		}
		this.rows.end();
		for (Columns.Block block : Columns.of(lines, width)) {
			if (block.right().isEmpty()) {
				this.open.addAll(block.left());
			}
			else {
				endParagraphs();
				addColumn(block.left());
				addColumn(block.right());
			}
		}
	}

	private void addColumn(List<Line> lines) {
		double from = lines.stream().mapToDouble(Line::left).min().orElse(0);
		double to = lines.stream().mapToDouble(Line::right).max().orElse(0);
		boolean running = lines.stream().filter((line) -> line.right() > to - 3 * line.size()).count() > lines.size()
				* MOSTLY_FULL && lines.size() > 8;
		// lines set one by one end where they end
		Paragraphs paragraphs = new Paragraphs(from, running ? to : Double.MAX_VALUE, pitch(lines));
		addParagraphs(paragraphs, lines);
	}

	private void endParagraphs() {
		addParagraphs(new Paragraphs(this.left, this.right, this.pitch), this.open);
		this.open.clear();
	}

	private void addParagraphs(Paragraphs paragraphs, List<Line> lines) {
		Stream.of(lines)
			.filter((some) -> !some.isEmpty())
			.flatMap((some) -> paragraphs.of(some).stream())
			.map((paragraph) -> TIGHT.matcher(paragraph).replaceFirst("$1 "))
			.forEach((paragraph) -> this.pages.add(Kind.PARAGRAPH, paragraph));
	}

}

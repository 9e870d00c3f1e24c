package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.dondoc.document.page.Pages;

/** The rows of a table, which may go on over several pages. */
final class TableRows {

	private static final double NEAR = 4;

	private final Pages pages;

	private final List<List<String>> rows = new ArrayList<>();

	private List<Double> columns = List.of();

	TableRows(Pages pages) {
		this.pages = pages;
	}

	/** Adds a table, or what the next page shows of the one before. */
	void add(List<Double> edges, List<List<String>> words) {
		boolean goesOn = !this.rows.isEmpty() && sameColumns(edges);
		if (!goesOn) {
			end();
			this.columns = edges;
		}
		boolean atTop = goesOn;
		for (List<String> row : words) {
			List<String> last = this.rows.isEmpty() ? List.of() : this.rows.get(this.rows.size() - 1);
			if (goesOn && row.equals(this.rows.get(0))) {
				continue;
			}
			if (atTop && row.get(0).isBlank() && row.size() == last.size() && row.size() > 2) {
				this.rows.set(this.rows.size() - 1, joined(last, row));
			}
			else {
				this.rows.add(row);
			}
			atTop = false;
		}
	}

	/** Nothing more of this table will come. */
	void end() {
		this.rows.forEach(this.pages::addRow);
		this.rows.clear();
	}

	private boolean sameColumns(List<Double> edges) {
		return edges.size() == this.columns.size() && IntStream.range(0, edges.size())
			.allMatch((i) -> Math.abs(edges.get(i) - this.columns.get(i)) < NEAR);
	}

	/** A row that the end of a page cut in two. */
	private static List<String> joined(List<String> above, List<String> below) {
		return IntStream.range(0, above.size()).mapToObj((i) -> (above.get(i) + " " + below.get(i)).strip()).toList();
	}

}

package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rulings that touch each other and the words between them. A cell that reaches over
 * several rows says its words in each of them.
 */
final class RuledTable {

	private static final double NEAR = 3;

	private final List<Ruling> rulings;

	private final List<Double> columns;

	private final List<Double> rows;

	private final Map<Integer, List<PrintedWord>> cells = new HashMap<>();

	RuledTable(List<Ruling> rulings) {
		this.rulings = rulings;
		this.columns = edges(rulings.stream().filter((it) -> !it.along()).map(Ruling::left).toList());
		this.rows = edges(rulings.stream().filter(Ruling::along).map(Ruling::top).toList());
	}

	private static List<Double> edges(List<Double> places) {
		List<Double> edges = new ArrayList<>();
		for (double place : places.stream().sorted().toList()) {
			if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NEAR) {
				edges.add(place);
			}
		}
		return edges;
	}

	/** A single column is a frame around words, not a table. */
	boolean hasCells() {
		return this.columns.size() > 2 && this.rows.size() > 1;
	}

	double top() {
		return this.rows.get(0);
	}

	List<Double> columns() {
		return this.columns;
	}

	/** Whether the word stands in the table, which then keeps it. */
	boolean take(PrintedWord word) {
		int column = between(this.columns, (word.left() + word.right()) / 2);
		int row = between(this.rows, word.base() - word.size() / 3);
		if (column < 0 || row < 0) {
			return false;
		}
		this.cells.computeIfAbsent(place(row, column), (place) -> new ArrayList<>()).add(word);
		return true;
	}

	private static int between(List<Double> edges, double place) {
		int after = Collections.binarySearch(edges, place);
		int edge = ((after < 0) ? -after - 1 : after) - 1;
		return (edge < edges.size() - 1) ? edge : -1;
	}

	private int place(int row, int column) {
		return row * this.columns.size() + column;
	}

	/** The words of its cells, row by row. */
	List<List<String>> words() {
		List<List<String>> words = new ArrayList<>();
		for (int row = 0; row < this.rows.size() - 1; row++) {
			Set<Integer> corners = new LinkedHashSet<>();
			for (int column = 0; column < this.columns.size() - 1; column++) {
				corners.add(corner(row, column));
			}
			words.add(corners.stream().map(this::cell).toList());
		}
		return words;
	}

	/** The upper left place of the cell a place belongs to. */
	private int corner(int row, int column) {
		int left = column;
		while (left > 0 && !ruledBetween(row, left)) {
			left--;
		}
		int top = row;
		while (top > 0 && !ruledAbove(top, left)) {
			top--;
		}
		return place(top, left);
	}

	private String cell(int corner) {
		int top = corner / this.columns.size();
		int left = corner % this.columns.size();
		List<PrintedWord> words = new ArrayList<>();
		for (int row = top; row < this.rows.size() - 1 && (row == top || !ruledAbove(row, left)); row++) {
			for (int column = left; column < this.columns.size() - 1
					&& (column == left || !ruledBetween(row, column)); column++) {
				words.addAll(this.cells.getOrDefault(place(row, column), List.of()));
			}
		}
		return Broken.join(Lines.of(words).stream().flatMap(List::stream).map(Line::text).toList());
	}

	private boolean ruledBetween(int row, int column) {
		double middle = (this.rows.get(row) + this.rows.get(row + 1)) / 2;
		double place = this.columns.get(column);
		return this.rulings.stream()
			.anyMatch((it) -> !it.along() && Math.abs(it.left() - place) <= NEAR && it.top() <= middle
					&& it.bottom() >= middle);
	}

	private boolean ruledAbove(int row, int column) {
		double middle = (this.columns.get(column) + this.columns.get(column + 1)) / 2;
		double place = this.rows.get(row);
		return this.rulings.stream()
			.anyMatch((it) -> it.along() && Math.abs(it.top() - place) <= NEAR && it.left() <= middle
					&& it.right() >= middle);
	}

}

package vn.dondoc.document.sheet;

import java.util.List;

/** A line of a sheet that says something: its number, counted from 1, and its cells. */
record Line(int number, List<String> cells) {

	Line {
		cells = List.copyOf(cells);
	}

	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean blank() {
		return this.cells.stream().allMatch(String::isBlank);
	}

}

package vn.dondoc.extraction.block;

import java.util.List;

import vn.dondoc.extraction.text.Flow;

/** A table row: its cells without the number, and the columns they stand in. */
public record Row(List<Cell> cells, List<Column> columns) {

	/** What a column holds, by its heading. */
	public enum Column {

		NUMBER, CONTENT, LEAD, COOPERATING, DEADLINE, START, LEADER, OTHER

	}

	/**
	 * A cell and the column it is printed in; {@code column} is -1 where that is lost.
	 */
	public record Cell(Flow flow, int column) {
	}

}

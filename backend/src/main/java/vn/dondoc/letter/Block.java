package vn.dondoc.letter;

import java.util.List;

/** A part of what a letter says. */
public sealed interface Block {

	/** A heading: "I. TÌNH HÌNH CHUNG". */
	record Heading(String text) implements Block {
	}

	/** A paragraph of plain text. */
	record Paragraph(String text) implements Block {
	}

	/**
	 * A table; its first row is repeated on every page.
	 *
	 * @param rows each with a text for every column
	 * @param total whether the last row is printed bold
	 */
	record Table(String caption, List<Column> columns, List<List<String>> rows, boolean total) implements Block {

		public Table {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param width in relation to the other columns
	 */
	record Column(String name, int width, Align align) {
	}

	/** Where a column's texts stand. */
	enum Align {

		LEFT, CENTRE, RIGHT

	}

	/** Bars laid end to end, one for each category; Word can edit its figures. */
	record Chart(String title, List<String> categories, List<Series> series) implements Block {

		public Chart {
			categories = List.copyOf(categories);
			series = List.copyOf(series);
		}

	}

	/**
	 * A part of every bar.
	 *
	 * @param values one for each category
	 * @param colour as RRGGBB
	 */
	record Series(String name, List<Long> values, String colour) {

		public Series {
			values = List.copyOf(values);
		}

	}

}

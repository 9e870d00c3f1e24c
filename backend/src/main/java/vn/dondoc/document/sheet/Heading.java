package vn.dondoc.document.sheet;

import java.util.List;

/**
 * A column as its head names it; accents, case and what stands in brackets do not matter.
 */
public interface Heading {

	/** As the template prints it. */
	String title();

	/** What other offices call it. */
	default List<String> alsoCalled() {
		return List.of();
	}

	/** Whether a table without it cannot be read. */
	boolean needed();

}

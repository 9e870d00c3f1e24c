package vn.dondoc.document.print;

import java.util.List;

/** The tables of a page and the lines outside them, each from the top down. */
record PageParts(List<RuledTable> tables, List<List<Line>> lines) {

	static PageParts of(PrintedPage page) {
		List<RuledTable> tables = Tables.of(page.rulings());
		List<PrintedWord> outside = page.words()
			.stream()
			.filter((word) -> tables.stream().noneMatch((table) -> table.take(word)))
			.toList();
		return new PageParts(tables, Lines.of(outside));
	}

}

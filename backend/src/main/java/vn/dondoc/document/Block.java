package vn.dondoc.document;

/**
 * A stretch of a document's text that stood apart on the page; start and end are offsets
 * into {@link ReadDocument#text()}, the end outside it.
 */
public record Block(Kind kind, int start, int end) {

	/** What the stretch was on the page. */
	public enum Kind {

		PARAGRAPH, HEADING, LIST_ITEM, TABLE_CELL

	}

}

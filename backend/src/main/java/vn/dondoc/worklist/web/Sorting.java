package vn.dondoc.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.RowsQuery;

/** How the table is sorted, and the links of its heads that sort it otherwise. */
record Sorting(RowOrder order) {

	static Sorting of(Map<String, String> parameters) {
		String by = Objects.requireNonNullElse(parameters.get("sort"), "");
		return Arrays.stream(RowOrder.By.values())
			.filter((column) -> code(column).equals(by))
			.findFirst()
			.map((column) -> new Sorting(new RowOrder(column, "desc".equals(parameters.get("way")))))
			.orElse(new Sorting(RowOrder.DUE));
	}

	/** A sortable head; sorted is its aria-sort. */
	record Head(String code, String sorted, String href) {
	}

	List<Head> heads(RowsQuery query) {
		return Arrays.stream(RowOrder.By.values()).map((column) -> head(column, query)).toList();
	}

	/** The list of a query in this order, which goes without saying where it is usual. */
	String kept(RowsQuery query) {
		return usual() ? query.href() : href(query);
	}

	/** What an address says of an order that is not the usual one. */
	Map<String, String> parameters() {
		return usual() ? Map.of() : Map.of("sort", code(this.order.by()), "way", way());
	}

	/** The list of a query, sorted so. */
	String href(RowsQuery query) {
		return UriComponentsBuilder.fromUriString(query.href())
			.queryParam("sort", code(this.order.by()))
			.queryParam("way", way())
			.build(true)
			.toUriString();
	}

	private boolean usual() {
		return RowOrder.DUE.equals(this.order);
	}

	private String way() {
		return this.order.descending() ? "desc" : "asc";
	}

	private Head head(RowOrder.By column, RowsQuery query) {
		boolean current = column == this.order.by();
		String href = new Sorting(new RowOrder(column, current && !this.order.descending())).href(query);
		String sorted = this.order.descending() ? "descending" : "ascending";
		return new Head(code(column), current ? sorted : "none", href);
	}

	private static String code(RowOrder.By column) {
		return column.name().toLowerCase(Locale.ROOT);
	}

}

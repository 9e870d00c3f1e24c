package vn.dondoc.worklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.RowsQuery;

/**
 * A filter in force: its label's code, what it asks for, and the address of the page
 * without it.
 */
record FilterChip(String code, Object asked, String without) {

	/** The filters of a query; names tell what its identifiers mean. */
	static List<FilterChip> of(RowsQuery query, Names names) {
		Filter filter = query.question().filter();
		List<FilterChip> chips = new ArrayList<>();
		add(chips, query, "q", filter.text(), (it) -> it.saying(null));
		add(chips, query, "lead", names.lead(), (it) -> it.ledBy(null));
		add(chips, query, "cooperating", names.cooperating(), (it) -> it.cooperatedIn(null));
		add(chips, query, "programme", names.programme(), (it) -> it.ofProgramme(null));
		add(chips, query, "directive", names.directive(), (it) -> it.of((DirectiveId) null));
		LocalDate to = filter.dueTo();
		add(chips, query, "dueFrom", filter.dueFrom(), (it) -> it.due(null, to));
		add(chips, query, "dueTo", to, (it) -> it.due(it.dueFrom(), null));
		return chips;
	}

	/** What the identifiers of a filter are called; null where it has none. */
	record Names(@Nullable String lead, @Nullable String cooperating, @Nullable String programme,
			@Nullable String directive) {
	}

	private static void add(List<FilterChip> chips, RowsQuery query, String code, @Nullable Object asked,
			UnaryOperator<Filter> without) {
		if (asked != null) {
			chips.add(new FilterChip(code, asked, query.only(without.apply(query.question().filter())).href()));
		}
	}

}

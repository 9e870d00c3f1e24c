package vn.dondoc.worklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartName;

/**
 * A filter in force: its label's code, what it asks for, and the address of the page
 * without it.
 *
 * @param keyed whether what it asks for is the key of a message
 */
record FilterChip(String code, Object asked, boolean keyed, String without) {

	/** The filters of a query; names tell what its identifiers mean. */
	static List<FilterChip> of(RowsQuery query, Names names) {
		Filter filter = query.question().filter();
		List<FilterChip> chips = new ArrayList<>();
		add(chips, query, "q", filter.text(), (it) -> it.saying(null));
		add(chips, query, "lead", names.lead(), (it) -> it.ledBy(null));
		add(chips, query, "cooperating", names.cooperating(), (it) -> it.cooperatedIn(null));
		add(chips, query, "programme", names.programme(), (it) -> it.ofProgramme(null));
		add(chips, query, "directive", names.directive(), (it) -> it.of((DirectiveId) null));
		part(chips, query, names.part());
		LocalDate to = filter.dueTo();
		add(chips, query, "dueFrom", filter.dueFrom(), (it) -> it.due(null, to));
		add(chips, query, "dueTo", to, (it) -> it.due(it.dueFrom(), null));
		return chips;
	}

	/** What the identifiers of a filter are called; null where it has none. */
	record Names(@Nullable String lead, @Nullable String cooperating, @Nullable String programme,
			@Nullable String directive, @Nullable PartName part) {
	}

	private static void part(List<FilterChip> chips, RowsQuery query, @Nullable PartName name) {
		Part part = query.question().filter().part();
		if (part != null && name != null) {
			boolean keyed = name.messageKey() != null;
			Object asked = Objects.requireNonNull(keyed ? name.messageKey() : name.words());
			chips.add(new FilterChip("cut." + part.cut().code(), asked, keyed,
					query.only(query.question().filter().in(null)).href()));
		}
	}

	private static void add(List<FilterChip> chips, RowsQuery query, String code, @Nullable Object asked,
			UnaryOperator<Filter> without) {
		if (asked != null) {
			chips.add(new FilterChip(code, asked, false, query.only(without.apply(query.question().filter())).href()));
		}
	}

}

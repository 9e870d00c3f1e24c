package vn.dondoc.worklist.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.PartName;

/**
 * A filter in force: its label's code, what it asks for, and the address of the page
 * without it.
 *
 * @param keyed whether what it asks for is the key of a message
 */
record FilterChip(String code, Object asked, boolean keyed, String without) {

	/** The filters of a query; names tell what its identifiers mean. */
	static List<FilterChip> of(RowsQuery query, Sorting sorting, Names names) {
		Filter filter = query.question().filter();
		Shown shown = new Shown(query, sorting);
		Stream<FilterChip> whole = Stream
			.of(shown.chip("q", filter.text(), (it) -> it.saying(null)),
					shown.chip("lead", names.lead(), (it) -> it.ledBy(null)),
					shown.chip("cooperating", names.cooperating(), (it) -> it.cooperatedIn(null)),
					shown.chip("programme", names.programme(), (it) -> it.ofProgramme(null)),
					shown.chip("directive", names.directive(), (it) -> it.of((DirectiveId) null)))
			.flatMap(Optional::stream);
		Stream<FilterChip> days = Stream
			.of(shown.chip("dueFrom", filter.dueFrom(), (it) -> it.due(null, it.dueTo())),
					shown.chip("dueTo", filter.dueTo(), (it) -> it.due(it.dueFrom(), null)))
			.flatMap(Optional::stream);
		return Stream.of(whole, names.parts().stream().map(shown::chip), days).flatMap(Function.identity()).toList();
	}

	/** What the identifiers of a filter are called; null where it has none. */
	record Names(@Nullable String lead, @Nullable String cooperating, @Nullable String programme,
			@Nullable String directive, List<NamedPart> parts) {
	}

	/** What the part of a cut is called. */
	record NamedPart(Cut cut, PartName name) {
	}

	/** The list the chips stand over; each leads to it without what the chip says. */
	private record Shown(RowsQuery query, Sorting sorting) {

		Optional<FilterChip> chip(String code, @Nullable Object asked, UnaryOperator<Filter> removed) {
			return (asked != null) ? Optional.of(new FilterChip(code, asked, false, without(removed)))
					: Optional.empty();
		}

		FilterChip chip(NamedPart part) {
			boolean keyed = part.name().messageKey() != null;
			Object asked = Objects.requireNonNull(keyed ? part.name().messageKey() : part.name().words());
			return new FilterChip("cut." + part.cut().code(), asked, keyed,
					without((filter) -> filter.inAny(part.cut())));
		}

		private String without(UnaryOperator<Filter> removed) {
			return this.sorting.kept(this.query.only(removed.apply(this.query.question().filter())));
		}

	}

}

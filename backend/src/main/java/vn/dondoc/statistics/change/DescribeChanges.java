package vn.dondoc.statistics.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.statistics.Question;
import vn.dondoc.system.Days;

/** Puts words to changes: what it is about, whose it is and why it moved. */
@Component
@Transactional(readOnly = true)
public class DescribeChanges {

	private final CompareFigures compare;

	private final Items items;

	private final Directives directives;

	private final Agencies agencies;

	DescribeChanges(CompareFigures compare, Items items, Directives directives, Agencies agencies) {
		this.compare = compare;
		this.items = items;
		this.directives = directives;
		this.agencies = agencies;
	}

	/** Some of the changes between two questions, in the order given. */
	public List<DescribedChange> describe(List<Change> some, Comparison between, Question before, Question after) {
		Map<Change, List<Step>> reasons = this.compare.reasons(some, between, before, after);
		Map<ItemId, ItemView> about = this.items.views(some.stream().map(Change::item).distinct().toList());
		Map<DirectiveId, DirectiveView> sources = sources(about.values());
		Map<AgencyId, AgencyView> then = leads(some.stream().map(Change::before), before);
		Map<AgencyId, AgencyView> now = leads(some.stream().map(Change::after), after);
		return some.stream().map((change) -> {
			ItemView item = Objects.requireNonNull(about.get(change.item()));
			DirectiveView source = Objects.requireNonNull(sources.get(item.directive()));
			return new DescribedChange(change.assignment(), item.content(),
					new DescribedChange.Source(source.id(), source.title(), source.header().issuedOn()),
					place(change.before(), then), place(change.after(), now), reasons.getOrDefault(change, List.of()));
		}).toList();
	}

	private Map<DirectiveId, DirectiveView> sources(Collection<ItemView> about) {
		return this.directives.views(about.stream().map(ItemView::directive).distinct().toList())
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, Function.identity()));
	}

	private Map<AgencyId, AgencyView> leads(Stream<Change.@Nullable Place> places, Question question) {
		return this.agencies.views(places.filter(Objects::nonNull).map(Change.Place::lead).distinct().toList(),
				Days.of(Objects.requireNonNull(question.asOf())));
	}

	private static DescribedChange.@Nullable Place place(Change.@Nullable Place place,
			Map<AgencyId, AgencyView> leads) {
		return (place == null) ? null
				: new DescribedChange.Place(place.cell(), Objects.requireNonNull(leads.get(place.lead())).name());
	}

}

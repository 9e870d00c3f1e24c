package vn.dondoc.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Chip;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/**
 * Shows assignments as their standing says. The number of queries does not grow with
 * them.
 */
@Component
class ShownRows {

	private final Facts facts;

	private final Items items;

	private final Directives directives;

	private final Agencies agencies;

	ShownRows(Facts facts, Items items, Directives directives, Agencies agencies) {
		this.facts = facts;
		this.items = items;
		this.directives = directives;
		this.agencies = agencies;
	}

	/** These, each with its item, in the order given. */
	List<Row> of(Asked asked, Map<AssignmentId, ItemId> found) {
		Map<AssignmentId, List<Fact>> told = this.facts.of(found.keySet());
		Map<AssignmentId, Standing> standings = new LinkedHashMap<>();
		found.keySet().forEach((id) -> standings.put(id, standing(asked, Objects.requireNonNull(told.get(id)))));
		Around around = around(asked, new HashSet<>(found.values()), standings.values());
		return found.entrySet()
			.stream()
			.map((entry) -> around.row(entry.getKey(), entry.getValue(),
					Objects.requireNonNull(standings.get(entry.getKey())),
					priority(asked, Objects.requireNonNull(told.get(entry.getKey()))),
					updatedAt(asked, Objects.requireNonNull(told.get(entry.getKey())))))
			.toList();
	}

	private static Standing standing(Asked asked, List<Fact> facts) {
		Instant knownAt = Objects.requireNonNullElse(asked.knownAt(), Instant.MAX);
		return Standing.asOf(facts, asked.asOf(), knownAt, asked.basis()).orElseThrow();
	}

	private static Priority priority(Asked asked, List<Fact> facts) {
		return Priority.asOf(facts, asked.asOf(), Objects.requireNonNullElse(asked.knownAt(), Instant.MAX));
	}

	private static Instant updatedAt(Asked asked, List<Fact> facts) {
		Instant knownAt = Objects.requireNonNullElse(asked.knownAt(), Instant.MAX);
		return facts.stream()
			.filter((fact) -> fact.kind() != FactKind.REMINDED)
			.map(Fact::recordedAt)
			.filter((recordedAt) -> !recordedAt.isAfter(knownAt))
			.max(Instant::compareTo)
			.orElseThrow();
	}

	private Around around(Asked asked, Set<ItemId> itemIds, Collection<Standing> standings) {
		Map<ItemId, ItemView> itemsById = this.items.views(itemIds);
		Set<DirectiveId> directiveIds = itemsById.values()
			.stream()
			.map(ItemView::directive)
			.collect(Collectors.toSet());
		Map<DirectiveId, DirectiveView> directivesById = this.directives.views(directiveIds)
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, Function.identity()));
		Set<AgencyId> leads = standings.stream()
			.map((standing) -> standing.position().lead())
			.collect(Collectors.toSet());
		return new Around(asked, itemsById, directivesById, this.agencies.views(leads, asked.asOfDay()));
	}

	/** What rows show of other rooms. */
	private record Around(Asked asked, Map<ItemId, ItemView> items, Map<DirectiveId, DirectiveView> directives,
			Map<AgencyId, AgencyView> agencies) {

		Row row(AssignmentId id, ItemId itemId, Standing standing, Priority priority, Instant updatedAt) {
			ItemView item = Objects.requireNonNull(this.items.get(itemId));
			DirectiveView directive = Objects.requireNonNull(this.directives.get(item.directive()));
			AgencyView lead = Objects.requireNonNull(this.agencies.get(standing.position().lead()));
			return new Row(id, item.content(),
					new Row.Source(directive.id(), directive.title(), directive.header().issuedOn()),
					new Row.Lead(lead.id(), lead.name()),
					Row.Due.of(standing.term().phrase(), standing.position().firstLateAt()),
					new Row.Progress(standing.state(), standing.status(), Chip.of(standing, this.asked.asOf()),
							priority, standing.position().disputed(), standing.position().submittedAt(),
							standing.position().confirmedAt(), updatedAt));
		}

	}

}

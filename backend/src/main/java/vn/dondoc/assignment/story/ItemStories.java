package vn.dondoc.assignment.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;

/** Tells how far everyone is with an item, to somebody who may know it. */
@Component
@Transactional(readOnly = true)
public class ItemStories {

	private final Assignments assignments;

	private final Facts facts;

	private final Items items;

	private final Directives directives;

	private final StatusWords statusWords;

	private final Names names;

	private final Clock clock;

	ItemStories(Assignments assignments, Facts facts, Items items, Directives directives, StatusWords statusWords,
			Names names, Clock clock) {
		this.assignments = assignments;
		this.facts = facts;
		this.items = items;
		this.directives = directives;
		this.statusWords = statusWords;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * The item with those of its assignments the reader may know of.
	 * @throws Missing if there are none
	 */
	public ItemPage of(ItemId id, SignedIn me) {
		List<Assignment> seen = seenBy(me, id);
		if (seen.isEmpty()) {
			throw new Missing("item " + id.value());
		}
		ItemView item = Objects.requireNonNull(this.items.views(Set.of(id)).get(id));
		Map<AssignmentId, List<Fact>> told = this.facts.of(seen.stream().map(Assignment::id).toList());
		Map<AgencyId, String> agencies = this.names.agencies(seen.stream().map(Assignment::leadAgency).toList(),
				item.issuedOn());
		DoneBasis basis = this.statusWords.basis();
		List<ItemPage.Row> rows = seen.stream()
			.map((assignment) -> row(assignment,
					this.statusWords.now(told.getOrDefault(assignment.id(), List.of()), basis), agencies))
			.sorted(Comparator.comparing(ItemPage.Row::lead))
			.toList();
		return new ItemPage(id.value().toString(), item.label(), item.content(), item.product(),
				item.directive().value().toString(), this.directives.get(item.directive()).title(), rows);
	}

	private List<Assignment> seenBy(SignedIn me, ItemId id) {
		if (me.isOffice() || me.is(Role.LEADER)) {
			return this.assignments.findByItemInOrderById(List.of(id));
		}
		return (me.agency() != null) ? this.assignments.ofItemSeenBy(id, me.agency()) : List.of();
	}

	private ItemPage.Row row(Assignment assignment, Standing standing, Map<AgencyId, String> agencies) {
		return new ItemPage.Row(assignment.id().value().toString(), agencies.getOrDefault(assignment.leadAgency(), ""),
				this.statusWords.brief(standing), standing.state().name(),
				this.statusWords.dueOn(standing.position().firstLateAt()), day(standing.position().submittedAt()),
				standing.requests().handovers());
	}

	private @Nullable String day(@Nullable Instant at) {
		return (at != null) ? Days.print(LocalDate.ofInstant(at, this.clock.getZone())) : null;
	}

}

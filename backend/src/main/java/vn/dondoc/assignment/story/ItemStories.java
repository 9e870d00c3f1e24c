package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.Directives;
import vn.dondoc.system.Missing;

/** Tells how far everyone is with an item, to somebody who may know it. */
@Component
@Transactional(readOnly = true)
public class ItemStories {

	private final ItemSight sight;

	private final Facts facts;

	private final Items items;

	private final Directives directives;

	private final StatusWords statusWords;

	private final ItemTables tables;

	ItemStories(ItemSight sight, Facts facts, Items items, Directives directives, StatusWords statusWords,
			ItemTables tables) {
		this.sight = sight;
		this.facts = facts;
		this.items = items;
		this.directives = directives;
		this.statusWords = statusWords;
		this.tables = tables;
	}

	/** Where the periods begin that the reader may know of, the latest first. */
	public List<LocalDate> periods(ItemId id, SignedIn me) {
		return this.sight.periods(id, me);
	}

	/**
	 * The item with those of its assignments the reader may know of.
	 * @param periods those told of
	 * @param first whether what is to come is told as well
	 * @param chosen the one whose agencies are listed; null for the latest
	 * @throws Missing if there are none
	 */
	public ItemPage of(ItemId id, SignedIn me, List<LocalDate> periods, boolean first, @Nullable LocalDate chosen) {
		List<Assignment> seen = this.sight.assignments(id, me, periods);
		ItemView item = Optional.ofNullable(this.items.views(Set.of(id)).get(id))
			.filter((found) -> !seen.isEmpty() || this.sight.whole(me))
			.orElseThrow(() -> new Missing("item " + id.value()));
		Map<Assignment, Standing> standings = standings(seen);
		return new ItemPage(id.value().toString(), item.label(), item.content(), item.product(),
				item.directive().value().toString(), this.directives.get(item.directive()).title(),
				this.tables.agencies(listed(standings, chosen), item.issuedOn()),
				this.tables.periods(standings, first));
	}

	private Map<Assignment, Standing> standings(List<Assignment> seen) {
		Map<AssignmentId, List<Fact>> told = this.facts.of(seen.stream().map(Assignment::id).toList());
		var basis = this.statusWords.basis();
		Map<Assignment, Standing> standings = new LinkedHashMap<>();
		seen.forEach(
				(one) -> standings.put(one, this.statusWords.now(Objects.requireNonNull(told.get(one.id())), basis)));
		return standings;
	}

	private static Map<Assignment, Standing> listed(Map<Assignment, Standing> standings, @Nullable LocalDate chosen) {
		Map<Assignment, Standing> listed = new LinkedHashMap<>(standings);
		LocalDate shown = (chosen != null) ? chosen
				: standings.keySet()
					.stream()
					.filter(Assignment::recurs)
					.map(Assignment::periodStart)
					.max(Comparator.naturalOrder())
					.orElse(null);
		listed.keySet().removeIf((one) -> one.recurs() && !one.periodStart().equals(shown));
		return listed;
	}

}

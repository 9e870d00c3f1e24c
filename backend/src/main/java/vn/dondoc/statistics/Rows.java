package vn.dondoc.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
import vn.dondoc.system.Ids;

/**
 * Lists the assignments behind a number: found by the same conditions that counted them,
 * each shown as its standing says. The number of queries does not grow with the rows.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Rows {

	private static final int CHUNK = 1000;

	private final JdbcClient jdbc;

	private final Selections selections;

	private final Facts facts;

	private final Items items;

	private final Directives directives;

	private final Agencies agencies;

	Rows(JdbcClient jdbc, Selections selections, Facts facts, Items items, Directives directives, Agencies agencies) {
		this.jdbc = jdbc;
		this.selections = selections;
		this.facts = facts;
		this.items = items;
		this.directives = directives;
		this.agencies = agencies;
	}

	/** So many rows from an offset on; {@link Figures#count} tells how many there are. */
	public List<Row> of(RowsQuery query, Sight sight, RowOrder order, long offset, int size) {
		Asked asked = this.selections.asked(query.question(), sight);
		return shown(asked, found(asked, query, order, offset, size));
	}

	/** Which they are, where nothing else is asked of them. */
	public List<AssignmentId> assignments(RowsQuery query, Sight sight, RowOrder order, int size) {
		return List.copyOf(found(this.selections.asked(query.question(), sight), query, order, 0, size).keySet());
	}

	/**
	 * All rows one after another, read a thousand at a time, so that a list of any length
	 * can be written away. Which they are is asked once; nothing is held for longer than
	 * its thousand.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void each(RowsQuery query, Sight sight, RowOrder order, Consumer<Row> work) {
		Asked asked = this.selections.asked(query.question(), sight);
		Map<AssignmentId, ItemId> chunk = new LinkedHashMap<>();
		found(asked, query, order, 0, Integer.MAX_VALUE).forEach((assignment, item) -> {
			chunk.put(assignment, item);
			if (chunk.size() == CHUNK) {
				shown(asked, chunk).forEach(work);
				chunk.clear();
			}
		});
		shown(asked, chunk).forEach(work);
	}

	/** These of a population, in the order given. */
	public List<Row> of(Question question, Sight sight, List<Placements.Placed> some) {
		Map<AssignmentId, ItemId> those = new LinkedHashMap<>();
		some.forEach((placed) -> those.put(placed.assignment(), placed.item()));
		return of(question, sight, those);
	}

	/** These, each with its item, in the order given. */
	public List<Row> of(Question question, Sight sight, Map<AssignmentId, ItemId> those) {
		return shown(this.selections.asked(question, sight), those);
	}

	/**
	 * What there is of each of these items now; an item of which nothing may be seen is
	 * left out.
	 */
	public Map<ItemId, OfItem> ofItems(Collection<ItemId> items, Sight sight) {
		if (items.isEmpty()) {
			return Map.of();
		}
		Asked asked = this.selections.asked(Question.now(), sight);
		Map<ItemId, Long> counts = new HashMap<>();
		Map<AssignmentId, ItemId> firsts = new LinkedHashMap<>();
		this.selections.of(asked)
			.with("s.item_id in (:items)")
			.select(this.jdbc, "s.item_id, count(*), min(s.assignment_id)", "group by s.item_id")
			.param("items", items.stream().map((item) -> Ids.bytes(item.value())).toList())
			.query((row) -> {
				ItemId item = new ItemId(Ids.uuid(row.getBytes(1)));
				if (counts.merge(item, row.getLong(2), Long::sum) == row.getLong(2)) {
					firsts.put(new AssignmentId(Ids.uuid(row.getBytes(3))), item);
				}
			});
		return shown(asked, firsts).stream()
			.collect(Collectors.toMap((row) -> Objects.requireNonNull(firsts.get(row.assignment())),
					(row) -> new OfItem(Objects.requireNonNull(counts.get(firsts.get(row.assignment()))), row)));
	}

	/** How many assignments there are of an item, and one of them. */
	public record OfItem(long assignments, Row one) {
	}

	private List<Row> shown(Asked asked, Map<AssignmentId, ItemId> found) {
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

	private Map<AssignmentId, ItemId> found(Asked asked, RowsQuery query, RowOrder order, long offset, int size) {
		Selection all = this.selections.of(asked).only(query.slice());
		if (!order.undatedApart(query.slice())) {
			return page(all, order, offset, size);
		}
		Selection dated = all.with("s.first_late_at is not null");
		Map<AssignmentId, ItemId> found = page(dated, order, offset, size);
		if (found.size() < size) {
			long before = (found.isEmpty() && offset > 0) ? dated.count(this.jdbc) : offset + found.size();
			found.putAll(page(all.with("s.first_late_at is null"), order, Math.max(0, offset - before),
					size - found.size()));
		}
		return found;
	}

	private Map<AssignmentId, ItemId> page(Selection selection, RowOrder order, long offset, int size) {
		Map<AssignmentId, ItemId> found = new LinkedHashMap<>();
		selection.page(this.jdbc, order.sql(), offset, size).query((row) -> {
			found.put(new AssignmentId(Ids.uuid(row.getBytes(1))), new ItemId(Ids.uuid(row.getBytes(2))));
		});
		return found;
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

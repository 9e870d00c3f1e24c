package vn.dondoc.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.system.Ids;

/**
 * Lists the assignments behind a number: found by the same conditions that counted them,
 * each shown as its standing says. The number of queries does not grow with the rows.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Rows {

	private final JdbcClient jdbc;

	private final Selections selections;

	private final ShownRows shown;

	Rows(JdbcClient jdbc, Selections selections, ShownRows shown) {
		this.jdbc = jdbc;
		this.selections = selections;
		this.shown = shown;
	}

	/** So many rows from an offset on; {@link Figures#count} tells how many there are. */
	public List<Row> of(RowsQuery query, Sight sight, RowOrder order, long offset, int size) {
		Asked asked = this.selections.asked(query.question(), sight);
		return this.shown.of(asked, found(asked, query, order, offset, size));
	}

	/** Which they are, where nothing else is asked of them. */
	public List<AssignmentId> assignments(RowsQuery query, Sight sight, RowOrder order, int size) {
		return List.copyOf(found(this.selections.asked(query.question(), sight), query, order, 0, size).keySet());
	}

	/** These of a population, in the order given. */
	public List<Row> of(Question question, Sight sight, List<Placements.Placed> some) {
		Map<AssignmentId, ItemId> those = new LinkedHashMap<>();
		some.forEach((placed) -> those.put(placed.assignment(), placed.item()));
		return of(question, sight, those);
	}

	/** These, each with its item, in the order given. */
	public List<Row> of(Question question, Sight sight, Map<AssignmentId, ItemId> those) {
		return this.shown.of(this.selections.asked(question, sight), those);
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
		return this.shown.of(asked, firsts)
			.stream()
			.collect(Collectors.toMap((row) -> Objects.requireNonNull(firsts.get(row.assignment())),
					(row) -> new OfItem(Objects.requireNonNull(counts.get(firsts.get(row.assignment()))), row)));
	}

	/** How many assignments there are of an item, and one of them. */
	public record OfItem(long assignments, Row one) {
	}

	/** Which they are, each with its item, in order. */
	Map<AssignmentId, ItemId> found(Asked asked, RowsQuery query, RowOrder order, long offset, int size) {
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

}

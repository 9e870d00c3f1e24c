package vn.dondoc.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.system.Ids;

/**
 * The first items of a list of what has a deadline, each told once however many agencies
 * it was given to.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FirstItems {

	private static final int CHUNK = 200;

	/** So far other items are looked for behind those that were given to everybody. */
	private static final int FARTHEST = 4000;

	private final JdbcClient jdbc;

	private final Selections selections;

	private final Rows rows;

	FirstItems(JdbcClient jdbc, Selections selections, Rows rows) {
		this.jdbc = jdbc;
		this.selections = selections;
		this.rows = rows;
	}

	/**
	 * An item by the first of its rows in the list.
	 *
	 * @param assignments how many rows of the list are the item's
	 * @param all these rows
	 */
	public record FirstItem(Row row, long assignments, RowsQuery all) {
	}

	/** So many items, the soonest due first. */
	public List<FirstItem> of(RowsQuery query, Sight sight, int items) {
		Asked asked = this.selections.asked(query.question(), sight);
		Selection list = this.selections.of(asked).only(query.slice());
		Map<ItemId, AssignmentId> firsts = firsts(list, items);
		Map<ItemId, Long> counts = counts(list, firsts.keySet());
		Map<AssignmentId, ItemId> those = new LinkedHashMap<>();
		firsts.forEach((item, assignment) -> those.put(assignment, item));
		return this.rows.of(query.question(), sight, those).stream().map((row) -> {
			ItemId item = Objects.requireNonNull(those.get(row.assignment()));
			return new FirstItem(row, Objects.requireNonNull(counts.get(item)),
					query.only(query.question().filter().of(item)));
		}).toList();
	}

	private Map<ItemId, AssignmentId> firsts(Selection list, int items) {
		Map<ItemId, AssignmentId> firsts = new LinkedHashMap<>();
		int read = CHUNK;
		for (int offset = 0; read == CHUNK && firsts.size() < items && offset < FARTHEST; offset += CHUNK) {
			int[] found = new int[1];
			list.page(this.jdbc, RowOrder.DUE.sql(), offset, CHUNK).query((row) -> {
				found[0]++;
				ItemId item = new ItemId(Ids.uuid(row.getBytes(2)));
				if (firsts.size() < items || firsts.containsKey(item)) {
					firsts.putIfAbsent(item, new AssignmentId(Ids.uuid(row.getBytes(1))));
				}
			});
			read = found[0];
		}
		return firsts;
	}

	private Map<ItemId, Long> counts(Selection list, Collection<ItemId> items) {
		Map<ItemId, Long> counts = new HashMap<>();
		if (!items.isEmpty()) {
			list.with("s.item_id in (:firsts)")
				.select(this.jdbc, "s.item_id, count(*)", "group by s.item_id")
				.param("firsts", items.stream().map((item) -> Ids.bytes(item.value())).toList())
				.query((row) -> {
					counts.merge(new ItemId(Ids.uuid(row.getBytes(1))), row.getLong(2), Long::sum);
				});
		}
		return counts;
	}

}

package vn.dondoc.assignment.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Tells what all items are searched by, and which of them something happened to. */
@Component
@Transactional(readOnly = true)
public class ItemsByWords {

	private static final String ITEMS = "select id, directive_id, issued_on, content, product from item where ";

	private static final String AGENCIES = """
			select item_id, lead_agency_id from assignment where item_id in (:items)
			union select a.item_id, p.agency_id from participant p join assignment a on a.id = p.assignment_id
			where a.item_id in (:items)
			""";

	private static final String HAPPENED = """
			select f.assignment_id, f.seq, f.recorded_at, a.item_id from fact f join assignment a on a.id = f.assignment_id
			where f.recorded_at >= :at and (f.recorded_at > :at or f.assignment_id > :assignment
			or (f.assignment_id = :assignment and f.seq > :seq))
			order by f.recorded_at, f.assignment_id, f.seq limit :size
			""";

	private final JdbcClient jdbc;

	ItemsByWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** So many items that come after one by their identifiers. */
	public List<ItemWords> after(@Nullable ItemId last, int size) {
		byte[] from = Ids.bytes((last != null) ? last.value() : new UUID(0, 0));
		return worked(
				this.jdbc.sql(ITEMS + "id > :last order by id limit :size").param("last", from).param("size", size));
	}

	public List<ItemWords> of(Collection<ItemId> items) {
		List<byte[]> ids = items.stream().map((item) -> Ids.bytes(item.value())).toList();
		return ids.isEmpty() ? List.of() : worked(this.jdbc.sql(ITEMS + "id in (:items)").param("items", ids));
	}

	/** The items of a directive. */
	public List<ItemWords> of(DirectiveId directive) {
		return worked(
				this.jdbc.sql(ITEMS + "directive_id = :directive").param("directive", Ids.bytes(directive.value())));
	}

	/** So many facts recorded after one, in the order they were recorded. */
	public List<Happened> recordedAfter(Happened last, int size) {
		return this.jdbc.sql(HAPPENED)
			.param("at", Utc.column(last.recordedAt()))
			.param("assignment", Ids.bytes(last.assignment().value()))
			.param("seq", last.seq())
			.param("size", size)
			.query((row, number) -> new Happened(new AssignmentId(Ids.uuid(row.getBytes(1))), row.getInt(2),
					Utc.instant(row.getObject(3, LocalDateTime.class)), new ItemId(Ids.uuid(row.getBytes(4)))))
			.list();
	}

	/** When the last fact was recorded. */
	public Instant lastRecorded() {
		return this.jdbc.sql("select max(recorded_at) from fact")
			.query((row, number) -> row.getObject(1, LocalDateTime.class))
			.optional()
			.map(Utc::instant)
			.orElse(Instant.EPOCH);
	}

	/** A fact and the item it happened to. */
	public record Happened(AssignmentId assignment, int seq, Instant recordedAt, ItemId item) {

		/** Before every fact recorded from an instant on. */
		public static Happened before(Instant recordedAt) {
			UUID first = new UUID(0, 0);
			return new Happened(new AssignmentId(first), 0, recordedAt, new ItemId(first));
		}

	}

	private List<ItemWords> worked(JdbcClient.StatementSpec items) {
		List<ItemWords> bare = items.query(ItemsByWords::bare).list();
		Map<ItemId, Set<AgencyId>> agencies = agencies(bare.stream().map(ItemWords::item).toList());
		return bare.stream()
			.map((item) -> new ItemWords(item.item(), item.directive(), item.issuedOn(), item.words(),
					agencies.getOrDefault(item.item(), Set.of())))
			.toList();
	}

	private static ItemWords bare(ResultSet row, int number) throws SQLException {
		String product = row.getString(5);
		String content = row.getString(4);
		return new ItemWords(new ItemId(Ids.uuid(row.getBytes(1))), new DirectiveId(Ids.uuid(row.getBytes(2))),
				row.getObject(3, LocalDate.class), (product != null) ? content + "\n" + product : content, Set.of());
	}

	private Map<ItemId, Set<AgencyId>> agencies(List<ItemId> items) {
		Map<ItemId, Set<AgencyId>> agencies = new HashMap<>();
		if (!items.isEmpty()) {
			this.jdbc.sql(AGENCIES)
				.param("items", items.stream().map((item) -> Ids.bytes(item.value())).toList())
				.query((row) -> {
					agencies.computeIfAbsent(new ItemId(Ids.uuid(row.getBytes(1))), (item) -> new HashSet<>())
						.add(new AgencyId(Ids.uuid(row.getBytes(2))));
				});
		}
		return agencies;
	}

}

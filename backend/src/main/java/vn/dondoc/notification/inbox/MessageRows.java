package vn.dondoc.notification.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Messages as rows: each once, with what it is about and whose inbox it lies in. */
@Component
class MessageRows {

	private final JdbcClient jdbc;

	private final ManyRows messages;

	private final ManyRows subjects;

	private final ManyRows copies;

	MessageRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.messages = new ManyRows(template, "inbox_message",
				List.of("id", "kind", "told_at", "by_account", "tally", "origin"));
		this.subjects = new ManyRows(template, "inbox_subject", List.of("message_id", "assignment_id"));
		this.copies = new ManyRows(template, "inbox_copy", List.of("account_id", "message_id", "told_at", "read_at"));
	}

	/**
	 * A message to be written.
	 *
	 * @param by null where nobody did it
	 * @param origin what there must be only one message of
	 */
	record Fresh(UUID id, MessageKind kind, Instant at, @Nullable AccountId by, @Nullable String origin,
			Collection<AssignmentId> about, Collection<AccountId> readers) {

		/** A message of its own for what of it is urgent. */
		Fresh urgent(Collection<AssignmentId> urgent) {
			return new Fresh(Ids.next(), this.kind, this.at, this.by,
					(this.origin != null) ? this.origin + "/urgent" : null, urgent, this.readers);
		}

		/** This message without what another one tells. */
		Fresh without(Collection<AssignmentId> told) {
			return new Fresh(this.id, this.kind, this.at, this.by, this.origin,
					this.about.stream().filter((one) -> !told.contains(one)).toList(), this.readers);
		}

		private @Nullable Object[] row() {
			return new @Nullable Object[] { Ids.bytes(this.id), this.kind.name(), Utc.column(this.at),
					(this.by != null) ? Ids.bytes(this.by.value()) : null, this.about.size(), this.origin };
		}

		private Stream<@Nullable Object[]> subjectRows() {
			return this.about.stream()
				.map((assignment) -> new @Nullable Object[] { Ids.bytes(this.id), Ids.bytes(assignment.value()) });
		}

		private Stream<@Nullable Object[]> copyRows() {
			return this.readers.stream()
				.map((reader) -> new @Nullable Object[] { Ids.bytes(reader.value()), Ids.bytes(this.id),
						Utc.column(this.at), null });
		}

	}

	void insert(List<Fresh> some) {
		this.messages.insert(some.stream().map(Fresh::row).toList());
		this.subjects.insert(some.stream().flatMap(Fresh::subjectRows).toList());
		this.copies.insert(some.stream().flatMap(Fresh::copyRows).toList());
	}

	boolean toldOf(String origin) {
		return this.jdbc.sql("select count(*) from inbox_message where origin = ?")
			.param(origin)
			.query(Long.class)
			.single() > 0;
	}

	/** What messages of this origin, or of one within it, told of. */
	Set<AssignmentId> toldBy(String origin) {
		return this.jdbc
			.sql("select s.assignment_id from inbox_message m join inbox_subject s on s.message_id = m.id"
					+ " where m.origin = :origin or m.origin like :within")
			.param("origin", origin)
			.param("within", origin + "/%")
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.set();
	}

	/** What messages of this kind told any of these people of. */
	Set<AssignmentId> told(MessageKind kind, Collection<AccountId> readers) {
		return this.jdbc
			.sql("select s.assignment_id from inbox_copy c join inbox_message m on m.id = c.message_id"
					+ " join inbox_subject s on s.message_id = m.id"
					+ " where m.kind = :kind and c.account_id in (:readers)")
			.param("kind", kind.name())
			.param("readers", readers.stream().map((reader) -> Ids.bytes(reader.value())).toList())
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.set();
	}

}

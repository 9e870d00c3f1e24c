package vn.dondoc.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.notification.subject.Subjects;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** What waits for a person, the latest first. */
@Component
@Transactional(readOnly = true)
public class Inbox {

	private static final String COLUMNS = """
			select m.id, m.kind, m.told_at, m.by_account, m.tally, m.origin, c.read_at, s.assignment_id from inbox_copy c
			join inbox_message m on m.id = c.message_id
			left join inbox_subject s on s.message_id = m.id and m.tally = 1 where c.account_id = :me
			""";

	private static final String UNREAD = " and c.read_at is null";

	private final JdbcClient jdbc;

	private final AccountDirectory accounts;

	private final Subjects subjects;

	Inbox(JdbcClient jdbc, AccountDirectory accounts, Subjects subjects) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.subjects = subjects;
	}

	/** So many messages from an offset on. */
	public List<Message> messages(SignedIn me, boolean unreadOnly, long offset, int size) {
		List<Row> rows = this.jdbc
			.sql(COLUMNS + (unreadOnly ? UNREAD : "")
					+ " order by c.told_at desc, c.message_id desc limit :size offset :offset")
			.param("me", bytes(me))
			.param("size", size)
			.param("offset", offset)
			.query(Inbox::read)
			.list();
		return shown(rows, me);
	}

	public long count(SignedIn me, boolean unreadOnly) {
		return this.jdbc.sql("select count(*) from inbox_copy c where c.account_id = :me" + (unreadOnly ? UNREAD : ""))
			.param("me", bytes(me))
			.query(Long.class)
			.single();
	}

	/** The message, where it lies in this person's inbox. */
	public @Nullable Message find(UUID id, SignedIn me) {
		List<Row> rows = this.jdbc.sql(COLUMNS + " and c.message_id = :id")
			.param("me", bytes(me))
			.param("id", Ids.bytes(id))
			.query(Inbox::read)
			.list();
		return shown(rows, me).stream().findFirst().orElse(null);
	}

	/** So many of what it tells of, as far as this person may know of it. */
	public List<Subject> about(Message message, SignedIn me, long offset, int size) {
		List<AssignmentId> ids = this.jdbc
			.sql("select assignment_id from inbox_subject where message_id = ? order by assignment_id limit ? offset ?")
			.param(Ids.bytes(message.id()))
			.param(size)
			.param(offset)
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
		Map<AssignmentId, Subject> known = this.subjects.of(ids, Sight.of(me));
		return ids.stream().flatMap((id) -> Stream.ofNullable(known.get(id))).toList();
	}

	private List<Message> shown(List<Row> rows, SignedIn me) {
		Map<AssignmentId, Subject> about = this.subjects
			.of(rows.stream().flatMap((row) -> Stream.ofNullable(row.about())).distinct().toList(), Sight.of(me));
		Map<AccountId, String> names = this.accounts
			.names(rows.stream().flatMap((row) -> Stream.ofNullable(row.by())).distinct().toList());
		return rows.stream()
			.map((row) -> new Message(row.id(), row.kind(), row.at(), (row.by() != null) ? names.get(row.by()) : null,
					row.tally(), row.read(), TellOfDrafts.path(row.kind(), row.origin()),
					(row.about() != null) ? about.get(row.about()) : null))
			.toList();
	}

	/** A message as its rows say. */
	private record Row(UUID id, MessageKind kind, Instant at, @Nullable AccountId by, int tally,
			@Nullable String origin, boolean read, @Nullable AssignmentId about) {
	}

	private static Row read(ResultSet row, int number) throws SQLException {
		byte[] by = row.getBytes("by_account");
		byte[] about = row.getBytes("assignment_id");
		return new Row(Ids.uuid(row.getBytes("id")), MessageKind.valueOf(row.getString("kind")),
				Utc.instant(Objects.requireNonNull(row.getObject("told_at", LocalDateTime.class))),
				(by != null) ? new AccountId(Ids.uuid(by)) : null, row.getInt("tally"), row.getString("origin"),
				row.getObject("read_at", LocalDateTime.class) != null,
				(about != null) ? new AssignmentId(Ids.uuid(about)) : null);
	}

	private static byte[] bytes(SignedIn me) {
		return Ids.bytes(me.account().value());
	}

}

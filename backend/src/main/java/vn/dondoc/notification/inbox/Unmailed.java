package vn.dondoc.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Messages that were neither read nor told by e-mail. */
@Component
public class Unmailed {

	/**
	 * What is older is no news; longer than any holiday or breakdown keeps e-mails back.
	 */
	private static final Duration NEW = Duration.ofDays(60);

	private final JdbcClient jdbc;

	private final Clock clock;

	Unmailed(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Such a message; about is the assignment, where it is one. */
	public record News(UUID message, MessageKind kind, Instant at, int tally, @Nullable AssignmentId about) {
	}

	/** The latest first, without what lists of what is due tell. */
	public Map<AccountId, List<News>> of(Collection<AccountId> readers) {
		if (readers.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select c.account_id, m.id, m.kind, m.told_at, m.tally, s.assignment_id from inbox_copy c
				join inbox_message m on m.id = c.message_id
				left join inbox_subject s on s.message_id = m.id and m.tally = 1
				where c.account_id in (:readers) and c.read_at is null and c.mailed_at is null and c.told_at > :since
				and m.kind <> 'DUE' order by c.told_at desc, c.message_id desc
				""")
			.param("readers", bytes(readers))
			.param("since", Utc.column(this.clock.instant().minus(NEW)))
			.query((row, number) -> Map.entry(new AccountId(Ids.uuid(row.getBytes("account_id"))), read(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** These messages are told with the e-mails that are queued now, and no others. */
	public void mailed(Map<AccountId, List<News>> told) {
		Map<UUID, List<AccountId>> readers = new HashMap<>();
		told.forEach((reader, news) -> news
			.forEach((one) -> readers.computeIfAbsent(one.message(), (message) -> new ArrayList<>()).add(reader)));
		readers.forEach(this::mailed);
	}

	/** This message is told to these people with an e-mail of its own. */
	public void mailed(UUID message, Collection<AccountId> readers) {
		if (readers.isEmpty()) {
			return;
		}
		this.jdbc.sql("update inbox_copy set mailed_at = :now where message_id = :id and account_id in (:readers)")
			.param("now", Utc.column(this.clock.instant()))
			.param("id", Ids.bytes(message))
			.param("readers", bytes(readers))
			.update();
	}

	private static List<byte[]> bytes(Collection<AccountId> readers) {
		return readers.stream().map((reader) -> Ids.bytes(reader.value())).toList();
	}

	private static News read(ResultSet row) throws SQLException {
		byte[] about = row.getBytes("assignment_id");
		return new News(Ids.uuid(row.getBytes("id")), MessageKind.valueOf(row.getString("kind")),
				Utc.instant(Objects.requireNonNull(row.getObject("told_at", LocalDateTime.class))), row.getInt("tally"),
				(about != null) ? new AssignmentId(Ids.uuid(about)) : null);
	}

}

package vn.dondoc.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.notification.mail.MailState;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The e-mails there were, the latest first. */
@Component
@Transactional(readOnly = true)
public class Deliveries {

	private static final String COLUMNS = "select id, account_id, address, subject, state, tries, queued_at,"
			+ " next_try_at, sent_at, reason from mail_outbox";

	private final JdbcClient jdbc;

	private final AccountDirectory accounts;

	Deliveries(JdbcClient jdbc, AccountDirectory accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** How many there are of each state. */
	public Map<MailState, Long> counts() {
		Map<MailState, Long> counts = new EnumMap<>(MailState.class);
		for (MailState state : MailState.values()) {
			counts.put(state, 0L);
		}
		this.jdbc.sql("select state, count(*) from mail_outbox group by state").query((row) -> {
			counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
		});
		return counts;
	}

	/** So many from an offset on; of one state, or of all. */
	public List<Delivery> of(@Nullable MailState state, long offset, int size) {
		Map<String, Object> parameters = new HashMap<>(Map.of("size", size, "offset", offset));
		if (state != null) {
			parameters.put("state", state.name());
		}
		List<Row> rows = this.jdbc
			.sql(COLUMNS + ((state != null) ? " where state = :state" : "")
					+ " order by queued_at desc, id desc limit :size offset :offset")
			.params(parameters)
			.query(Deliveries::read)
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::account).distinct().toList());
		return rows.stream().map((row) -> row.delivery(names.getOrDefault(row.account(), ""))).toList();
	}

	/** An e-mail, still without its reader's name. */
	private record Row(AccountId account, Delivery nameless) {

		Delivery delivery(String name) {
			return new Delivery(this.nameless.id(), name, this.nameless.address(), this.nameless.subject(),
					this.nameless.state(), this.nameless.tries(), this.nameless.queuedAt(), this.nameless.nextTryAt(),
					this.nameless.sentAt(), this.nameless.reason());
		}

	}

	private static Row read(ResultSet row, int number) throws SQLException {
		MailState state = MailState.valueOf(row.getString("state"));
		Delivery nameless = new Delivery(Ids.uuid(row.getBytes("id")), "", row.getString("address"),
				row.getString("subject"), state, row.getInt("tries"), Objects.requireNonNull(at(row, "queued_at")),
				(state == MailState.QUEUED) ? at(row, "next_try_at") : null, at(row, "sent_at"),
				row.getString("reason"));
		return new Row(new AccountId(Ids.uuid(row.getBytes("account_id"))), nameless);
	}

	private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? Utc.instant(at) : null;
	}

}

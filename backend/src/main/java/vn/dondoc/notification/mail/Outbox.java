package vn.dondoc.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/**
 * Takes in e-mails within the transaction of what they tell of: they are queued with it,
 * or not at all.
 */
@Component
public class Outbox {

	private final JdbcClient jdbc;

	private final ManyRows rows;

	private final MailServer server;

	private final Recipients recipients;

	private final Clock clock;

	Outbox(JdbcClient jdbc, JdbcTemplate template, MailServer server, Recipients recipients, Clock clock) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "mail_outbox", List.of("id", "account_id", "address", "origin", "subject",
				"body_plain", "body_html", "state", "tries", "queued_at", "next_try_at"));
		this.server = server;
		this.recipients = recipients;
		this.clock = clock;
	}

	/**
	 * An e-mail to be queued.
	 *
	 * @param origin what there must be only one e-mail of
	 */
	public record Fresh(Recipient to, String origin, WriteMail.Written written) {

		private @Nullable Object[] row(Instant now) {
			return new @Nullable Object[] { Ids.bytes(Ids.next()), Ids.bytes(this.to.account().value()),
					this.to.email(), this.origin, this.written.subject(), this.written.plain(), this.written.html(),
					MailState.QUEUED.name(), 0, Utc.column(now), Utc.column(now) };
		}

	}

	/** Whether there is a server to send by; else nothing is queued. */
	public boolean open() {
		return this.server.configured();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void queue(List<Fresh> mails) {
		Instant now = this.clock.instant();
		this.rows
			.insert(mails.stream().filter((mail) -> mail.to().email() != null).map((mail) -> mail.row(now)).toList());
	}

	/** Those among them that an e-mail was queued of before. */
	public Set<String> held(Collection<String> origins) {
		if (origins.isEmpty()) {
			return Set.of();
		}
		return this.jdbc.sql("select origin from mail_outbox where origin in (:origins)")
			.param("origins", origins)
			.query(String.class)
			.set();
	}

	/**
	 * Puts what was given up, or waits for its next try, first in the queue, to the
	 * address that its reader has now.
	 */
	@Transactional
	public boolean again(UUID id) {
		return again("state <> 'SENT' and id = :id", Map.of("id", Ids.bytes(id))) > 0;
	}

	/** All that was given up; answers how many. */
	@Transactional
	public int allAgain() {
		return again("state = 'FAILED'", Map.of());
	}

	private int again(String which, Map<String, ?> parameters) {
		Set<AccountId> readers = this.jdbc.sql("select distinct account_id from mail_outbox where " + which)
			.params(parameters)
			.query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
			.set();
		int again = this.jdbc
			.sql("update mail_outbox set state = 'QUEUED', next_try_at = :now, queued_at = :now, claimed_until = null"
					+ " where " + which)
			.param("now", Utc.column(this.clock.instant()))
			.params(parameters)
			.update();
		this.recipients.among(readers).forEach(this::readdress);
		return again;
	}

	private void readdress(Recipient reader) {
		if (reader.email() != null && !reader.email().isBlank()) {
			this.jdbc.sql("update mail_outbox set address = ? where account_id = ? and state = 'QUEUED'")
				.param(reader.email())
				.param(Ids.bytes(reader.account().value()))
				.update();
		}
	}

}

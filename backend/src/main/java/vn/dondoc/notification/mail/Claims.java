package vn.dondoc.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * Gives queued e-mails to one node at a time, and writes down what became of them. A node
 * that vanishes with them loses them to the next one after a while.
 */
@Component
class Claims {

	private static final Duration HELD = Duration.ofMinutes(10);

	private static final int LONGEST_REASON = 400;

	private final JdbcClient jdbc;

	Claims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** At most so many that are to be tried by now. */
	@Transactional
	public List<QueuedMail> take(Instant now, int size) {
		List<byte[]> ids = this.jdbc
			.sql("select id from mail_outbox where state = 'QUEUED' and next_try_at <= :now"
					+ " and (claimed_until is null or claimed_until <= :now) order by next_try_at limit :size"
					+ " for update skip locked")
			.param("now", Utc.column(now))
			.param("size", size)
			.query((row, number) -> row.getBytes(1))
			.list();
		if (ids.isEmpty()) {
			return List.of();
		}
		this.jdbc.sql("update mail_outbox set claimed_until = :until where id in (:ids)")
			.param("until", Utc.column(now.plus(HELD)))
			.param("ids", ids)
			.update();
		return this.jdbc
			.sql("select id, address, subject, body_plain, body_html, queued_at, tries from mail_outbox"
					+ " where id in (:ids) order by next_try_at")
			.param("ids", ids)
			.query(Claims::read)
			.list();
	}

	/**
	 * Holds one of those taken for as long again, at the moment it is sent; answers
	 * whether it is still this node's.
	 */
	@Transactional
	public boolean keep(QueuedMail mail, Instant now) {
		return this.jdbc
			.sql("update mail_outbox set claimed_until = ? where id = ? and state = 'QUEUED' and tries = ?"
					+ " and claimed_until > ?")
			.param(Utc.column(now.plus(HELD)))
			.param(Ids.bytes(mail.id()))
			.param(mail.tries())
			.param(Utc.column(now))
			.update() > 0;
	}

	/** Its words are not needed any more. */
	@Transactional
	public void sent(QueuedMail mail, Instant now) {
		this.jdbc
			.sql("update mail_outbox set state = 'SENT', sent_at = ?, tries = tries + 1, claimed_until = null,"
					+ " reason = null, body_plain = null, body_html = null where id = ?")
			.param(Utc.column(now))
			.param(Ids.bytes(mail.id()))
			.update();
	}

	@Transactional
	public void tryAgain(QueuedMail mail, Instant at, String reason) {
		failed(mail, MailState.QUEUED, at, reason);
	}

	@Transactional
	public void giveUp(QueuedMail mail, Instant now, String reason) {
		failed(mail, MailState.FAILED, now, reason);
	}

	/** Leaves them as they were: they were not tried. */
	@Transactional
	public void putBack(Collection<QueuedMail> mails) {
		mails.forEach((mail) -> this.jdbc.sql("update mail_outbox set claimed_until = null where id = ?")
			.param(Ids.bytes(mail.id()))
			.update());
	}

	/** Says nothing of what another node took and tried meanwhile. */
	private void failed(QueuedMail mail, MailState state, Instant nextTry, String reason) {
		this.jdbc
			.sql("update mail_outbox set state = ?, next_try_at = ?, tries = tries + 1, claimed_until = null,"
					+ " reason = ? where id = ? and state = 'QUEUED' and tries = ?")
			.param(state.name())
			.param(Utc.column(nextTry))
			.param((reason.length() > LONGEST_REASON) ? reason.substring(0, LONGEST_REASON) : reason)
			.param(Ids.bytes(mail.id()))
			.param(mail.tries())
			.update();
	}

	private static QueuedMail read(ResultSet row, int number) throws SQLException {
		UUID id = Ids.uuid(row.getBytes("id"));
		return new QueuedMail(id, row.getString("address"),
				new WriteMail.Written(row.getString("subject"), row.getString("body_plain"),
						row.getString("body_html")),
				Utc.instant(Objects.requireNonNull(row.getObject("queued_at", LocalDateTime.class))),
				row.getInt("tries"));
	}

}

package vn.dondoc.notification.tidying;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Utc;

/** Rows that nobody waits for any more, so many at a time. */
@Component
@Transactional
class OldRows {

	/** By these it is known whom a head was told of, and nothing is told twice. */
	private static final String KEPT = "UNACKNOWLEDGED";

	private final JdbcClient jdbc;

	OldRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Forgets copies that were read before an instant, and the messages nobody has a copy
	 * of any more.
	 * @return how many copies
	 */
	public int forgetRead(Instant before, int most) {
		List<Copy> copies = this.jdbc
			.sql("select account_id, message_id from inbox_copy where read_at < ? order by read_at limit ?")
			.param(Utc.column(before))
			.param(most)
			.query((row, number) -> new Copy(row.getBytes(1), row.getBytes(2)))
			.list();
		copies.forEach((copy) -> this.jdbc.sql("delete from inbox_copy where account_id = ? and message_id = ?")
			.param(copy.account())
			.param(copy.message())
			.update());
		if (!copies.isEmpty()) {
			forgetMessages(copies.stream().map(Copy::message).toList());
		}
		return copies.size();
	}

	private record Copy(byte[] account, byte[] message) {
	}

	private void forgetMessages(List<byte[]> among) {
		List<byte[]> lonely = this.jdbc.sql("""
				select m.id from inbox_message m where m.id in (:ids) and m.kind <> :kept
				and not exists (select 1 from inbox_copy c where c.message_id = m.id)""")
			.param("ids", among)
			.param("kept", KEPT)
			.query((row, number) -> row.getBytes(1))
			.list();
		if (!lonely.isEmpty()) {
			this.jdbc.sql("delete from inbox_subject where message_id in (:ids)").param("ids", lonely).update();
			this.jdbc.sql("delete from inbox_message where id in (:ids)").param("ids", lonely).update();
		}
	}

	/** Forgets e-mails that were sent before an instant; answers how many. */
	public int forgetSent(Instant before, int most) {
		List<byte[]> ids = this.jdbc
			.sql("select id from mail_outbox where sent_at < ? and state = 'SENT' order by sent_at limit ?")
			.param(Utc.column(before))
			.param(most)
			.query((row, number) -> row.getBytes(1))
			.list();
		if (!ids.isEmpty()) {
			this.jdbc.sql("delete from mail_outbox where id in (:ids)").param("ids", ids).update();
		}
		return ids.size();
	}

}

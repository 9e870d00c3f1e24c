package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** A person has read a message, or all there were when they looked. */
@Component
public class MarkRead {

	private final JdbcClient jdbc;

	private final Clock clock;

	MarkRead(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	public void one(UUID message, SignedIn me) {
		this.jdbc.sql("update inbox_copy set read_at = ? where account_id = ? and message_id = ? and read_at is null")
			.param(Utc.column(this.clock.instant()))
			.param(Ids.bytes(me.account().value()))
			.param(Ids.bytes(message))
			.update();
	}

	/** What came later stays unread. */
	@Transactional
	public void all(SignedIn me, Instant until) {
		this.jdbc.sql("update inbox_copy set read_at = ? where account_id = ? and read_at is null and told_at <= ?")
			.param(Utc.column(this.clock.instant()))
			.param(Ids.bytes(me.account().value()))
			.param(Utc.column(until))
			.update();
	}

}

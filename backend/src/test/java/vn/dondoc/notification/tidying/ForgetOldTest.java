package vn.dondoc.notification.tidying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;
import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What was read and what was sent is kept for so long; what was not stays. */
@SpringBootTest
abstract class ForgetOldTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	@Autowired
	ForgetOld forgetOld;

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private Instant now = Instant.EPOCH;

	@BeforeEach
	void nothingToTidy() {
		this.clock.setTo(TODAY);
		this.now = this.clock.instant();
		for (String table : new String[] { "inbox_copy", "inbox_subject", "inbox_message", "mail_outbox" }) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void aMessageGoesWhenTheLastOfItsReadersReadItLongAgo() {
		UUID gone = message("ISSUED", ago(181), ago(200));
		UUID halfRead = message("ISSUED", ago(181), null);
		UUID fresh = message("ISSUED", ago(179));

		this.forgetOld.forget();

		assertThat(there(gone)).isZero();
		assertThat(count("inbox_subject", gone)).isZero();
		assertThat(count("inbox_copy", halfRead)).isEqualTo(1);
		assertThat(there(halfRead)).isEqualTo(1);
		assertThat(count("inbox_copy", fresh)).isEqualTo(1);
	}

	@Test
	void whomAHeadWasToldOfIsNotForgotten() {
		UUID told = message("UNACKNOWLEDGED", ago(900));

		this.forgetOld.forget();

		assertThat(count("inbox_copy", told)).isZero();
		assertThat(there(told)).isEqualTo(1);
		assertThat(count("inbox_subject", told)).isEqualTo(1);
	}

	@Test
	void onlySentMailsAreForgottenHoweverMany() {
		for (int number = 0; number < 1100; number++) {
			mail("SENT", ago(366));
		}
		mail("SENT", ago(364));
		mail("QUEUED", null);
		mail("FAILED", null);

		this.forgetOld.forget();

		assertThat(this.jdbc.sql("select state from mail_outbox order by state").query(String.class).list())
			.containsExactly("FAILED", "QUEUED", "SENT");
	}

	@Test
	void theOfficeMayKeepThemForLonger() {
		UUID kept = message("ISSUED", ago(181));
		this.settings.change(NotificationSettings.KEEP_READ_DAYS, 400, People.clerk());
		this.clock.advance(Duration.ofSeconds(1));
		this.forgetOld.forget();
		assertThat(there(kept)).isEqualTo(1);

		this.settings.change(NotificationSettings.KEEP_READ_DAYS, 180, People.clerk());
		this.clock.advance(Duration.ofSeconds(1));
		this.forgetOld.forget();
		assertThat(there(kept)).isZero();
	}

	private Instant ago(int days) {
		return this.now.minus(Duration.ofDays(days));
	}

	private UUID message(String kind, @Nullable Instant... read) {
		UUID id = Ids.next();
		this.jdbc.sql("insert into inbox_message (id, kind, told_at, tally) values (?, ?, ?, 1)")
			.param(Ids.bytes(id))
			.param(kind)
			.param(Utc.column(ago(1000)))
			.update();
		this.jdbc.sql("insert into inbox_subject (message_id, assignment_id) values (?, ?)")
			.param(Ids.bytes(id))
			.param(Ids.bytes(Ids.next()))
			.update();
		for (Instant at : read) {
			this.jdbc.sql("insert into inbox_copy (account_id, message_id, told_at, read_at) values (?, ?, ?, ?)")
				.param(Ids.bytes(Ids.next()))
				.param(Ids.bytes(id))
				.param(Utc.column(ago(1000)))
				.param((at != null) ? Utc.column(at) : null)
				.update();
		}
		return id;
	}

	private void mail(String state, @Nullable Instant sent) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into mail_outbox (id, account_id, address, origin, subject, state, tries, queued_at, next_try_at,
				sent_at) values (?, ?, 'lan@stc.example', ?, 'Thử', ?, 1, ?, ?, ?)""")
			.param(Ids.bytes(id))
			.param(Ids.bytes(Ids.next()))
			.param(id.toString())
			.param(state)
			.param(Utc.column(ago(1000)))
			.param(Utc.column(ago(1000)))
			.param((sent != null) ? Utc.column(sent) : null)
			.update();
	}

	private long there(UUID message) {
		return this.jdbc.sql("select count(*) from inbox_message where id = ?")
			.param(Ids.bytes(message))
			.query(Long.class)
			.single();
	}

	private long count(String table, UUID message) {
		return this.jdbc.sql("select count(*) from " + table + " where message_id = ?")
			.param(Ids.bytes(message))
			.query(Long.class)
			.single();
	}

}

@OnH2
class ForgetOldOnH2Test extends ForgetOldTest {

}

@OnMysql
class ForgetOldOnMysqlTest extends ForgetOldTest {

}

package vn.dondoc.audit;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An audited event and its change stand or fall together. */
@SpringBootTest
abstract class AuditTrailTest {

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Test
	void anEventLeavesAnEntryWithItsDetails() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new Painted("door-1", "red")));
		assertThat(details("door-1")).isEqualTo("{\"after\":\"red\"}");
	}

	@Test
	void anEntryIsRolledBackWithItsChange() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new Painted("door-2", "red"));
			status.setRollbackOnly();
		});
		assertThat(entries("door-2")).isZero();
	}

	@Test
	void aChangeWhoseEntryCannotBeWrittenDoesNotHappen() {
		String tooLong = "x".repeat(200);
		assertThatException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new Painted("door-3", "red"));
			this.events.publishEvent(new Painted(tooLong, "blue"));
		}));
		assertThat(entries("door-3")).isZero();
	}

	@Test
	void outsideATransactionNothingIsAudited() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(new Painted("door-4", "red")));
	}

	private long entries(String subject) {
		return this.jdbc.sql("select count(*) from audit_entry where subject_id = ?")
			.param(subject)
			.query(Long.class)
			.single();
	}

	private String details(String subject) {
		return this.jdbc.sql("select detail from audit_entry where subject_id = ?")
			.param(subject)
			.query(String.class)
			.single();
	}

	private record Painted(String subjectId, String colour) implements AuditedEvent {

		@Override
		public String action() {
			return "door.painted";
		}

		@Override
		public String subjectType() {
			return "door";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("after", this.colour);
		}

	}

}

@OnH2
class AuditTrailOnH2Test extends AuditTrailTest {

}

@OnMysql
class AuditTrailOnMysqlTest extends AuditTrailTest {

}

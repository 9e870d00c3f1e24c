package vn.dondoc.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.system.Utc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the rooms run on the databases they say, migrated, under a clock that stands.
 */
@DataJpaTest
abstract class DatabasesTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource dataSource;

	@Autowired
	Clock clock;

	@Autowired
	TestClock testClock;

	abstract String product();

	@Test
	void theSchemaIsMigratedOnTheDatabaseNamed() throws SQLException {
		assertThat(this.jdbc.sql("select count(*) from event_publication").query(Long.class).single()).isZero();
		try (Connection connection = this.dataSource.getConnection()) {
			DatabaseMetaData server = connection.getMetaData();
			assertThat(server.getDatabaseProductName() + " " + server.getDatabaseProductVersion())
				.startsWith(product());
		}
	}

	@Test
	void aMicrosecondSurvivesTheDatabaseWhateverTheTimeZone() {
		Instant instant = Instant.parse("2025-03-09T16:59:59.999999Z");
		this.jdbc
			.sql("""
					insert into event_publication (id, event_type, listener_id, publication_date, serialized_event, completion_attempts)
					values (:id, 'a', 'b', :at, 'c', 1)""")
			.param("id", new byte[16])
			.param("at", Utc.column(instant))
			.update();
		LocalDateTime back = this.jdbc.sql("select publication_date from event_publication")
			.query(LocalDateTime.class)
			.single();
		assertThat(Utc.instant(back)).isEqualTo(instant);
	}

	@Test
	void theClockStandsUntilATestMovesIt() {
		assertThat(this.clock.instant()).isEqualTo(TestClock.START);
		this.testClock.setTo(LocalDateTime.of(2025, 4, 1, 0, 0));
		assertThat(this.clock.instant()).isEqualTo(Instant.parse("2025-03-31T17:00:00Z"));
	}

	@Test
	void statementsAreCounted() {
		long sent = CountedQueries.of(() -> {
			this.jdbc.sql("select 1").query(Integer.class).single();
			this.jdbc.sql("select 2").query(Integer.class).single();
		});
		assertThat(sent).isEqualTo(2);
	}

}

@OnH2
class DatabasesOnH2Test extends DatabasesTest {

	@Override
	String product() {
		return "H2 2.";
	}

}

@OnMysql
class DatabasesOnMysqlTest extends DatabasesTest {

	@Override
	String product() {
		return "MySQL 9.7";
	}

}

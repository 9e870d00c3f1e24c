package vn.dondoc.demo;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportRule;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Sight;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Right after the demo was made, reports tell all of it. */
@SpringBootTest
abstract class DemoMarkTest {

	@Autowired
	DemoMark mark;

	@Autowired
	ComposeReport reports;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from demo_mark").update();
	}

	@Test
	void whatIsKnownAtTheMomentOfLoadingIsReportedAtOnce() {
		Instant loaded = this.clock.instant();
		this.mark.set(loaded);
		this.clock.advance(Duration.ofSeconds(2));

		assertThat(knownAt(null)).isEqualTo(loaded);
		assertThat(knownAt(loaded)).isEqualTo(loaded);
		assertThatExceptionOfType(ReportRule.NotYetSettled.class).isThrownBy(() -> knownAt(loaded.plusSeconds(1)));
	}

	@Test
	void aMinuteLaterAndWithoutADemoAMinuteAgoCounts() {
		assertThat(knownAt(null)).isEqualTo(this.clock.instant().minusSeconds(60));

		this.mark.set(this.clock.instant());
		this.clock.advance(Duration.ofSeconds(90));

		assertThat(knownAt(null)).isEqualTo(this.clock.instant().minusSeconds(60));
	}

	private Instant knownAt(Instant asked) {
		ReportOrder order = new ReportOrder(Period.of("2021-Q1", Closing.CALENDAR), Population.ASSIGNED, null, asked);
		return this.reports.compose(order, Sight.EVERYTHING).knownAt();
	}

}

@OnH2
class DemoMarkOnH2Test extends DemoMarkTest {

}

@OnMysql
class DemoMarkOnMysqlTest extends DemoMarkTest {

}

package vn.dondoc.statistics.verification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.People;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Whether the figures hold is looked at once a night, and the administrator sees it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
abstract class NightlyVerificationTest {

	private static final String PAGE = "/figures/verification";

	private static int nights;

	@Autowired
	VerifyNightly verify;

	@Autowired
	VerificationRuns runs;

	@Autowired
	MockMvc pages;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final LocalDate day = LocalDate.of(2046, 1, 10).plusDays(10 * nights++);

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void somethingIssued(@Autowired InstallProvince provinces) {
		this.clock.setTo(this.day);
		if (this.agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.assignment = this.work.issue(this.work.directive(Integer.toString(this.day.hashCode()), this.day),
				this.day, "Rà soát", this.agencies.findByIdentifier("T.SYT").orElseThrow().id(), this.day.plusDays(30));
	}

	@AfterEach
	void repairs() {
		damage(false);
	}

	@Test
	void aDamagedRowIsFoundAtNightAndNamedOnTheAdministratorsPage() throws Exception {
		damage(true);
		runAt(this.day.plusDays(1).atTime(2, 5));

		assertThat(last().holds()).isFalse();
		assertThat(last().named()).containsExactly(this.assignment.value().toString());
		this.pages.perform(get(PAGE).with(People.as(People.administrator())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("có chỗ không khớp")))
			.andExpect(content().string(containsString(this.assignment.value().toString())));

		damage(false);
		runAt(this.day.plusDays(2).atTime(2, 5));
		assertThat(last().holds()).isTrue();
		this.pages.perform(get(PAGE).with(People.as(People.administrator())))
			.andExpect(content().string(containsString("Lần gần nhất: khớp.")));
	}

	@Test
	void aStateOrALeadThatTheFactsDoNotTellIsFound() {
		change("state", "'COMPLETED'");
		runAt(this.day.plusDays(1).atTime(2, 5));
		assertThat(last().named()).containsExactly(this.assignment.value().toString());

		change("state", "'ISSUED'");
		change("lead_agency_id", "(select id from agency where identifier = 'T.STC')");
		runAt(this.day.plusDays(2).atTime(2, 5));
		assertThat(last().named()).containsExactly(this.assignment.value().toString());

		change("lead_agency_id", "(select id from agency where identifier = 'T.SYT')");
		runAt(this.day.plusDays(3).atTime(2, 5));
		assertThat(last().holds()).isTrue();
	}

	@Test
	void aValueOrACauseThatTheFactsDoNotTellIsFound() {
		this.work.happens(this.assignment, AssignmentDeed.SET_DIMENSION,
				new FactPayload.DimensionSet(Dimension.FIELD, List.of(Dimension.Value.of("Y tế"))));
		this.work.happens(this.assignment, AssignmentDeed.SUBMIT, new FactPayload.Submitted(
				Deliverable.document("1/BC", this.day), null, null, new Cause(UUID.randomUUID(), "Vướng mặt bằng")));
		runAt(this.day.plusDays(1).atTime(2, 5));
		assertThat(last().holds()).isTrue();

		rows("dimension", "value_text", "Đất đai");
		runAt(this.day.plusDays(2).atTime(2, 5));
		assertThat(last().named()).containsExactly(this.assignment.value().toString());
		rows("dimension", "value_text", "Y tế");
		rows("stated_cause", "name", "Thiếu người");
		runAt(this.day.plusDays(3).atTime(2, 5));
		assertThat(last().named()).containsExactly(this.assignment.value().toString());
		rows("stated_cause", "name", "Vướng mặt bằng");
		runAt(this.day.plusDays(4).atTime(2, 5));
		assertThat(last().holds()).isTrue();
	}

	private void rows(String table, String column, String value) {
		this.jdbc.sql("update " + table + " set " + column + " = ? where assignment_id = ?")
			.param(value)
			.param(Ids.bytes(this.assignment.value()))
			.update();
	}

	private void change(String column, String value) {
		this.jdbc.sql("update assignment set " + column + " = " + value + " where id = ?")
			.param(Ids.bytes(this.assignment.value()))
			.update();
	}

	@Test
	void itRunsOnceANightAndCatchesUpAfterANightWithoutPower() {
		runAt(this.day.plusDays(1).atTime(2, 5));
		List<VerificationRun> first = this.runs.latest(1);
		runAt(this.day.plusDays(1).atTime(14, 0));
		runAt(this.day.plusDays(2).atTime(1, 59));
		assertThat(this.runs.latest(1)).isEqualTo(first);

		runAt(this.day.plusDays(3).atTime(9, 0));
		assertThat(last().startedAt()).isEqualTo(this.clock.instant());
		assertThat(last().assignments()).isPositive();
	}

	@Test
	void onlyAnAdministratorSeesIt() throws Exception {
		this.pages.perform(get(PAGE).with(People.as(People.clerk()))).andExpect(status().isForbidden());
	}

	private VerificationRun last() {
		return this.runs.last().orElseThrow();
	}

	private void runAt(LocalDateTime at) {
		this.clock.setTo(at);
		this.verify.runIfDue();
	}

	private void damage(boolean suspended) {
		this.jdbc.sql("update stretch set suspended = ? where assignment_id = ?")
			.param(suspended)
			.param(Ids.bytes(this.assignment.value()))
			.update();
	}

}

@OnH2
class NightlyVerificationOnH2Test extends NightlyVerificationTest {

}

@OnMysql
class NightlyVerificationOnMysqlTest extends NightlyVerificationTest {

}

package vn.dondoc.report.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.report.signing.ReportState;
import vn.dondoc.statistics.Population;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reports that prepare themselves after the cut-off. */
@SpringBootTest
abstract class ScheduledReportsTest {

	private static int years = 2051;

	@Autowired
	ReportSchedules schedules;

	@Autowired
	ScheduleRuns runs;

	@Autowired
	PrepareScheduled prepare;

	@Autowired
	ReportShelf shelf;

	@Autowired
	Calendars calendars;

	@Autowired
	TestClock clock;

	private final int year = years++;

	@BeforeEach
	void aProvinceWithoutSchedules(@Autowired InstallProvince provinces, @Autowired Agencies agencies) {
		at(on(1, 5), 8);
		if (agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.schedules.all().forEach((one) -> this.schedules.stop(one.id()));
	}

	@Test
	void aQuarterThatClosesOnThe14thIsPreparedOnTheFirstWorkingDayAfterForAnybodyToCheck() {
		Schedule quarterly = add(Period.Part.QUARTER, 1);
		LocalDate due = quarterly.turns(calendar()).findFirst().orElseThrow().on();
		assertThat(due).isAfter(on(3, 14)).isBefore(on(3, 25));

		at(due, 5);
		assertThat(this.prepare.prepare()).isZero();
		at(due, 7);
		assertThat(this.prepare.prepare()).isEqualTo(1);

		PreparedReportView draft = drafts(quarterly).get(0);
		assertThat(draft.state()).isEqualTo(ReportState.PREPARED);
		assertThat(draft.order().period().code()).isEqualTo(this.year + "-Q1");
		assertThat(draft.order().asOf()).isEqualTo(draft.order().period().end());
		assertThat(Stream.of(People.clerk(), People.officeHead()).anyMatch(draft::writtenBy)).isFalse();
	}

	@Test
	void whoeverChecksReportsFindsADraftInTheInboxOnceAndIsLedToIt(@Autowired OpenAccount accounts,
			@Autowired AccountDirectory people, @Autowired Inbox inbox) {
		String name = "chanhvp" + this.year;
		accounts.open(new PersonDetails(name, "Lê Văn Chánh", null, Set.of(Role.OFFICE_HEAD), null),
				"chin bac cau ngang");
		SignedIn head = people.find(name).orElseThrow();
		Schedule quarterly = add(Period.Part.QUARTER, 1);
		at(on(3, 24), 9);
		this.prepare.prepare();
		this.prepare.prepare();

		PreparedReportView draft = drafts(quarterly).get(0);
		assertThat(inbox.messages(head, true, 0, 10)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.REPORT_DRAFTED);
			assertThat(message.path()).isEqualTo("/reports/prepared/" + draft.id().value());
		});
		assertThat(inbox.count(People.clerk(), true)).isZero();
	}

	@Test
	void whatFellDueWhileTheProgramWasDownIsPreparedAtTheNextChanceEachPeriodOnce() {
		Schedule monthly = add(Period.Part.MONTH, 2);

		at(on(4, 20), 9);
		assertThat(this.prepare.prepare()).isEqualTo(4);
		assertThat(this.prepare.prepare()).isZero();

		assertThat(this.runs.of(monthly.id()).keySet()).containsExactlyInAnyOrder(this.year + "-01", this.year + "-02",
				this.year + "-03", this.year + "-04");
	}

	@Test
	void twoNodesPrepareTheSamePeriodOnce() {
		Schedule quarterly = add(Period.Part.QUARTER, 1);
		at(on(3, 24), 9);

		long before = reports();
		CompletableFuture
			.allOf(CompletableFuture.runAsync(this.prepare::prepare), CompletableFuture.runAsync(this.prepare::prepare))
			.join();
		this.prepare.prepare();

		assertThat(reports() - before).isEqualTo(1);
		assertThat(drafts(quarterly)).hasSize(1);
	}

	@Test
	void howeverLongTetLastsAReportIsPreparedAWorkingDayBeforeThe25th() {
		Schedule monthly = new Schedule(Ids.next(), Period.Part.MONTH, Closing.ND09, Population.ASSIGNED,
				Schedule.MOST_DAYS, LocalDate.of(2026, 1, 1));

		assertThat(monthly.turns(calendar()).limit(120)).allSatisfy((turn) -> {
			LocalDate due = turn.period().to().withDayOfMonth(25);
			assertThat(turn.on()).isAfter(turn.period().to());
			assertThat(calendar().workingDaysAfter(turn.on(), 1)).isBeforeOrEqualTo(due);
		});
	}

	@Test
	void aStoppedScheduleAndOneThatLeavesNoWorkingDayPrepareNothing() {
		this.schedules.stop(add(Period.Part.MONTH, 1).id());
		at(on(6, 1), 9);

		assertThat(this.prepare.prepare()).isZero();
		assertThatExceptionOfType(ScheduleRule.NoSuchDay.class).isThrownBy(() -> add(Period.Part.QUARTER, 9));
		add(Period.Part.QUARTER, 1);
		assertThatExceptionOfType(ScheduleRule.ThereAlready.class).isThrownBy(() -> add(Period.Part.QUARTER, 2));
	}

	private Schedule add(Period.Part part, int workingDays) {
		Schedule schedule = new Schedule(Ids.next(), part, Closing.ND09, Population.ASSIGNED, workingDays, on(1, 5));
		this.schedules.add(Ids.next(), schedule, People.clerk());
		return schedule;
	}

	private List<PreparedReportView> drafts(Schedule schedule) {
		return this.runs.of(schedule.id()).values().stream().map(this.shelf::get).toList();
	}

	private long reports() {
		return this.shelf.page(PageRequest.of(0, 1)).getTotalElements();
	}

	private WorkingCalendar calendar() {
		return this.calendars.current();
	}

	private void at(LocalDate day, int hour) {
		this.clock.setTo(day);
		this.clock.setTo(day.atTime(LocalTime.of(hour, 0)).atZone(Days.VIETNAM).toInstant());
	}

	private LocalDate on(int month, int day) {
		return LocalDate.of(this.year, month, day);
	}

}

@OnH2
class ScheduledReportsOnH2Test extends ScheduledReportsTest {

}

@OnMysql
class ScheduledReportsOnMysqlTest extends ScheduledReportsTest {

}

package vn.dondoc.notification.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.reminder.RemindAssignment;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.notification.inbox.Message;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.reminder.RemindOfDeadlines;
import vn.dondoc.notification.reminder.RuleDays;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.setting.ChangeSetting;
import vn.dondoc.statistics.FigureSettings;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What is borne too long is told of higher up. */
@SpringBootTest(
		properties = { "spring.mail.host=127.0.0.1", "spring.mail.port=9", "dondoc.mail.from=don-doc@tn.example" })
@Import({ IssuedWork.class, Staff.class })
abstract class EscalationTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 12);

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	Figures figures;

	@Autowired
	RemindAssignment remindAssignment;

	@Autowired
	RemindOfDeadlines remindOfDeadlines;

	@Autowired
	TellHeads tellHeads;

	@Autowired
	TellWeekly tellWeekly;

	@Autowired
	ChangeSetting changeSetting;

	@Autowired
	Inbox inbox;

	@Autowired
	Unmailed unmailed;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private SignedIn clerk;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@BeforeEach
	void nothingElseIsOpen() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("update stretch set ended_at = issued_at").update();
		this.jdbc.sql("delete from mail_outbox").update();
		for (String table : List.of("reminder", "reminder_copy", "inbox_copy", "inbox_subject", "inbox_message")) {
			this.jdbc.sql("delete from " + table).update();
		}
		this.jdbc.sql("update account set email = null").update();
		this.lead = this.staff.agency("Sở Tài chính");
		this.clerk = this.staff.open(null, "lan@vp.example", Role.OFFICE_CLERK);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
	}

	@Test
	void overdueWithMoreRemindersThanAreBorneIsListed() {
		AssignmentId id = issued();
		this.clock.setTo(LocalDate.of(2025, 9, 15));
		for (int reminder = 0; reminder < 3; reminder++) {
			remind(id);
		}
		assertThat(counts()).containsEntry(Slice.MUCH_REMINDED, 0L);
		remind(id);
		assertThat(counts()).containsEntry(Slice.MUCH_REMINDED, 1L).containsEntry(Slice.LONG_OVERDUE, 0L);
		this.work.happens(id, AssignmentDeed.WITHDRAW_FACT, new FactPayload.FactWithdrawn(5, "ghi nhầm \"seq\":4,"));
		assertThat(counts()).as("what is taken back does not count").containsEntry(Slice.MUCH_REMINDED, 0L);
		for (int reminder = 0; reminder < 11; reminder++) {
			remind(id);
		}
		this.changeSetting.change(FigureSettings.REMINDERS_BORNE.name(), "13", "3", this.clerk);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(counts()).as("15 facts, one of them taken back").containsEntry(Slice.MUCH_REMINDED, 1L);
		this.changeSetting.change(FigureSettings.REMINDERS_BORNE.name(), "3", "13", this.clerk);
		this.clock.advance(Duration.ofMinutes(1));
	}

	@Test
	void whatRulesRemindedOfBeforeItWasLateDoesNotCount() {
		this.staff.officerOf(this.lead);
		AssignmentId id = issued();
		Staff.INSTALLED.datesUntil(LAST_DAY.plusDays(8)).forEach((day) -> {
			this.clock.setTo(day.atTime(7, 0));
			this.remindOfDeadlines.remind(day, new RuleDays(day, day), new Attempts());
		});
		assertThat(counts()).as("3, 1 and 0 days before, and a week behind").containsEntry(Slice.MUCH_REMINDED, 0L);
		for (int reminder = 0; reminder < 3; reminder++) {
			remind(id);
		}
		assertThat(counts()).containsEntry(Slice.MUCH_REMINDED, 1L);
	}

	@Test
	void whatIsHandedInWaitsForTheOfficeAndIsTheAgencysNoLonger() {
		AssignmentId id = issued();
		this.clock.setTo(LAST_DAY.plusDays(40));
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		assertThat(counts().values()).containsOnly(0L);
	}

	@Test
	void overdueForMoreDaysThanAreBorneIsListedAndTheLimitCanBeChanged() {
		issued();
		this.clock.setTo(LAST_DAY.plusDays(30));
		assertThat(counts()).containsEntry(Slice.LONG_OVERDUE, 0L);
		this.clock.setTo(LAST_DAY.plusDays(31));
		assertThat(counts()).containsEntry(Slice.LONG_OVERDUE, 1L);
		Instant before = this.clock.instant();
		this.clock.advance(Duration.ofMinutes(1));
		this.changeSetting.change(FigureSettings.OVERDUE_DAYS_BORNE.name(), "45", "30", this.clerk);
		assertThat(counts()).containsEntry(Slice.LONG_OVERDUE, 0L);
		assertThat(this.figures.ofOpen(Question.now().asOf(before), Sight.EVERYTHING, Slice.ESCALATED))
			.as("by the limit of that instant")
			.containsEntry(Slice.LONG_OVERDUE, 1L);
		this.clock.advance(Duration.ofMinutes(1));
		this.changeSetting.change(FigureSettings.OVERDUE_DAYS_BORNE.name(), "30", "45", this.clerk);
	}

	@Test
	void withoutADeadlineAndSilentForTooLongIsListedUntilItIsHeardOf() {
		AssignmentId id = issued();
		this.work.happens(id, AssignmentDeed.CHANGE_DEADLINE, new FactPayload.Amended(Term.NONE, "Không ấn định"));
		this.clock.setTo(Staff.INSTALLED.plusDays(89));
		assertThat(counts()).containsEntry(Slice.LONG_SILENT, 0L);
		this.clock.setTo(Staff.INSTALLED.plusDays(91));
		assertThat(counts()).containsEntry(Slice.LONG_SILENT, 1L);
		this.work.happens(id, AssignmentDeed.REPORT_PROGRESS,
				new FactPayload.Progress(10, "Đang làm", null, null, null));
		assertThat(counts()).containsEntry(Slice.LONG_SILENT, 0L);
	}

	@Test
	void theHeadIsToldOnceOfWhatIsNotAcknowledged() {
		SignedIn head = this.staff.open(this.lead, null, Role.AGENCY_HEAD);
		SignedIn officer = this.staff.officerOf(this.lead);
		AssignmentId unacknowledged = issued();
		AssignmentId acknowledged = issued();
		this.work.happens(acknowledged, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		tellHeads(Staff.INSTALLED.plusDays(1));
		assertThat(told(head)).isEmpty();
		tellHeads(Staff.INSTALLED.plusDays(7));
		tellHeads(Staff.INSTALLED.plusDays(8));
		assertThat(told(head)).singleElement()
			.satisfies((message) -> assertThat(message.subject()).isNotNull()
				.extracting((subject) -> subject.assignment())
				.isEqualTo(unacknowledged));
		assertThat(told(officer)).isEmpty();
	}

	@Test
	void theOfficeAndLeadersAreToldOnTheFirstWorkingDayOfTheWeekOnce() {
		SignedIn leader = this.staff.open(null, "chutich@tn.example", Role.LEADER);
		issued();
		LocalDate monday = LocalDate.of(2025, 10, 20);
		for (LocalDate day : List.of(monday, monday, monday.plusDays(1))) {
			this.clock.setTo(day);
			this.tellWeekly.tell(day, new RuleDays(day, day));
		}
		for (SignedIn someone : List.of(this.clerk, leader)) {
			assertThat(this.inbox.messages(someone, true, 0, 10))
				.filteredOn((message) -> message.kind() == MessageKind.ESCALATED)
				.hasSize(1);
		}
		assertThat(this.jdbc.sql("select address from mail_outbox").query(String.class).list())
			.containsExactlyInAnyOrder("lan@vp.example", "chutich@tn.example");
		assertThat(this.jdbc.sql("select body_plain from mail_outbox").query(String.class).list())
			.allSatisfy((body) -> assertThat(body).contains("Quá hạn lâu ngày (1)", "Rà soát dự án", "hạn 12/09/2025"));
	}

	@Test
	void theHeadOfWhoeverItIsHandedToIsToldToo() {
		SignedIn head = this.staff.open(this.lead, null, Role.AGENCY_HEAD);
		AgencyId next = this.staff.agency("Sở Nội vụ");
		SignedIn nextHead = this.staff.open(next, null, Role.AGENCY_HEAD);
		AssignmentId id = issued();
		tellHeads(Staff.INSTALLED.plusDays(7));
		this.work.happens(id, AssignmentDeed.ASK_TRANSFER, new FactPayload.TransferAsked(next, "Không đúng chức năng"));
		this.work.happens(id, AssignmentDeed.DECIDE_TRANSFER, new FactPayload.TransferDecided(next, null));
		tellHeads(Staff.INSTALLED.plusDays(20));
		assertThat(told(head)).hasSize(1);
		assertThat(told(nextHead)).hasSize(1);
	}

	@Test
	void theWeekIsToldOfOnTuesdayWhereNothingRanOnMonday() {
		issued();
		LocalDate tuesday = LocalDate.of(2025, 10, 28);
		this.clock.setTo(tuesday);
		this.tellWeekly.tell(tuesday, new RuleDays(tuesday, tuesday));
		assertThat(escalations()).isEmpty();
		this.tellWeekly.tell(tuesday, new RuleDays(tuesday.minusDays(3), tuesday));
		this.tellWeekly.tell(tuesday.plusDays(1), new RuleDays(tuesday.minusDays(3), tuesday.plusDays(1)));
		assertThat(escalations()).hasSize(1);
	}

	@Test
	void whoGetsTheWeeksEmailIsNotToldOfItByTheMorningsToo() {
		issued();
		LocalDate monday = LocalDate.of(2025, 11, 3);
		this.clock.setTo(monday);
		this.tellWeekly.tell(monday, new RuleDays(monday, monday));
		assertThat(escalations()).hasSize(1);
		assertThat(this.unmailed.of(List.of(this.clerk.account()))).isEmpty();
	}

	private List<Message> escalations() {
		return this.inbox.messages(this.clerk, true, 0, 10)
			.stream()
			.filter((message) -> message.kind() == MessageKind.ESCALATED)
			.toList();
	}

	private void tellHeads(LocalDate day) {
		this.clock.setTo(day);
		this.tellHeads.tell(day, new Attempts());
	}

	private List<Message> told(SignedIn someone) {
		return this.inbox.messages(someone, true, 0, 20)
			.stream()
			.filter((message) -> message.kind() == MessageKind.UNACKNOWLEDGED)
			.toList();
	}

	private Map<Slice, Long> counts() {
		return this.figures.ofOpen(Question.now(), Sight.EVERYTHING, Slice.ESCALATED);
	}

	private AssignmentId issued() {
		return this.work.issue(this.directive, Staff.INSTALLED, "Rà soát dự án", this.lead, LAST_DAY.plusDays(1));
	}

	private void remind(AssignmentId id) {
		this.remindAssignment.remind(new RemindAssignment.Command(
				new DeedCall(UUID.randomUUID(), id, null, this.clerk, null), null, "Đề nghị báo cáo"));
	}

}

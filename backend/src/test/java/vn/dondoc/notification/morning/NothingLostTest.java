package vn.dondoc.notification.morning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.Term;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.notification.inbox.Message;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;
import vn.dondoc.notification.reminder.PlanReminders;
import vn.dondoc.notification.reminder.RemindOfDeadlines;
import vn.dondoc.notification.reminder.RuleDays;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever breaks, rests or comes in between: everybody is told of everything, once. */
@SpringBootTest(
		properties = { "spring.mail.host=127.0.0.1", "spring.mail.port=9", "dondoc.mail.from=don-doc@tn.example" })
@Import({ IssuedWork.class, Staff.class })
abstract class NothingLostTest {

	private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 12);

	private static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);

	private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 16);

	private static final LocalDate FAR = LocalDate.of(2026, 12, 31);

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	MorningRun morningRun;

	@Autowired
	Mornings mornings;

	@Autowired
	RemindOfDeadlines remindOfDeadlines;

	@Autowired
	PlanReminders planReminders;

	@Autowired
	MailPreferences preferences;

	@Autowired
	Unmailed unmailed;

	@Autowired
	Inbox inbox;

	@Autowired
	Facts facts;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@SuppressWarnings("NullAway.Init")
	private SignedIn officer;

	@BeforeEach
	void anOfficerWithAnAddress() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("update stretch set ended_at = issued_at").update();
		this.jdbc.sql("delete from mail_outbox").update();
		for (String table : List.of("reminder", "reminder_copy", "inbox_copy", "inbox_subject", "inbox_message")) {
			this.jdbc.sql("delete from " + table).update();
		}
		this.jdbc.sql("delete from morning_run").update();
		this.jdbc.sql("update account set email = null").update();
		this.lead = this.staff.agency("Sở Tài chính");
		this.officer = this.staff.open(this.lead, "lan@stc.example", Role.AGENCY_OFFICER);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
	}

	@AfterEach
	void everybodysWishesCanBeRead() {
		this.jdbc.sql("update mail_preference set quiet_days = ''").update();
	}

	@Test
	void aMorningThatBrokeOffIsTakenUpTheDayAfterAndRemindsOfNothingTwice() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		morning(FRIDAY);
		this.clock.setTo(MONDAY.atTime(7, 1));
		RuleDays answered = this.mornings.begin(MONDAY).orElseThrow();
		this.remindOfDeadlines.remind(MONDAY, answered, new Attempts());
		morning(TUESDAY);
		assertThat(rules(id)).containsExactly(3);
		assertThat(told(this.officer, MessageKind.DUE)).hasSize(1);
		assertThat(finished()).containsExactly(FRIDAY, TUESDAY);
	}

	@Test
	void theVeryFirstMorningMayBreakOffToo() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		this.clock.setTo(MONDAY.atTime(7, 1));
		this.mornings.begin(MONDAY);
		morning(TUESDAY);
		morning(TUESDAY.plusDays(1));
		assertThat(rules(id)).containsExactly(3, 1);
	}

	@Test
	void whatFailsForOneAgencyIsKeptFromNobodyElseAndIsTriedAgain() {
		this.staff.open(this.staff.agency("Sở Y tế"), "hoa@syt.example", Role.AGENCY_OFFICER);
		AgencyId health = this.staff.agency("Sở Y tế");
		due(LocalDate.of(2025, 9, 18));
		this.work.issue(this.directive, Staff.INSTALLED, "Rà soát", health, LocalDate.of(2025, 9, 19));
		this.preferences.keep(this.officer.account(), MailPreference.USUAL);
		this.jdbc.sql("update mail_preference set quiet_days = 'UNREADABLE' where account_id = ?")
			.param(Ids.bytes(this.officer.account().value()))
			.update();
		morning(MONDAY);
		assertThat(addresses()).containsExactly("hoa@syt.example");
		assertThat(finished()).isEmpty();
		everybodysWishesCanBeRead();
		this.clock.advance(Duration.ofMinutes(5));
		this.morningRun.runIfDue();
		assertThat(addresses()).as("it is not begun anew each minute").hasSize(1);
		this.clock.advance(Duration.ofMinutes(6));
		this.morningRun.runIfDue();
		assertThat(addresses()).containsExactlyInAnyOrder("hoa@syt.example", "lan@stc.example");
		assertThat(finished()).containsExactly(MONDAY);
	}

	@Test
	void whoOwesTheLeadAnAnswerIsRemindedByMail() {
		AgencyId cooperating = this.staff.agency("Sở Nội vụ");
		this.staff.open(cooperating, "binh@snv.example", Role.AGENCY_OFFICER);
		AssignmentId id = this.work.issue(this.directive, Staff.INSTALLED, "Đề án việc làm", this.lead,
				LocalDate.of(2025, 9, 19), cooperating);
		this.work.happens(id, AssignmentDeed.ASK_COOPERATION,
				new FactPayload.CooperationAsked(cooperating, null, "Cho ý kiến"));
		morning(FRIDAY);
		this.jdbc.sql("delete from mail_outbox").update();
		morning(MONDAY);
		assertThat(body("binh@snv.example")).contains("Nhắc trả lời cơ quan chủ trì", "Đề án việc làm");
	}

	@Test
	void whatIsRemindedOfLongBeforeItIsDueIsToldByMail() {
		AssignmentId id = due(LocalDate.of(2025, 9, 29));
		this.planReminders.plan(id, "14, 2", "0");
		morning(FRIDAY);
		this.jdbc.sql("delete from mail_outbox").update();
		morning(MONDAY);
		assertThat(rules(id)).containsExactly(14);
		assertThat(body("lan@stc.example")).contains("Nhắc trước hạn", "Rà soát dự án");
	}

	@Test
	void newsIsToldBehindALongHoliday() {
		AssignmentId id = due(FAR);
		this.clock.setTo(LocalDateTime.of(2026, 2, 13, 10, 0));
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happens(id, AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
		LocalDate.of(2026, 2, 14).datesUntil(LocalDate.of(2026, 2, 24)).forEach(this::morning);
		assertThat(finished()).containsExactly(LocalDate.of(2026, 2, 23));
		assertThat(body("lan@stc.example")).contains("Bị trả lại (1)");
	}

	@Test
	void whatIsEnteredBehindFridaysMorningIsRemindedOfOnMonday() {
		morning(FRIDAY);
		this.clock.setTo(FRIDAY.atTime(10, 0));
		AssignmentId backlog = issued(FRIDAY, LocalDate.of(2025, 3, 1));
		AssignmentId overTheWeekend = issued(FRIDAY, LocalDate.of(2025, 9, 14));
		morning(MONDAY);
		assertThat(rules(backlog)).hasSize(1);
		assertThat(rules(overTheWeekend)).containsExactly(0);
		morning(TUESDAY);
		assertThat(rules(backlog)).hasSize(1);
	}

	@Test
	void whatIsEnteredBehindFridaysMorningAndFallsDueAtTheWeekendIsRemindedOfStillOnFriday() {
		morning(FRIDAY);
		this.jdbc.sql("delete from mail_outbox").update();
		this.clock.setTo(FRIDAY.atTime(10, 0));
		AssignmentId atTheWeekend = issued(FRIDAY, LocalDate.of(2025, 9, 14));
		AssignmentId onMonday = this.work.issue(this.directive, FRIDAY, "Báo cáo nhanh", this.lead, TUESDAY);
		this.clock.advance(Duration.ofMinutes(1));
		this.morningRun.runIfDue();
		assertThat(rules(atTheWeekend)).containsExactly(0);
		assertThat(rules(onMonday)).isEmpty();
		assertThat(body("lan@stc.example")).contains("Rà soát dự án").doesNotContain("Báo cáo nhanh");
		this.clock.advance(Duration.ofMinutes(11));
		this.morningRun.runIfDue();
		morning(MONDAY);
		assertThat(rules(atTheWeekend)).containsExactly(0);
		assertThat(rules(onMonday)).containsExactly(0);
		assertThat(told(this.officer, MessageKind.DUE)).hasSize(2);
	}

	@Test
	void whatIsMovedToTheWeekendBehindFridaysMorningIsRemindedOfStillOnFriday() {
		AssignmentId id = due(FAR);
		morning(FRIDAY);
		this.clock.setTo(FRIDAY.atTime(15, 0));
		this.work.happens(id, AssignmentDeed.CHANGE_DEADLINE,
				new FactPayload.Amended(new Term(null, null, Days.startOf(MONDAY)), "Gấp"));
		this.morningRun.runIfDue();
		assertThat(rules(id)).containsExactly(0);
	}

	@Test
	void whatIsPostedWhileAnEmailIsWrittenIsToldByTheNextOne() {
		due(FAR);
		Set<AccountId> reader = Set.of(this.officer.account());
		Map<AccountId, List<Unmailed.News>> read = this.unmailed.of(reader);
		due(FAR);
		this.unmailed.mailed(read);
		assertThat(this.unmailed.of(reader).get(this.officer.account())).hasSize(1);
	}

	@Test
	void anUrgentEmailKeepsNothingOfTheRestFromTheMorningAfter() {
		this.preferences.keep(this.officer.account(), new MailPreference(true, true, Set.of()));
		AssignmentId usual = due(FAR);
		AssignmentId pressing = this.work.issue(this.directive, Staff.INSTALLED, "Việc hỏa tốc", this.lead, FAR);
		this.work.happens(pressing, AssignmentDeed.SET_DIMENSION,
				new FactPayload.DimensionSet(Dimension.PRIORITY, List.of(Priority.IMMEDIATE.value())));
		morning(FRIDAY);
		this.jdbc.sql("delete from mail_outbox").update();
		this.transaction.executeWithoutResult((status) -> List.of(usual, pressing)
			.forEach((id) -> this.work.happens(id, AssignmentDeed.SUSPEND, new FactPayload.Suspended("Chờ"))));
		assertThat(body("lan@stc.example")).contains("Việc hỏa tốc").doesNotContain("Rà soát dự án");
		this.jdbc.sql("delete from mail_outbox").update();
		morning(MONDAY);
		assertThat(body("lan@stc.example")).contains("Rà soát dự án").doesNotContain("Việc hỏa tốc");
	}

	@Test
	void whatWaitsForTheOfficeIsNotToldAsOverdue() {
		AssignmentId id = due(LocalDate.of(2025, 9, 10));
		morning(FRIDAY);
		assertThat(body("lan@stc.example")).contains("Quá hạn, chưa nộp kết quả (1)");
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.jdbc.sql("delete from mail_outbox").update();
		morning(MONDAY);
		assertThat(addresses()).doesNotContain("lan@stc.example");
	}

	private void morning(LocalDate day) {
		this.clock.setTo(day.atTime(7, 5));
		this.morningRun.runIfDue();
	}

	private AssignmentId due(LocalDate lastDay) {
		return issued(Staff.INSTALLED, lastDay);
	}

	private AssignmentId issued(LocalDate on, LocalDate lastDay) {
		return this.work.issue(this.directive, on, "Rà soát dự án", this.lead, lastDay.plusDays(1));
	}

	private List<Integer> rules(AssignmentId id) {
		return this.facts.of(id)
			.stream()
			.map(Fact::payload)
			.filter(FactPayload.Reminded.class::isInstance)
			.map((payload) -> ((FactPayload.Reminded) payload).rule())
			.toList();
	}

	private List<Message> told(SignedIn someone, MessageKind kind) {
		return this.inbox.messages(someone, true, 0, 20).stream().filter((message) -> message.kind() == kind).toList();
	}

	private List<LocalDate> finished() {
		return this.jdbc.sql("select on_day from morning_run where finished_at is not null order by on_day")
			.query(LocalDate.class)
			.list();
	}

	private List<String> addresses() {
		return this.jdbc.sql("select address from mail_outbox").query(String.class).list();
	}

	private String body(String address) {
		return this.jdbc.sql("select body_plain from mail_outbox where address = ?")
			.param(address)
			.query(String.class)
			.single();
	}

}

package vn.dondoc.notification.inbox;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.explanation.AskExplanation;
import vn.dondoc.assignment.explanation.GiveExplanation;
import vn.dondoc.assignment.fulfilment.Comment;
import vn.dondoc.assignment.reminder.RemindAssignment;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.morning.MorningRun;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever something concerns is told of it, and nobody else. */
@SpringBootTest
@Import({ IssuedWork.class, Staff.class })
abstract class InboxTest {

	private static final LocalDate DUE = LocalDate.of(2025, 9, 19);

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	Inbox inbox;

	@Autowired
	MarkRead markRead;

	@Autowired
	RemindAssignment remindAssignment;

	@Autowired
	AskExplanation askExplanation;

	@Autowired
	GiveExplanation giveExplanation;

	@Autowired
	Comment comment;

	@Autowired
	MorningRun morningRun;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private SignedIn officer;

	@SuppressWarnings("NullAway.Init")
	private SignedIn colleague;

	@SuppressWarnings("NullAway.Init")
	private SignedIn helper;

	@SuppressWarnings("NullAway.Init")
	private SignedIn stranger;

	@SuppressWarnings("NullAway.Init")
	private SignedIn clerk;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@BeforeEach
	void peopleWithAccounts() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("delete from morning_run").update();
		this.lead = this.staff.agency("Sở Tài chính");
		this.officer = this.staff.officerOf(this.lead);
		this.colleague = this.staff.officerOf(this.lead);
		this.helper = this.staff.officerOf(this.staff.agency("Sở Nội vụ"));
		this.stranger = this.staff.officerOf(this.staff.agency("Sở Y tế"));
		this.clerk = this.staff.open(null, null, Role.OFFICE_CLERK);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
	}

	@Test
	void whoIsGivenWorkOrIsToHelpIsToldAndNobodyElse() {
		issued();
		assertThat(kinds(this.officer)).containsExactly(MessageKind.ISSUED);
		assertThat(kinds(this.colleague)).containsExactly(MessageKind.ISSUED);
		assertThat(kinds(this.helper)).containsExactly(MessageKind.COOPERATION);
		assertThat(kinds(this.stranger)).isEmpty();
		assertThat(kinds(this.clerk)).isEmpty();
		assertThat(latest(this.officer).subject()).isNotNull()
			.satisfies((subject) -> assertThat(subject.content()).isEqualTo("Rà soát dự án"));
	}

	@Test
	void whatAnAgencyHandsInReachesTheOfficeAndTheAnswerTheAgency() {
		AssignmentId id = issued();
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		assertThat(kinds(this.clerk)).containsExactly(MessageKind.SUBMITTED);
		this.work.happens(id, AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
		assertThat(kinds(this.officer)).containsExactly(MessageKind.RETURNED, MessageKind.ISSUED);
		assertThat(kinds(this.helper)).doesNotContain(MessageKind.RETURNED);
	}

	@Test
	void whoAskedForAnExplanationIsToldOfIt() {
		AssignmentId id = issued();
		SignedIn leader = this.staff.open(null, null, Role.LEADER);
		this.askExplanation.ask(new AskExplanation.Command(call(id, leader), "Vì sao chậm?"));
		assertThat(kinds(this.officer)).startsWith(MessageKind.EXPLANATION_ASKED);
		this.giveExplanation.give(new GiveExplanation.Command(call(id, this.officer), "Thiếu vốn", List.of()));
		assertThat(kinds(leader)).containsExactly(MessageKind.EXPLANATION_GIVEN);
		assertThat(kinds(this.clerk)).doesNotContain(MessageKind.EXPLANATION_GIVEN);
	}

	@Test
	void nobodyIsToldOfWhatTheyDidThemselves() {
		AssignmentId id = issued();
		this.comment.comment(new Comment.Command(call(id, this.officer), "Đang chờ số liệu", List.of()));
		assertThat(kinds(this.officer)).doesNotContain(MessageKind.COMMENTED);
		assertThat(kinds(this.colleague)).startsWith(MessageKind.COMMENTED);
		assertThat(kinds(this.helper)).startsWith(MessageKind.COMMENTED);
		assertThat(latest(this.colleague).by()).isEqualTo(this.officer.name());
	}

	@Test
	void whatIsRolledBackIsNotTold() {
		AssignmentId id = issued();
		this.work.happensButFails(id, AssignmentDeed.SUSPEND, new FactPayload.Suspended("Chờ hướng dẫn"));
		assertThat(kinds(this.officer)).containsExactly(MessageKind.ISSUED);
	}

	@Test
	void aMorningsRemindersAreOneMessage() {
		AgencyId agency = this.staff.agency("Sở Công Thương");
		SignedIn reminded = this.staff.officerOf(agency);
		SignedIn copied = this.staff.officerOf(this.staff.agency("Sở Xây dựng"));
		AssignmentId one = issuedTo(agency);
		issuedTo(agency);
		this.work.happens(one, AssignmentDeed.ASK_COOPERATION,
				new FactPayload.CooperationAsked(this.staff.agency("Sở Xây dựng"), null, "Cho ý kiến"));
		this.clock.setTo(DUE.atTime(7, 5));
		this.morningRun.runIfDue();
		this.jdbc.sql("update morning_run set finished_at = null").update();
		this.morningRun.runIfDue();
		Message due = latest(reminded);
		assertThat(kinds(reminded)).filteredOn(MessageKind.DUE::equals).hasSize(1);
		assertThat(due.tally()).isEqualTo(2);
		assertThat(this.inbox.about(due, reminded, 0, 10)).hasSize(2);
		assertThat(latest(copied).kind()).isEqualTo(MessageKind.COOPERATION_DUE);
		assertThat(latest(copied).tally()).isEqualTo(1);
	}

	@Test
	void aReminderByTheOfficeIsTold() {
		AssignmentId id = issued();
		this.remindAssignment
			.remind(new RemindAssignment.Command(call(id, this.clerk), "45/UBND-TH", "Đề nghị báo cáo ngay"));
		assertThat(latest(this.officer).kind()).isEqualTo(MessageKind.REMINDED);
	}

	@Test
	void whatWentToAnotherAgencyIsNoLongerShownToTheFirst() {
		AssignmentId id = issued();
		this.work.happens(id, AssignmentDeed.ASK_TRANSFER, new FactPayload.TransferAsked(null, "Không đúng việc"));
		this.work.happens(id, AssignmentDeed.DECIDE_TRANSFER,
				new FactPayload.TransferDecided(this.staff.agency("Sở Y tế"), null));
		assertThat(latest(this.stranger).kind()).isEqualTo(MessageKind.HANDED_OVER);
		assertThat(latest(this.stranger).subject()).isNotNull();
		assertThat(latest(this.officer).kind()).isEqualTo(MessageKind.ISSUED);
		assertThat(latest(this.officer).subject()).isNull();
	}

	@Test
	void whatIsReadIsCountedNoMore() {
		issued();
		this.clock.advance(Duration.ofHours(1));
		issued();
		assertThat(this.inbox.count(this.officer, true)).isEqualTo(2);
		this.markRead.one(latest(this.officer).id(), this.officer);
		assertThat(this.inbox.count(this.officer, true)).isEqualTo(1);
		assertThat(this.inbox.count(this.colleague, true)).isEqualTo(2);
		this.markRead.all(this.colleague, this.clock.instant().minus(Duration.ofMinutes(1)));
		assertThat(this.inbox.messages(this.colleague, true, 0, 10)).hasSize(1);
		assertThat(this.inbox.count(this.colleague, false)).isEqualTo(2);
	}

	@Test
	void theCountCostsOneStatementAndThePageNoMoreForManyMessages() {
		issued();
		assertThat(CountedQueries.of(() -> this.inbox.count(this.officer, true))).isEqualTo(1);
		long one = CountedQueries.of(() -> this.inbox.messages(this.officer, false, 0, 25));
		for (int more = 0; more < 5; more++) {
			issued();
		}
		assertThat(CountedQueries.of(() -> this.inbox.messages(this.officer, false, 0, 25))).isEqualTo(one);
	}

	private AssignmentId issued() {
		return issuedTo(this.lead);
	}

	private AssignmentId issuedTo(AgencyId agency) {
		return this.work.issue(this.directive, Staff.INSTALLED, "Rà soát dự án", agency, DUE.plusDays(1),
				this.staff.agency("Sở Nội vụ"));
	}

	private DeedCall call(AssignmentId id, SignedIn by) {
		return new DeedCall(UUID.randomUUID(), id, null, by, null);
	}

	private Message latest(SignedIn someone) {
		return this.inbox.messages(someone, false, 0, 1).get(0);
	}

	private List<MessageKind> kinds(SignedIn someone) {
		return this.inbox.messages(someone, false, 0, 50).stream().map(Message::kind).toList();
	}

}

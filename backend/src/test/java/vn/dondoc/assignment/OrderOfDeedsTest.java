package vn.dondoc.assignment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.cooperation.AnswerCooperation;
import vn.dondoc.assignment.cooperation.AskCooperation;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.dispute.AnswerDispute;
import vn.dondoc.assignment.dispute.DisputeStatus;
import vn.dondoc.assignment.explanation.AskExplanation;
import vn.dondoc.assignment.explanation.GiveExplanation;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.handover.AskTransfer;
import vn.dondoc.assignment.handover.DecideTransfer;
import vn.dondoc.assignment.handover.ResumeAssignment;
import vn.dondoc.assignment.handover.SuspendAssignment;
import vn.dondoc.assignment.handover.WithdrawAssignment;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.FoundedAgencies;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is recorded as of an earlier day fits among what is recorded already. */
@SpringBootTest
@Import({ IssuedWork.class, FoundedAgencies.class })
abstract class OrderOfDeedsTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	private static final LocalDate NINTH = LocalDate.of(2025, 3, 9);

	private static final LocalDate TENTH = LocalDate.of(2025, 3, 10);

	private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);

	private final SignedIn clerk = People.clerk();

	@Autowired
	IssuedWork work;

	@Autowired
	FoundedAgencies agencies;

	@Autowired
	Facts facts;

	@Autowired
	AskTransfer askTransfer;

	@Autowired
	DecideTransfer decideTransfer;

	@Autowired
	SuspendAssignment suspend;

	@Autowired
	ResumeAssignment resume;

	@Autowired
	AskExtension askExtension;

	@Autowired
	DecideExtension decideExtension;

	@Autowired
	ChangeDeadline changeDeadline;

	@Autowired
	DisputeStatus dispute;

	@Autowired
	AnswerDispute answerDispute;

	@Autowired
	AskExplanation askExplanation;

	@Autowired
	GiveExplanation giveExplanation;

	@Autowired
	AskCooperation askCooperation;

	@Autowired
	AnswerCooperation answerCooperation;

	@Autowired
	ReportProgress report;

	@Autowired
	SubmitResult submit;

	@Autowired
	WithdrawAssignment withdraw;

	@Autowired
	RectifyIssue rectify;

	@Autowired
	WithdrawFact withdrawFact;

	@Autowired
	FiguresVerification verification;

	@Autowired
	TestClock clock;

	private AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void issued() {
		this.clock.setTo(ISSUED_ON);
		this.finance = this.agencies.found();
		this.health = this.agencies.found();
		this.assignment = this.work.issue(this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED_ON),
				ISSUED_ON, "Báo cáo thu ngân sách", this.finance, LocalDate.of(2025, 3, 21));
		this.clock.setTo(TENTH);
	}

	@Test
	void aTransferIsNotDecidedBeforeItWasAskedFor() {
		this.askTransfer.ask(new AskTransfer.Command(by(head()), this.health, "thuộc ngành y tế"));
		this.clock.setTo(TENTH.plusDays(2));
		refusedFrom("10/03/2025",
				() -> this.decideTransfer.decide(new DecideTransfer.Command(late(NINTH), this.health, null)));

		this.decideTransfer.decide(new DecideTransfer.Command(late(TENTH), this.health, null));
		assertThat(standing().state()).isEqualTo(WorkflowState.ISSUED);
		assertThat(standing().position().lead()).isEqualTo(this.health);
	}

	@Test
	void nothingIsResumedBeforeItWasSuspended() {
		this.suspend.suspend(new SuspendAssignment.Command(by(this.clerk), "chờ chủ trương"));
		this.clock.setTo(TENTH.plusDays(2));
		refusedFrom("10/03/2025",
				() -> this.resume.resume(new ResumeAssignment.Command(late(NINTH), null, until(APRIL), null)));

		this.resume.resume(new ResumeAssignment.Command(late(TENTH.plusDays(1)), null, until(APRIL), null));
		assertThat(standing().state()).isEqualTo(WorkflowState.ISSUED);
	}

	@Test
	void aRequestDatedBeforeTheRefusalOfAnotherIsNotLost() {
		this.askExtension.ask(new AskExtension.Command(by(head()), APRIL, "chờ số liệu"));
		refusedFrom("10/03/2025",
				() -> this.decideExtension.decide(new DecideExtension.Command(late(NINTH), null, "không đủ lý do")));
		this.decideExtension.decide(new DecideExtension.Command(by(this.clerk), null, "không đủ lý do"));
		refusedFrom("10/03/2025", () -> this.askExtension.ask(new AskExtension.Command(late(NINTH), APRIL, "giấy")));

		this.clock.setTo(TENTH.plusDays(3));
		this.askExtension.ask(new AskExtension.Command(late(TENTH.plusDays(1)), APRIL, "giấy"));
		assertThat(standing().requests().extensionOpen()).isTrue();
	}

	@Test
	void aDeadlineChangedBeforeItWasChangedAgainWouldNotHold() {
		this.changeDeadline.change(new ChangeDeadline.Command(by(this.clerk), null, until(APRIL), "hoãn họp"));
		refusedFrom("10/03/2025", () -> this.changeDeadline
			.change(new ChangeDeadline.Command(late(NINTH), null, until(APRIL.plusDays(9)), "hoãn họp")));
	}

	@Test
	void anAnswerComesAfterItsQuestion() {
		this.askExplanation.ask(new AskExplanation.Command(by(People.leader()), "vì sao chậm"));
		this.dispute.dispute(new DisputeStatus.Command(by(head()), "đã nộp"));
		this.askCooperation.ask(new AskCooperation.Command(by(head()), this.health, null, "số liệu"));

		refusedFrom("10/03/2025",
				() -> this.giveExplanation.give(new GiveExplanation.Command(late(NINTH), "chờ số liệu", List.of())));
		refusedFrom("10/03/2025",
				() -> this.answerDispute.answer(new AnswerDispute.Command(late(NINTH), true, "đã xem")));
		refusedFrom("10/03/2025", () -> this.answerCooperation
			.answer(new AnswerCooperation.Command(late(NINTH), this.health, "số liệu", List.of())));
	}

	@Test
	void anAgencyDidNothingBeforeTheWorkWasItsOwn() {
		this.askTransfer.ask(new AskTransfer.Command(by(head()), this.health, "thuộc ngành y tế"));
		this.decideTransfer.decide(new DecideTransfer.Command(by(this.clerk), this.health, null));
		this.report.report(new ReportProgress.Command(by(People.headOf(this.health)), 10, "đã nhận", null, null, null));
		this.clock.setTo(TENTH.plusDays(1));

		refusedFrom("10/03/2025",
				() -> this.report.report(new ReportProgress.Command(late(NINTH), 50, "bản giấy", null, null, null)));
	}

	@Test
	void onTheSameDayTheHourIsNamed() {
		this.clock.setTo(TENTH.atTime(14, 5, 30));
		this.suspend.suspend(new SuspendAssignment.Command(by(this.clerk), "chờ chủ trương"));
		this.clock.setTo(TENTH.atTime(16, 0));
		EnteredLater early = new EnteredLater(TENTH, LocalTime.of(9, 0), "Thông báo 12");
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.resume.resume(new ResumeAssignment.Command(by(this.clerk, early), null, null, null)))
			.satisfies((refused) -> {
				assertThat(refused.messageKey()).isEqualTo("assignment.error.before-hour");
				assertThat(refused.arguments()).containsExactly("10/03/2025", "14:06");
			});
	}

	@Test
	void whatChangesNothingThatCameLaterMayStillBeEnteredLate() {
		this.report.report(new ReportProgress.Command(by(head()), 10, "đang làm", null, null, null));
		this.changeDeadline.change(new ChangeDeadline.Command(by(this.clerk), null, until(APRIL), "hoãn họp"));
		this.clock.setTo(TENTH.plusDays(2));
		this.submit
			.submit(new SubmitResult.Command(late(NINTH), Deliverable.document("18/BC-STC", NINTH), null, null, null));
		this.withdraw.withdraw(new WithdrawAssignment.Command(late(NINTH.minusDays(1)), "giao trùng"));
		assertThat(standing().state()).isEqualTo(WorkflowState.WITHDRAWN);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void anIssueIsNotRectifiedIntoTheFutureNorBehindWhatWasDone() {
		assertThat(refusal(() -> rectifyTo(LocalDate.of(2062, 3, 3)))).isEqualTo("assignment.error.issue-day-to-come");
		this.report.report(new ReportProgress.Command(late(NINTH), 10, "đang làm", null, null, null));
		assertThat(refusal(() -> rectifyTo(TENTH))).isEqualTo("assignment.error.issue-day-after-deed");

		rectifyTo(NINTH);
		assertThat(standing().position().issuedAt()).isEqualTo(NINTH.atStartOfDay(this.clock.getZone()).toInstant());
	}

	@Test
	void aDateThatWasRectifiedIntoTheFutureOnceCanStillBePutRight() {
		this.work.happens(this.assignment, AssignmentDeed.RECTIFY,
				new FactPayload.Rectified(LocalDate.of(2062, 3, 3), null, null, "gõ nhầm năm"));
		int typo = this.facts.of(this.assignment).size();

		rectifyTo(ISSUED_ON.minusDays(1));
		this.withdrawFact.withdraw(new WithdrawFact.Command(by(this.clerk), typo, "gõ nhầm năm"));
		this.report.report(new ReportProgress.Command(by(head()), 10, "đang làm", null, null, null));
		assertThat(standing().state()).isEqualTo(WorkflowState.IN_PROGRESS);
	}

	private void rectifyTo(LocalDate issuedOn) {
		this.rectify.rectify(new RectifyIssue.Command(by(this.clerk), issuedOn, null, null, null, "nhập nhầm ngày"));
	}

	private void refusedFrom(String earliest, Runnable deed) {
		int before = this.facts.of(this.assignment).size();
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(deed::run).satisfies((refused) -> {
			assertThat(refused.messageKey()).isEqualTo("assignment.error.before-day");
			assertThat(refused.field()).isEqualTo("on");
			assertThat(refused.arguments()).containsExactly(earliest);
		});
		assertThat(this.facts.of(this.assignment)).hasSize(before);
	}

	private static String refusal(Runnable deed) {
		try {
			deed.run();
			return "done";
		}
		catch (RefusedDeed refused) {
			return refused.messageKey();
		}
	}

	private SignedIn head() {
		return People.headOf(this.finance);
	}

	private static Deadline until(LocalDate lastDay) {
		return new Deadline.OnDay(lastDay, true, null);
	}

	private DeedCall late(LocalDate on) {
		return by(this.clerk, new EnteredLater(on, null, "Công văn 12/STC"));
	}

	private DeedCall by(SignedIn someone) {
		return by(someone, null);
	}

	private DeedCall by(SignedIn someone, @Nullable EnteredLater later) {
		return new DeedCall(Ids.next(), this.assignment, null, someone, later);
	}

	private Standing standing() {
		return Standing.asOf(this.facts.of(this.assignment), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow();
	}

}

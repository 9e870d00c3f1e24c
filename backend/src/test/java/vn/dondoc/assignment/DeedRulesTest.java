package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.cause.Causes;
import vn.dondoc.assignment.cooperation.AnswerCooperation;
import vn.dondoc.assignment.cooperation.AskCooperation;
import vn.dondoc.assignment.cooperation.Cooperation;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.dispute.AnswerDispute;
import vn.dondoc.assignment.dispute.DisputeStatus;
import vn.dondoc.assignment.explanation.AskExplanation;
import vn.dondoc.assignment.explanation.GiveExplanation;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.fulfilment.AcknowledgeLimit;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ConfirmSeveral;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.handover.AskTransfer;
import vn.dondoc.assignment.handover.DecideTransfer;
import vn.dondoc.assignment.handover.ResumeAssignment;
import vn.dondoc.assignment.handover.SuspendAssignment;
import vn.dondoc.assignment.within.FinishPart;
import vn.dondoc.assignment.within.Part;
import vn.dondoc.assignment.within.PassOn;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.FoundedAgencies;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rules of the deeds that agencies, leaders and the Office do to each other. */
@SpringBootTest
@OnH2
@Import({ IssuedWork.class, FoundedAgencies.class })
class DeedRulesTest {

	/** A Monday; its assignment is due through Monday, 10 March. */
	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	private static final LocalDate DUE = LocalDate.of(2025, 3, 10);

	private final SignedIn clerk = People.clerk();

	private final AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private final SignedIn head = People.headOf(this.finance);

	@Autowired
	IssuedWork work;

	@Autowired
	FoundedAgencies agencies;

	@Autowired
	Facts facts;

	@Autowired
	Assignments assignments;

	@Autowired
	SubmitResult submit;

	@Autowired
	ConfirmCompletion confirm;

	@Autowired
	ConfirmSeveral confirmSeveral;

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
	PassOn passOn;

	@Autowired
	FinishPart finishPart;

	@Autowired
	AskTransfer askTransfer;

	@Autowired
	DecideTransfer decideTransfer;

	@Autowired
	ChangeDeadline changeDeadline;

	@Autowired
	SuspendAssignment suspend;

	@Autowired
	ResumeAssignment resume;

	@Autowired
	RectifyIssue rectify;

	@Autowired
	Causes causes;

	@Autowired
	AcknowledgeLimit acknowledgeLimit;

	@Autowired
	Calendars calendars;

	@Autowired
	Figures figures;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TestClock clock;

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void issued() {
		this.clock.setTo(ISSUED_ON);
		this.health = this.agencies.found();
		this.assignment = issue();
	}

	@Test
	void aLateResultNeedsItsCauseAndAnEarlyOneDoesNot() {
		AssignmentId early = issue();
		this.clock.setTo(DUE.plusDays(1));
		refused("cause-needed", () -> submit(null, null));
		UUID cause = this.causes.offered().get(0).id();
		submit(cause, null);
		assertThat(((FactPayload.Submitted) last().payload()).cause()).isEqualTo(this.causes.offered().get(0));

		this.assignment = early;
		this.clock.setTo(DUE);
		submit(null, null);
		assertThat(last().kind()).isEqualTo(FactKind.SUBMITTED);
	}

	@Test
	void aResultRecordedOnBehalfIsLateOnTheDayItWasReallyHandedIn() {
		this.clock.setTo(DUE.plusDays(5));
		EnteredLater inTime = new EnteredLater(DUE, null, "Công văn 12/STC");
		this.submit.submit(new SubmitResult.Command(by(this.clerk, inTime), document(), null, null, null));
		assertThat(last().author().entry()).isEqualTo(Author.Entry.ON_BEHALF);
	}

	@Test
	void aCauseNoLongerOfferedCannotBeChosenAndKeepsItsWordsWhereItWas() {
		this.causes.add("Chờ đấu thầu");
		Cause cause = this.causes.offered()
			.stream()
			.filter((one) -> one.name().equals("Chờ đấu thầu"))
			.findFirst()
			.orElseThrow();
		this.clock.setTo(DUE.plusDays(1));
		submit(cause.id(), null);
		this.causes.rename(cause.id(), "Chờ kết quả đấu thầu");
		this.causes.offer(cause.id(), false);

		assertThat(((FactPayload.Submitted) last().payload()).cause()).isEqualTo(cause);
		this.assignment = issue();
		refused("cause-not-offered", () -> submit(cause.id(), null));
	}

	@Test
	void anOpenDisputeIsFlaggedInTheFiguresUntilTheOfficeAnswers() {
		this.dispute.dispute(new DisputeStatus.Command(by(this.head), "đã nộp bản giấy"));
		assertThat(disputed()).isOne();
		refused("dispute-pending", () -> this.dispute.dispute(new DisputeStatus.Command(by(this.head), "lần nữa")));

		refused("upheld-needed",
				() -> this.answerDispute.answer(new AnswerDispute.Command(by(this.clerk), null, "đã xem")));
		this.answerDispute.answer(new AnswerDispute.Command(by(this.clerk), true, "đã xem"));
		assertThat(disputed()).isZero();
		refused("dispute-not-open",
				() -> this.answerDispute.answer(new AnswerDispute.Command(by(this.clerk), true, "lần nữa")));
	}

	@Test
	void aCompletedAssignmentMayBeDisputedToo() {
		submit(null, null);
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, Quality.GOOD));
		this.dispute.dispute(new DisputeStatus.Command(by(this.head), "đúng hạn"));
		assertThat(standing().status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(disputed()).isOne();
	}

	@Test
	void aLeaderAsksAndTheAgencyExplainsOnce() {
		refused("explanation-not-asked", this::explain);
		this.askExplanation.ask(new AskExplanation.Command(by(People.leader()), "vì sao chậm"));
		assertThat(standing().requests().explanationDue()).isTrue();
		explain();
		assertThat(standing().requests().explanationDue()).isFalse();
	}

	@Test
	void whatALeaderSaidTheOfficeRecordsWithItsEvidence() {
		refused("evidence-needed",
				() -> this.askExplanation.ask(new AskExplanation.Command(by(this.clerk), "vì sao chậm")));
		this.askExplanation.ask(new AskExplanation.Command(
				by(this.clerk, new EnteredLater(ISSUED_ON, null, "Thông báo họp giao ban")), "vì sao chậm"));
		assertThat(last().author().entry()).isEqualTo(Author.Entry.ON_BEHALF);
		assertThat(last().author().agency()).isNull();
	}

	@Test
	void aLeadSeesHowManyWorkingDaysItWaitedForAnother() {
		LocalDate until = LocalDate.of(2025, 3, 6);
		this.askCooperation.ask(new AskCooperation.Command(by(this.head), this.health, until, "số liệu y tế"));
		assertThat(relationOfHealth()).containsExactly(Relation.COOPERATING);
		this.clock.setTo(LocalDate.of(2025, 3, 12));
		assertThat(waited()).isEqualTo(4);

		SignedIn doctor = People.officerOf(this.health);
		this.answerCooperation
			.answer(new AnswerCooperation.Command(by(doctor), this.finance, "gửi số liệu", List.of()));
		this.clock.setTo(LocalDate.of(2025, 3, 20));
		assertThat(waited()).isEqualTo(4);
		assertThat(((FactPayload.CooperationAnswered) last().payload()).agency()).isEqualTo(this.health);
	}

	@Test
	void onlyWhoCooperatesAnswersAndNoLeadCooperatesWithItself() {
		refused("cooperates-with-itself", () -> this.askCooperation
			.ask(new AskCooperation.Command(by(this.head), this.finance, null, "số liệu")));
		EnteredLater today = new EnteredLater(ISSUED_ON, null, "điện thoại");
		refused("does-not-cooperate", () -> this.answerCooperation
			.answer(new AnswerCooperation.Command(by(this.clerk, today), this.health, "số liệu", List.of())));
	}

	@Test
	void aPartIsNeverDueAfterItsAssignmentAndGoesToAnOfficerOfTheAgency() {
		AccountId own = officer(this.finance);
		refused("part-due-after-assignment", () -> passOn(own, DUE.plusDays(1)));
		refused("not-of-the-agency", () -> passOn(officer(this.health), DUE));

		passOn(own, DUE);
		Part part = Part.of(this.facts.of(this.assignment)).get(0);
		assertThat(part.officer()).isEqualTo(own);
		this.finishPart.finish(new FinishPart.Command(by(People.officerOf(this.finance)), part.number(), "xong"));
		assertThat(Part.of(this.facts.of(this.assignment)).get(0).finishedAt()).isNotNull();
		refused("part-not-open",
				() -> this.finishPart.finish(new FinishPart.Command(by(this.head), part.number(), "xong")));
	}

	@Test
	void aPartEndsWithItsAssignmentWhereThatBecameDueEarlier() {
		passOn(officer(this.finance), DUE);
		Deadline earlier = new Deadline.OnDay(DUE.minusDays(3), true, null);
		this.changeDeadline.change(new ChangeDeadline.Command(by(this.clerk), null, earlier, "họp sớm"));

		Part part = Part.of(this.facts.of(this.assignment)).get(0);
		assertThat(part.until()).isEqualTo(DUE.minusDays(3));
		assertThat(part.givenUntil()).isEqualTo(DUE);

		Deadline again = new Deadline.OnDay(DUE.plusDays(3), true, null);
		this.changeDeadline.change(new ChangeDeadline.Command(by(this.clerk), null, again, "hoãn họp"));
		assertThat(Part.of(this.facts.of(this.assignment)).get(0).until()).isEqualTo(DUE);
	}

	@Test
	void aDeadlineEnteredWhereTheDocumentNamesNoneIsTakenAway() {
		Deadline march = new Deadline.OnDay(LocalDate.of(2025, 3, 31), true, null);
		refused("deadline-or-none", () -> this.rectify
			.rectify(new RectifyIssue.Command(by(this.clerk), null, null, null, march, true, "nhập nhầm")));
		this.rectify
			.rectify(new RectifyIssue.Command(by(this.clerk), null, null, "khẩn trương", null, true, "nhập nhầm"));
		this.clock.setTo(DUE.plusDays(5));
		assertThat(standing().status()).isEqualTo(TimeStatus.NOT_COMPLETED_NO_DEADLINE);
		assertThat(standing().originalTerm().phrase()).isEqualTo("khẩn trương");
	}

	@Test
	void aLeadPutRightStartsWithoutTheWrongOnesParts() {
		passOn(officer(this.finance), DUE);
		this.rectify.rectify(new RectifyIssue.Command(by(this.clerk), null, this.health, null, null, "nhập nhầm"));
		assertThat(Part.of(this.facts.of(this.assignment))).isEmpty();
	}

	@Test
	void aHandOverIsCountedAndTheClockRunsOn() {
		this.askTransfer.ask(new AskTransfer.Command(by(this.head), this.health, "thuộc ngành y tế"));
		refused("already-lead",
				() -> this.decideTransfer.decide(new DecideTransfer.Command(by(this.clerk), this.finance, null)));
		this.decideTransfer.decide(new DecideTransfer.Command(by(this.clerk), this.health, null));

		assertThat(standing().requests().handovers()).isOne();
		assertThat(standing().position().lead()).isEqualTo(this.health);
		assertThat(standing().term()).isEqualTo(standing().originalTerm());
	}

	@Test
	void resumingSetsTheDeadlineAnew() {
		this.suspend.suspend(new SuspendAssignment.Command(by(this.clerk), "chờ chủ trương"));
		this.clock.setTo(DUE.plusDays(10));
		assertThat(standing().status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		this.resume.resume(new ResumeAssignment.Command(by(this.clerk), null,
				new Deadline.OnDay(LocalDate.of(2025, 4, 30), true, null), null));
		this.clock.setTo(LocalDate.of(2025, 5, 1));
		assertThat(standing().status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void anEntryErrorPutRightCountsFromTheOriginalDate() {
		this.clock.setTo(DUE.plusDays(3));
		refused("nothing-to-rectify",
				() -> this.rectify.rectify(new RectifyIssue.Command(by(this.clerk), null, null, null, null, "nhầm")));
		this.rectify.rectify(new RectifyIssue.Command(by(this.clerk), null, null, "trong tháng 3",
				new Deadline.OnDay(LocalDate.of(2025, 3, 31), true, null), "nhập nhầm ngày"));
		this.clock.setTo(DUE.plusDays(1));
		assertThat(standing().status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
	}

	@Test
	void ofSeveralConfirmedAtOnceEachHasItsOwnOutcome() {
		AssignmentId notSubmitted = issue();
		submit(null, null);
		UUID request = Ids.next();
		ConfirmSeveral.Command command = new ConfirmSeveral.Command(request, this.clerk,
				List.of(chosen(notSubmitted, null), chosen(this.assignment, null)), null, Quality.SUFFICIENT);

		assertThat(this.confirmSeveral.confirm(command)).extracting((outcome) -> outcome.refusal() == null)
			.containsExactly(false, true);
		assertThat(this.confirmSeveral.confirm(command)).extracting((outcome) -> outcome.refusal() == null)
			.containsExactly(false, true);
		assertThat(this.facts.of(this.assignment)).filteredOn((fact) -> fact.kind() == FactKind.CONFIRMED).hasSize(1);
	}

	@Test
	void whatTheListNoLongerShowedAsItIsIsNotConfirmedWithTheOthers() {
		submit(null, null);
		int shown = version(this.assignment);
		this.dispute.dispute(new DisputeStatus.Command(by(this.head), "đã nộp đủ"));

		ConfirmSeveral.Command stale = new ConfirmSeveral.Command(Ids.next(), this.clerk,
				List.of(chosen(this.assignment, shown)), null, null);
		assertThat(this.confirmSeveral.confirm(stale)).singleElement()
			.satisfies((outcome) -> assertThat(outcome.refusal()).isInstanceOf(ChangedMeanwhile.class));
		ConfirmSeveral.Command seen = new ConfirmSeveral.Command(Ids.next(), this.clerk,
				List.of(chosen(this.assignment, version(this.assignment))), null, null);
		assertThat(this.confirmSeveral.confirm(seen)).singleElement()
			.satisfies((outcome) -> assertThat(outcome.refusal()).isNull());
	}

	@Test
	void whatIsNotAcknowledgedWithinTheLimitIsListed() {
		assertThat(this.acknowledgeLimit.lastDay(this.facts.of(this.assignment))).isEqualTo(LocalDate.of(2025, 3, 5));
		this.clock.setTo(LocalDate.of(2025, 3, 5));
		assertThat(count(Slice.ACKNOWLEDGE_LATE)).isZero();
		this.clock.setTo(LocalDate.of(2025, 3, 6));
		assertThat(count(Slice.ACKNOWLEDGE_LATE)).isOne();
	}

	private static ChosenRow chosen(AssignmentId assignment, @Nullable Integer version) {
		return new ChosenRow(assignment, version);
	}

	private int version(AssignmentId id) {
		return Objects.requireNonNull(this.facts.versions(List.of(id)).get(id));
	}

	private void refused(String rule, Runnable deed) {
		int before = this.facts.of(this.assignment).size();
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(deed::run)
			.matches((refused) -> refused.messageKey().equals("assignment.error." + rule), rule);
		assertThat(this.facts.of(this.assignment)).hasSize(before);
	}

	private AssignmentId issue() {
		return this.work.issue(this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED_ON), ISSUED_ON,
				"Báo cáo thu ngân sách", this.finance, DUE.plusDays(1));
	}

	private void submit(@Nullable UUID cause, @Nullable String inWords) {
		this.submit.submit(new SubmitResult.Command(by(this.head), document(), null, cause, inWords));
	}

	private static Deliverable document() {
		return Deliverable.document("18/BC-STC", ISSUED_ON);
	}

	private void explain() {
		this.giveExplanation.give(new GiveExplanation.Command(by(this.head), "chờ số liệu", List.of()));
	}

	private void passOn(AccountId officer, LocalDate until) {
		this.passOn.passOn(new PassOn.Command(by(this.head), officer, "lấy số liệu các xã", until));
	}

	private AccountId officer(AgencyId agency) {
		String userName = "can-bo-" + UUID.randomUUID().toString().substring(0, 8);
		return this.openAccount
			.open(new PersonDetails(userName, "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), agency))
			.account();
	}

	private @Nullable Set<Relation> relationOfHealth() {
		return this.transaction
			.execute((status) -> this.assignments.findById(this.assignment).orElseThrow().relationsOf(this.health));
	}

	private int waited() {
		return Cooperation.of(this.facts.of(this.assignment), List.of(new Participant(this.health)))
			.get(0)
			.waited(this.clock.instant(), this.calendars.current());
	}

	private DeedCall by(SignedIn someone) {
		return by(someone, null);
	}

	private DeedCall by(SignedIn someone, @Nullable EnteredLater later) {
		return new DeedCall(Ids.next(), this.assignment, null, someone, later);
	}

	private Fact last() {
		List<Fact> told = this.facts.of(this.assignment);
		return told.get(told.size() - 1);
	}

	private Standing standing() {
		return Standing.asOf(this.facts.of(this.assignment), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow();
	}

	private long disputed() {
		return count(Slice.DISPUTED);
	}

	private long count(Slice slice) {
		return this.figures.count(Question.now().only(Filter.NONE.ledBy(this.finance)).rows(slice), Sight.EVERYTHING);
	}

}

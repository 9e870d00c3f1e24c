package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.audit.Witness;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.RevokeConfirmation;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.handover.WithdrawAssignment;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the Office and the agencies do to an assignment, on a real database. */
@SpringBootTest
abstract class AssignmentDeedsTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	private final SignedIn clerk = People.clerk();

	private final AgencyId finance = AgencyId.next();

	private final AgencyId health = AgencyId.next();

	private final SignedIn officer = People.officerOf(this.finance);

	@MockitoBean
	ReviewOutcome directives;

	@Autowired
	Witness witness;

	@Autowired
	IssueAssignments issue;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	Facts facts;

	@Autowired
	Acknowledge acknowledge;

	@Autowired
	ReportProgress progress;

	@Autowired
	SubmitResult submit;

	@Autowired
	ConfirmCompletion confirm;

	@Autowired
	ReturnResult giveBack;

	@Autowired
	RevokeConfirmation revoke;

	@Autowired
	ChangeDeadline changeDeadline;

	@Autowired
	AskExtension askExtension;

	@Autowired
	DecideExtension decideExtension;

	@Autowired
	WithdrawAssignment withdraw;

	@Autowired
	WithdrawFact withdrawFact;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void issued() {
		this.clock.setTo(ISSUED_ON);
		this.assignment = issueTo(new Deadline.OnDay(LocalDate.of(2025, 3, 10), false, null), this.finance).get(0);
	}

	@Test
	void theWholeLineFromIssueToConfirmationIsKeptAsFacts() {
		this.clock.setTo(LocalDate.of(2025, 3, 4));
		this.acknowledge.acknowledge(new Acknowledge.Command(by(this.officer)));
		this.progress.report(new ReportProgress.Command(by(this.officer), 40, "đã lấy ý kiến", null, null, null));
		submitOn(LocalDate.of(2025, 3, 9));
		this.clock.setTo(LocalDate.of(2025, 3, 12));
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, null));

		assertThat(this.facts.of(this.assignment)).extracting(Fact::kind)
			.containsExactly(FactKind.ISSUED, FactKind.DIMENSION_SET, FactKind.ACKNOWLEDGED, FactKind.PROGRESS,
					FactKind.SUBMITTED, FactKind.CONFIRMED);
		assertThat(state()).isEqualTo(WorkflowState.COMPLETED);
		assertThat(standing().status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
	}

	@Test
	void severalLeadsGetOneAssignmentEach() {
		List<AssignmentId> both = issueTo(new Deadline.InPeriod(LocalDate.of(2025, 9, 30)), this.finance, this.health);

		assertThat(this.assignments.findAllById(both)).extracting(Assignment::leadAgency)
			.containsExactlyInAnyOrder(this.finance, this.health);
	}

	@Test
	void theSameAgencyNamedTwiceGetsOneAssignment() {
		assertThat(issueTo(new Deadline.InPeriod(LocalDate.of(2025, 9, 30)), this.finance, this.finance)).hasSize(1);
	}

	@Test
	void fromReceiptTheDeadlineRunsFromTheDayOfEntry() {
		this.clock.setTo(LocalDate.of(2025, 3, 5));
		Deadline fiveDays = new Deadline.Within(5, Deadline.Unit.WORKING_DAY, Deadline.Start.RECEIVED);

		this.assignment = issueTo(fiveDays, this.finance).get(0);

		assertThat(standing().term().firstLateAt()).isEqualTo(at("2025-03-13T00:00"));
		assertThat(standing().position().issuedAt()).isEqualTo(at("2025-03-03T00:00"));
	}

	@Test
	void issuingSetsWhatFiguresAreCutBy() {
		assertThat(this.jdbc.sql("select value_text from dimension where assignment_id = ? and name = 'FIELD'")
			.param(Ids.bytes(this.assignment.value()))
			.query(String.class)
			.list()).containsExactly("Tài chính");
	}

	@Test
	void everyFactLeavesAnAuditEntry() {
		assertThat(this.jdbc.sql("select action from audit_entry where subject_id = ? order by id")
			.param(this.assignment.value().toString())
			.query(String.class)
			.list()).containsExactly("assignment.issued", "assignment.dimension-set");
	}

	@Test
	void theEntryOfAFactSaysWhatItChanged() {
		submitOn(LocalDate.of(2025, 3, 9));

		assertThat(this.jdbc.sql("select detail from audit_entry where subject_id = ? order by id desc limit 1")
			.param(this.assignment.value().toString())
			.query(String.class)
			.single()).contains("\"after\":{\"state\":\"SUBMITTED\"}").contains("\"before\":{\"state\":\"");
	}

	@Test
	void aFactAlteredOrTakenAwayContradictsTheTrail() {
		submitOn(LocalDate.of(2025, 3, 9));
		assertThat(contradicted()).isZero();

		this.jdbc.sql("update fact set payload = concat(payload, ' ') where kind = 'SUBMITTED'").update();
		assertThat(contradicted()).isEqualTo(1);

		this.jdbc.sql("delete from fact where kind = 'SUBMITTED'").update();
		assertThat(contradicted()).isEqualTo(1);
	}

	private int contradicted() {
		return this.witness
			.contradicting(this.jdbc.sql("select id, subject_id, detail from audit_entry where subject_id = ?")
				.param(this.assignment.value().toString())
				.query((row, number) -> new Witness.Testimony(row.getLong(1), row.getString(2), row.getString(3)))
				.list())
			.size();
	}

	@Test
	void anAgencySeesToItsOwnAssignmentsOnly() {
		SignedIn stranger = People.officerOf(this.health);

		assertThatExceptionOfType(Missing.class)
			.isThrownBy(() -> this.acknowledge.acknowledge(new Acknowledge.Command(by(stranger))));
	}

	@Test
	void onlyTheOfficeConfirms() {
		submitOn(LocalDate.of(2025, 3, 9));

		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.confirm.confirm(new ConfirmCompletion.Command(by(this.officer), null, null)));
	}

	@Test
	void onBehalfOfAnAgencyTheOfficeSaysWhenAndOnWhatEvidence() {
		this.clock.setTo(LocalDate.of(2025, 3, 20));
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> this.submit.submit(submission(by(this.clerk))))
			.matches((refused) -> "evidence".equals(refused.field()));

		EnteredLater ninth = new EnteredLater(LocalDate.of(2025, 3, 9), null, "Công văn 18/STC");
		this.submit.submit(submission(by(this.clerk, ninth)));
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, null));

		Fact submitted = this.facts.of(this.assignment).get(2);
		assertThat(submitted.author().entry()).isEqualTo(Author.Entry.ON_BEHALF);
		assertThat(submitted.author().agency()).isEqualTo(this.finance);
		assertThat(submitted.effectiveAt()).isEqualTo(at("2025-03-09T00:00"));
		assertThat(standing().status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
	}

	@Test
	void aDeedOfTheOfficeEnteredLaterIsMarkedSo() {
		this.clock.setTo(LocalDate.of(2025, 3, 20));
		EnteredLater fifth = new EnteredLater(LocalDate.of(2025, 3, 5), null, "Thông báo 20/TB-VP");

		this.withdraw.withdraw(new WithdrawAssignment.Command(by(this.clerk, fifth), "giao trùng"));

		assertThat(lastFact().author().entry()).isEqualTo(Author.Entry.LATE);
		assertThat(standingOn("2025-03-06T00:00").status()).isNull();
	}

	@Test
	void anAgencyCannotEnterAnEarlierDay() {
		EnteredLater fourth = new EnteredLater(LocalDate.of(2025, 3, 4), null, "sổ tay");
		this.clock.setTo(LocalDate.of(2025, 3, 6));

		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.acknowledge.acknowledge(new Acknowledge.Command(by(this.officer, fourth))));
	}

	@Test
	void aDayToComeOrBeforeTheIssueIsRefused() {
		EnteredLater tomorrow = new EnteredLater(ISSUED_ON.plusDays(1), null, "thư");
		EnteredLater before = new EnteredLater(ISSUED_ON.minusDays(1), null, "thư");

		assertThat(Stream.of(tomorrow, before).map(this::refusedAcknowledgement))
			.containsExactly("assignment.error.day-to-come", "assignment.error.day-before-issue");
	}

	@Test
	void aResultNeedsADocumentOrAFile() {
		Deliverable nothing = Deliverable.document("18/BC-STC", null);

		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.submit.submit(new SubmitResult.Command(by(this.officer), nothing, null, null, null)))
			.matches((refused) -> "deliverable".equals(refused.field()));
	}

	@Test
	void aReturnedResultMayBeSubmittedAgain() {
		submitOn(LocalDate.of(2025, 3, 8));
		this.giveBack.giveBack(new ReturnResult.Command(by(this.clerk), "thiếu phụ lục"));
		assertThat(state()).isEqualTo(WorkflowState.IN_PROGRESS);

		submitOn(LocalDate.of(2025, 3, 11));
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, null));

		assertThat(standing().status()).isEqualTo(TimeStatus.COMPLETED_LATE);
	}

	@Test
	void aReturnWithoutAReasonIsRefused() {
		submitOn(LocalDate.of(2025, 3, 8));

		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.giveBack.giveBack(new ReturnResult.Command(by(this.clerk), "  ")))
			.matches((refused) -> "reason".equals(refused.field()));
	}

	@Test
	void aRevokedConfirmationWaitsAgain() {
		submitOn(LocalDate.of(2025, 3, 8));
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, null));
		this.revoke.revoke(new RevokeConfirmation.Command(by(this.clerk), "xác nhận nhầm"));

		assertThat(state()).isEqualTo(WorkflowState.SUBMITTED);
	}

	@Test
	void aWrongEntryIsTakenBackAndTheRowFollows() {
		submitOn(LocalDate.of(2025, 3, 8));
		this.confirm.confirm(new ConfirmCompletion.Command(by(this.clerk), null, null));
		int confirmation = lastFact().seq();

		this.withdrawFact.withdraw(new WithdrawFact.Command(by(this.clerk), confirmation, "nhầm nhiệm vụ"));

		assertThat(state()).isEqualTo(WorkflowState.SUBMITTED);
	}

	@Test
	void theOfficeChangesADeadlineFromItsDecisionOn() {
		this.clock.setTo(LocalDate.of(2025, 3, 12));
		Deadline month = new Deadline.InPeriod(LocalDate.of(2025, 3, 31));

		this.changeDeadline.change(new ChangeDeadline.Command(by(this.clerk), "trong tháng 3", month, "hoãn họp"));

		assertThat(standingOn("2025-03-11T00:00").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(standing().term().firstLateAt()).isEqualTo(at("2025-04-01T00:00"));
	}

	@Test
	void anExtensionIsGrantedOnceAndAnotherDayThanAsked() {
		this.askExtension
			.ask(new AskExtension.Command(by(this.officer), LocalDate.of(2025, 3, 31), "chờ số liệu của Trung ương"));
		this.decideExtension.decide(new DecideExtension.Command(by(this.clerk), LocalDate.of(2025, 3, 20), null));

		assertThat(standing().term().firstLateAt()).isEqualTo(at("2025-03-21T00:00"));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.askExtension
				.ask(new AskExtension.Command(by(this.officer), LocalDate.of(2025, 4, 30), "vẫn chờ")))
			.matches((refused) -> "assignment.error.extensions-used-up".equals(refused.messageKey()));
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedTheAssignmentDoesNothing() {
		int seen = version();
		this.acknowledge.acknowledge(new Acknowledge.Command(by(this.officer)));
		DeedCall stale = new DeedCall(Ids.next(), this.assignment, seen, this.clerk, null);

		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.withdraw.withdraw(new WithdrawAssignment.Command(stale, "giao nhầm")));
		assertThat(state()).isEqualTo(WorkflowState.ACKNOWLEDGED);
	}

	@Test
	void ofTwoConfirmationsAtOnceOneWinsAndTheOtherIsToldSo() {
		submitOn(LocalDate.of(2025, 3, 8));
		int seen = version();

		List<String> outcomes = atOnce(() -> confirmation(Ids.next(), seen), () -> confirmation(Ids.next(), seen));

		assertThat(outcomes).containsExactlyInAnyOrder("done", "ChangedMeanwhile");
		assertThat(this.facts.of(this.assignment)).filteredOn((fact) -> fact.kind() == FactKind.CONFIRMED).hasSize(1);
	}

	@Test
	void aDoubleClickIsDoneOnceAndBothAreAnsweredWell() {
		submitOn(LocalDate.of(2025, 3, 8));
		int seen = version();
		UUID click = Ids.next();

		List<String> outcomes = atOnce(() -> confirmation(click, seen), () -> confirmation(click, seen));

		assertThat(outcomes).containsExactly("done", "done");
		assertThat(this.facts.of(this.assignment)).filteredOn((fact) -> fact.kind() == FactKind.CONFIRMED).hasSize(1);
	}

	private void confirmation(UUID commandId, int seen) {
		this.confirm.confirm(new ConfirmCompletion.Command(
				new DeedCall(commandId, this.assignment, seen, this.clerk, null), null, null));
	}

	private static List<String> atOnce(Runnable one, Runnable other) {
		CyclicBarrier start = new CyclicBarrier(2);
		List<CompletableFuture<String>> both = Stream.of(one, other)
			.map((deed) -> CompletableFuture.supplyAsync(() -> outcome(deed, start),
					(task) -> new Thread(task).start()))
			.toList();
		return both.stream().map(CompletableFuture::join).toList();
	}

	private static String outcome(Runnable deed, CyclicBarrier start) {
		try {
			start.await();
			deed.run();
			return "done";
		}
		catch (RuntimeException refused) {
			return refused.getClass().getSimpleName();
		}
		catch (Exception interrupted) {
			throw new CompletionException(interrupted);
		}
	}

	private String refusedAcknowledgement(EnteredLater day) {
		try {
			this.acknowledge.acknowledge(new Acknowledge.Command(by(this.clerk, day)));
			return "done";
		}
		catch (RefusedDeed refused) {
			return refused.messageKey();
		}
	}

	private List<AssignmentId> issueTo(Deadline deadline, AgencyId... leads) {
		DirectiveId directive = DirectiveId.next();
		IssueCommand.ObligationDraft job = IssueCommand.ObligationDraft
			.toEach(Stream.of(leads).map(Addressee::agency).toList(), IssueCommand.Due.of("theo văn bản", deadline));
		IssueCommand.ItemDraft item = new IssueCommand.ItemDraft("1", "Báo cáo kết quả thu ngân sách", null, null,
				List.of(job), Map.of(Dimension.FIELD, List.of(Dimension.Value.of("Tài chính"))));
		this.issue.issue(new IssueCommand(Ids.next(), this.clerk, directive, ISSUED_ON, null, List.of(item)));
		return this.assignments.findByItemInOrderById(List.of(this.items.of(directive).get(0).id()))
			.stream()
			.map(Assignment::id)
			.toList();
	}

	private void submitOn(LocalDate day) {
		this.clock.setTo(day);
		this.submit.submit(submission(by(this.officer)));
	}

	private SubmitResult.Command submission(DeedCall call) {
		return new SubmitResult.Command(call, Deliverable.document("18/BC-STC", LocalDate.of(2025, 3, 8)), null, null,
				"chờ số liệu");
	}

	private DeedCall by(SignedIn someone) {
		return by(someone, null);
	}

	private DeedCall by(SignedIn someone, @Nullable EnteredLater later) {
		return new DeedCall(Ids.next(), this.assignment, null, someone, later);
	}

	private WorkflowState state() {
		return this.assignments.findById(this.assignment).orElseThrow().state();
	}

	private int version() {
		return this.assignments.findById(this.assignment).orElseThrow().version();
	}

	private Fact lastFact() {
		List<Fact> told = this.facts.of(this.assignment);
		return told.get(told.size() - 1);
	}

	private Standing standing() {
		return Standing.asOf(this.facts.of(this.assignment), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow();
	}

	private Standing standingOn(String local) {
		return Standing.asOf(this.facts.of(this.assignment), at(local), DoneBasis.SUBMITTED).orElseThrow();
	}

	private Instant at(String local) {
		return LocalDateTime.parse(local).atZone(this.clock.getZone()).toInstant();
	}

	@OnH2
	static class OnH2Test extends AssignmentDeedsTest {

	}

	@OnMysql
	static class OnMysqlTest extends AssignmentDeedsTest {

	}

}

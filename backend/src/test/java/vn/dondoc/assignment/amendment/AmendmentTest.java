package vn.dondoc.assignment.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Relation;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.cooperation.AskCooperation;
import vn.dondoc.assignment.cooperation.Cooperation;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.FoundedAgencies;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.system.Utc;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The Office changes who does the work and the words it is given in. */
@SpringBootTest
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class, FoundedAgencies.class })
abstract class AmendmentTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final SignedIn CLERK = People.clerk();

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	Facts facts;

	@Autowired
	ChangeLead changeLead;

	@Autowired
	ChangeCooperation changeCooperation;

	@Autowired
	RewordItem rewordItem;

	@Autowired
	RectifyIssue rectifyIssue;

	@Autowired
	AskCooperation askCooperation;

	@Autowired
	FoundedAgencies agencies;

	@Autowired
	FiguresVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private AgencyId home = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	private List<AssignmentId> given = List.of();

	@BeforeEach
	void anItemGivenToTwo() {
		this.clock.setTo(ISSUED);
		this.finance = this.ground.agency("Sở Tài chính", ISSUED);
		this.health = this.ground.agency("Sở Y tế", ISSUED);
		this.home = this.ground.agency("Sở Nội vụ", ISSUED);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		ObligationDraft job = new ObligationDraft(null,
				List.of(Addressee.agency(this.finance), Addressee.agency(this.health)), FanOut.EACH_MEMBER, null,
				List.of(), Due.of(null, null));
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), CLERK, this.directive, ISSUED, null,
				List.of(ItemDraft.of("Rà soát dự án", job))));
		this.given = this.assignments.findByItemInOrderById(List.of(this.items.of(this.directive).get(0).id()))
			.stream()
			.map((assignment) -> assignment.id())
			.toList();
		this.clock.setTo(ISSUED.plusDays(3));
	}

	@Test
	void theNewLeadStartsAfreshAndTheHandOverIsCounted() {
		AssignmentId id = led(this.finance);
		this.work.happens(id, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());

		this.changeLead.change(new ChangeLead.Command(call(id), this.home, "thuộc chức năng của Sở Nội vụ"));

		assertThat(this.assignments.findById(id).orElseThrow().leadAgency()).isEqualTo(this.home);
		assertThat(this.jdbc.sql("select state from assignment where id = ?")
			.param(Ids.bytes(id.value()))
			.query(String.class)
			.single()).isEqualTo(WorkflowState.ISSUED.name());
		assertThat(this.facts.of(id)).extracting((fact) -> fact.kind()).contains(FactKind.TRANSFER_DECIDED);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void aLeadIsNeededAndAnotherOne() {
		AssignmentId id = led(this.finance);
		refused(() -> this.changeLead.change(new ChangeLead.Command(call(id), null, "lý do")));
		refused(() -> this.changeLead.change(new ChangeLead.Command(call(id), this.finance, "lý do")));
		refused(() -> this.changeLead.change(new ChangeLead.Command(call(id), this.home, " ")));
	}

	@Test
	void cooperatingAgenciesComeGoAndAreReplaced() {
		AssignmentId id = led(this.finance);

		cooperation(id, null, this.health);
		assertThat(relation(id, this.health)).containsExactly(Relation.COOPERATING);
		cooperation(id, this.health, this.home);
		assertThat(relation(id, this.health)).isEmpty();
		assertThat(relation(id, this.home)).containsExactly(Relation.COOPERATING);
		cooperation(id, this.home, null);
		assertThat(relation(id, this.home)).isEmpty();

		refused(() -> cooperation(id, this.home, null));
		refused(() -> cooperation(id, null, this.finance));
		refused(() -> cooperation(id, null, null));
	}

	@Test
	void whoeverComesToLeadCooperatesNoLonger() {
		AssignmentId id = led(this.finance);
		cooperation(id, null, this.health);
		cooperation(id, null, this.home);

		this.changeLead.change(new ChangeLead.Command(call(id), this.home, "thuộc chức năng của Sở Nội vụ"));
		assertThat(relation(id, this.home)).isEmpty();
		this.rectifyIssue
			.rectify(new RectifyIssue.Command(call(led(this.health)), null, this.home, null, null, "nhầm"));
		this.clock.setTo(ISSUED.plusDays(4));
		AssignmentId other = led(this.home, id);
		assertThat(relation(other, this.home)).isEmpty();
		assertThat(relation(id, this.health)).containsExactly(Relation.COOPERATING);
	}

	@Test
	void nobodyIsIssuedAPartOfItsOwnWork() {
		DirectiveId own = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		AssignmentId id = this.work.issue(own, ISSUED, "Rà soát dự án", this.finance, ISSUED.plusDays(20), this.finance,
				this.home);
		assertThat(relation(id, this.finance)).isEmpty();
		assertThat(relation(id, this.home)).containsExactly(Relation.COOPERATING);
	}

	@Test
	void workGoesToNobodyWhoIsNotThere() {
		AssignmentId id = led(this.finance);
		AgencyId ended = this.agencies.found();
		this.agencies.close(ended, ISSUED.plusDays(2));
		for (AgencyId nobody : List.of(AgencyId.next(), ended, this.agencies.found(ISSUED.plusDays(9)))) {
			notThere(() -> this.changeLead.change(new ChangeLead.Command(call(id), nobody, "lý do")));
			notThere(() -> cooperation(id, null, nobody));
			notThere(() -> this.askCooperation.ask(new AskCooperation.Command(
					new DeedCall(UUID.randomUUID(), id, null, People.headOf(this.finance), null), nobody, null,
					"số liệu")));
		}
		this.rectifyIssue.rectify(new RectifyIssue.Command(call(id), null, ended, null, null, "nhập nhầm"));
		assertThat(this.assignments.findById(id).orElseThrow().leadAgency()).isEqualTo(ended);
		notThere(() -> this.rectifyIssue
			.rectify(new RectifyIssue.Command(call(id), null, AgencyId.next(), null, null, "nhập nhầm")));
	}

	@Test
	void whoReplacesAnotherMayGetItsOwnDayAndWhoIsThereAnotherOne() {
		AssignmentId id = led(this.finance);
		cooperation(id, null, this.health, ISSUED.plusDays(5));
		cooperation(id, null, this.health, ISSUED.plusDays(7));
		assertThat(asked(id)).containsExactly(new Cooperation(this.health, ISSUED.plusDays(7), null));
		refused(() -> cooperation(id, null, this.health));

		cooperation(id, this.health, this.home, ISSUED.plusDays(9));
		assertThat(asked(id)).containsExactly(new Cooperation(this.home, ISSUED.plusDays(9), null));
		cooperation(id, this.home, this.health);
		assertThat(asked(id)).containsExactly(new Cooperation(this.health, ISSUED.plusDays(9), null));
	}

	@Test
	void anEarlierDateOfIssueLeavesNoGapInWhatFiguresAreCutBy(@Autowired WithdrawFact withdrawFact) {
		DirectiveId own = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), CLERK, own, ISSUED, null,
				List.of(new ItemDraft(null, "Rà soát dự án", null, null,
						List.of(ObligationDraft.of(this.finance, Due.of(null, null))),
						Map.of(Dimension.FIELD, List.of(Dimension.Value.of("Tài chính")))))));
		AssignmentId id = this.assignments.findByItemInOrderById(List.of(this.items.of(own).get(0).id())).get(0).id();
		LocalDate earlier = ISSUED.minusDays(10);

		this.rectifyIssue.rectify(new RectifyIssue.Command(call(id), earlier, null, null, null, "nhập nhầm ngày"));
		assertThat(cutFrom(id)).containsExactly(Utc.column(Days.startOf(earlier)));
		withdrawFact.withdraw(new WithdrawFact.Command(call(id), this.facts.of(id).size(), "ngày cũ mới đúng"));
		assertThat(cutFrom(id)).containsExactly(Utc.column(Days.startOf(earlier)));
	}

	private List<LocalDateTime> cutFrom(AssignmentId id) {
		return this.jdbc.sql("select from_at from dimension where assignment_id = ?")
			.param(Ids.bytes(id.value()))
			.query(LocalDateTime.class)
			.list();
	}

	@Test
	void aWrongAgencyIsLetGoAndNotJustForgottenToHaveBeenAsked(@Autowired WithdrawFact withdrawFact) {
		AssignmentId id = led(this.finance);
		cooperation(id, null, this.health);
		int seq = this.facts.of(id).size();
		refused(() -> withdrawFact.withdraw(new WithdrawFact.Command(call(id), seq, "nhầm")));
		cooperation(id, this.health, null);
		assertThat(relation(id, this.health)).isEmpty();
	}

	@Test
	void newWordsAreThoseOfTheItemAndEachAssignmentTellsWhatTheyWere() {
		AssignmentId id = led(this.finance);
		reword(id, "Rà soát các dự án chậm tiến độ", null, false);

		assertThat(this.items.of(this.directive).get(0).content()).isEqualTo("Rà soát các dự án chậm tiến độ");
		assertThat(this.given).allSatisfy(
				(one) -> assertThat(this.facts.of(one)).last()
					.satisfies((fact) -> assertThat(fact.payload())
						.isEqualTo(new FactPayload.Reworded("Rà soát các dự án chậm tiến độ", null, "Rà soát dự án",
								null, false, "theo Thông báo mới"))));
		assertThat(this.jdbc.sql("select content_folded from item where directive_id = ?")
			.param(Ids.bytes(this.directive.value()))
			.query(String.class)
			.single()).contains("cac du an cham tien do");
	}

	@Test
	void anEntryErrorInTheWordsIsListedAsSuch() {
		AssignmentId id = led(this.finance);
		reword(id, null, "Báo cáo", true);

		assertThat(this.items.of(this.directive).get(0).product()).isEqualTo("Báo cáo");
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'assignment.wording-rectified'")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void whatHasEndedKeepsItsStoryAndNothingIsRewordedTwiceOrForNothing() {
		AssignmentId ended = led(this.health);
		this.work.happens(ended, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("giao trùng"));
		AssignmentId id = led(this.finance);
		int before = this.facts.of(ended).size();
		RewordItem.Command command = new RewordItem.Command(call(id), "Rà soát lại", null, false, "lý do");

		this.rewordItem.reword(command);
		this.rewordItem.reword(command);

		assertThat(this.facts.of(ended)).hasSize(before);
		assertThat(this.facts.of(id)).filteredOn((fact) -> fact.kind() == FactKind.REWORDED).hasSize(1);
		refused(() -> reword(id, "Rà soát lại", null, false));
		refused(() -> reword(ended, "Rà soát lần ba", null, false));
	}

	@Test
	void newWordsAreNotTakenBackButGivenAnew(@Autowired WithdrawFact withdrawFact) {
		AssignmentId id = led(this.finance);
		reword(id, "Rà soát lại", null, false);

		int seq = this.facts.of(id).size();
		refused(() -> withdrawFact.withdraw(new WithdrawFact.Command(call(id), seq, "nhầm")));
		reword(id, "Rà soát dự án", null, true);
		assertThat(this.items.of(this.directive).get(0).content()).isEqualTo("Rà soát dự án");
	}

	@Test
	void onlyTheOfficeAmendsAndOnlyWhatItSaw() {
		AssignmentId id = led(this.finance);
		DeedCall byAgency = new DeedCall(UUID.randomUUID(), id, null, People.headOf(this.finance), null);
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(
				() -> this.rewordItem.reword(new RewordItem.Command(byAgency, "Việc khác", null, false, "lý do")));
		DeedCall stale = new DeedCall(UUID.randomUUID(), id, 99, CLERK, null);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.rewordItem.reword(new RewordItem.Command(stale, "Việc khác", null, false, "lý do")));
		assertThat(this.items.of(this.directive).get(0).content()).isEqualTo("Rà soát dự án");
	}

	private AssignmentId led(AgencyId agency, AssignmentId... butNot) {
		return this.given.stream()
			.filter((id) -> !List.of(butNot).contains(id))
			.filter((id) -> this.assignments.findById(id).orElseThrow().leadAgency().equals(agency))
			.findFirst()
			.orElseThrow();
	}

	private void cooperation(AssignmentId id, @Nullable AgencyId leaves, @Nullable AgencyId comes) {
		cooperation(id, leaves, comes, null);
	}

	private void cooperation(AssignmentId id, @Nullable AgencyId leaves, @Nullable AgencyId comes,
			@Nullable LocalDate until) {
		this.changeCooperation.change(new ChangeCooperation.Command(call(id), leaves, comes, until, "phân công lại"));
	}

	private List<Cooperation> asked(AssignmentId id) {
		List<Participant> there = this.jdbc.sql("select agency_id from participant where assignment_id = ?")
			.param(Ids.bytes(id.value()))
			.query((row, number) -> new Participant(new AgencyId(Ids.uuid(row.getBytes(1)))))
			.list();
		return Cooperation.of(this.facts.of(id), there);
	}

	private static void notThere(Runnable deed) {
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(deed::run)
			.matches((refused) -> "assignment.error.agency-not-there".equals(refused.messageKey()));
	}

	private Set<Relation> relation(AssignmentId id, AgencyId agency) {
		boolean cooperating = this.jdbc
			.sql("select count(*) from participant where assignment_id = :id and agency_id = :agency")
			.param("id", Ids.bytes(id.value()))
			.param("agency", Ids.bytes(agency.value()))
			.query(Integer.class)
			.single() > 0;
		return cooperating ? Set.of(Relation.COOPERATING) : Set.of();
	}

	private void reword(AssignmentId id, @Nullable String content, @Nullable String product, boolean error) {
		this.rewordItem.reword(new RewordItem.Command(call(id), content, product, error, "theo Thông báo mới"));
	}

	private static void refused(Runnable deed) {
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(deed::run);
	}

	private static DeedCall call(AssignmentId id) {
		return new DeedCall(UUID.randomUUID(), id, null, CLERK, null);
	}

}

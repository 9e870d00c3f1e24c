package vn.dondoc.worklist.revision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.revision.CompleteRevisions;
import vn.dondoc.assignment.revision.DecideRevisions;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.assignment.revision.Revision;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.DeadlineSettings;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.notice.Notices;
import vn.dondoc.deadline.notice.SwappedDay;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.setting.SettingKey;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Changed rules move no deadline: they ask the Office. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class RevisionTest {

	/** A Monday; five working days later is the Monday after. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

	private static final LocalDate DUE = MONDAY.plusDays(7);

	private static final SignedIn CLERK = People.clerk();

	@Autowired
	IssuedWork work;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	Facts facts;

	@Autowired
	Notices notices;

	@Autowired
	Settings settings;

	@Autowired
	PendingRevisions pending;

	@Autowired
	CompleteRevisions completeRevisions;

	@Autowired
	DecideRevisions decideRevisions;

	@Autowired
	ChangeDeadline changeDeadline;

	@Autowired
	WithdrawFact withdrawFact;

	@Autowired
	FiguresVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private static int tests;

	private AgencyId lead = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void aProvince(@Autowired InstallProvince provinces, @Autowired Agencies agencies) {
		this.clock.setTo(MONDAY);
		this.clock.advance(Duration.ofMinutes(tests++));
		if (agencies.office(MONDAY).isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		this.lead = agencies.openOn(MONDAY)
			.stream()
			.filter((one) -> "Sở Tài chính".equals(one.name()))
			.findFirst()
			.orElseThrow()
			.id();
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), MONDAY);
	}

	@AfterEach
	void theUsualCalendar() {
		this.notices.takeBack(WEDNESDAY);
		this.notices.takeBack(WEDNESDAY.plusDays(1));
		set(DeadlineSettings.FIXED_DATES_ROLL, false);
		set(DeadlineSettings.BEFORE_EXCLUDES_THE_DAY, true);
	}

	@Test
	void anewRestDayAsksAboutEachDeadlineItWouldMoveAndMovesNone() {
		AssignmentId counted = issue(workingDays());
		AssignmentId fixed = issue(onDay(DUE));

		rest(WEDNESDAY);

		assertThat(lastDay(counted)).isEqualTo(DUE);
		assertThat(waiting(counted)).isNotNull();
		assertThat(wouldBe(counted)).isEqualTo(DUE.plusDays(1));
		assertThat(waiting(counted).cause()).isEqualTo(WEDNESDAY.toString());
		assertThat(waiting(fixed)).isNull();
	}

	@Test
	void whatTheOfficeSetsAnewHoldsFromItsDecisionOnAndIsCountedFromTheSameDaysNextTime() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);
		this.clock.setTo(WEDNESDAY.plusDays(1));

		assertThat(decide(DecideRevisions.Way.RECOUNT, id)).isEqualTo(1);

		assertThat(lastDay(id)).isEqualTo(DUE.plusDays(1));
		assertThat(originalLastDay(id)).isEqualTo(DUE);
		assertThat(waiting(id)).isNull();
		assertThat(this.verification.verify().holds()).isTrue();

		rest(WEDNESDAY.plusDays(1));
		assertThat(wouldBe(id)).isEqualTo(DUE.plusDays(2));
	}

	@Test
	void whatTheOfficeKeepsIsNotAskedAgainUntilTheRulesSayYetAnotherDay() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);

		assertThat(decide(DecideRevisions.Way.KEEP, id)).isEqualTo(1);
		assertThat(lastDay(id)).isEqualTo(DUE);
		assertThat(this.facts.of(id)).extracting((fact) -> fact.kind()).contains(FactKind.TERM_KEPT);
		set(DeadlineSettings.FIXED_DATES_ROLL, true);
		assertThat(waiting(id)).isNull();

		rest(WEDNESDAY.plusDays(1));
		assertThat(wouldBe(id)).isEqualTo(DUE.plusDays(2));
	}

	@Test
	void aChangeTakenBackAsksNothingMore() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);

		this.notices.takeBack(WEDNESDAY);

		assertThat(waiting(id)).isNull();
	}

	@Test
	void aSettingOfDeadlinesAsksAsTheCalendarDoes() {
		LocalDate saturday = MONDAY.plusDays(12);
		AssignmentId onRestDay = issue(onDay(saturday));
		AssignmentId before = issue(new Deadline.OnDay(DUE, false, null));

		set(DeadlineSettings.FIXED_DATES_ROLL, true);
		assertThat(wouldBe(onRestDay)).isEqualTo(saturday.plusDays(2));
		assertThat(waiting(onRestDay).cause()).isEqualTo("deadline.fixed-dates-roll");
		assertThat(waiting(before)).isNull();

		set(DeadlineSettings.BEFORE_EXCLUDES_THE_DAY, false);
		assertThat(wouldBe(before)).isEqualTo(DUE);
		assertThat(waiting(onRestDay).cause()).isEqualTo("deadline.fixed-dates-roll");
	}

	@Test
	void aPeriodOfWhatRecursIsCountedByItsOwnDay() {
		AssignmentId id = issue(new Deadline.Recurring("FREQ=MONTHLY;BYMONTHDAY=15", true, null));
		assertThat(lastDay(id)).isEqualTo(LocalDate.of(2026, 3, 15));

		set(DeadlineSettings.FIXED_DATES_ROLL, true);

		assertThat(wouldBe(id)).isEqualTo(LocalDate.of(2026, 3, 16));
	}

	@Test
	void nothingIsAskedOfWhatIsClosedSuspendedOrHasNoWordsToCountFrom() {
		AssignmentId undated = issue(null);
		AssignmentId suspended = issue(workingDays());
		this.work.happens(suspended, AssignmentDeed.SUSPEND, new FactPayload.Suspended("chờ chủ trương"));
		AssignmentId closed = issue(workingDays());
		AssignmentId open = issue(workingDays());

		rest(WEDNESDAY);
		assertThat(waiting(closed)).isNotNull();
		complete(closed);
		this.changeDeadline.change(new ChangeDeadline.Command(call(open), null, onDay(DUE), "thống nhất lại"));

		assertThat(List.of(undated, suspended, closed, open)).allMatch((id) -> waiting(id) == null);
	}

	@Test
	void aDecisionTakenBackIsAskedAgain() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);
		decide(DecideRevisions.Way.KEEP, id);

		int seq = this.facts.of(id).size();
		this.withdrawFact.withdraw(new WithdrawFact.Command(call(id), seq, "quyết định nhầm"));

		assertThat(wouldBe(id)).isEqualTo(DUE.plusDays(1));
	}

	@Test
	void whatHasChangedSinceItWasSeenIsLeft() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);
		DecideRevisions.Choice seen = choice(id);
		rest(WEDNESDAY.plusDays(1));

		assertThat(decide(DecideRevisions.Way.RECOUNT, CLERK, List.of(seen))).isZero();
		assertThat(lastDay(id)).isEqualTo(DUE);
		assertThat(waiting(id)).isNotNull();
	}

	@Test
	void whatAChangeCouldNotSeeIsPutIntoTheListAtNightAndWhatWaitsThereStaysAsItIs() {
		AssignmentId missed = issue(workingDays());
		AssignmentId seen = issue(workingDays());
		AssignmentId untouched = issue(onDay(DUE));
		rest(WEDNESDAY);
		Revision before = waiting(seen);
		this.jdbc.sql("delete from deadline_revision where assignment_id = ?")
			.param(Ids.bytes(missed.value()))
			.update();
		this.clock.advance(Duration.ofHours(8));

		this.completeRevisions.complete();
		this.completeRevisions.complete();

		assertThat(wouldBe(missed)).isEqualTo(DUE.plusDays(1));
		assertThat(waiting(untouched)).isNull();
		assertThat(waiting(seen)).isEqualTo(before);
		assertThat(this.pending.foundBy(this.clock.instant().minus(Duration.ofHours(1)), 1000))
			.extracting(Revision::assignment)
			.contains(seen)
			.doesNotContain(missed);
	}

	@Test
	void onlyTheOfficeDecidesAndGivesItsReason() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);
		List<DecideRevisions.Choice> all = List.of(choice(id));

		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> decide(DecideRevisions.Way.KEEP, People.officerOf(this.lead), all));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> decide(DecideRevisions.Way.KEEP, People.leader(), all));
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> this.decideRevisions
			.decide(new DecideRevisions.Command(UUID.randomUUID(), CLERK, DecideRevisions.Way.KEEP, all, " ")));
		assertThat(waiting(id)).isNotNull();
	}

	@Test
	void whatWasFoundAndWhatWasDecidedIsInTheAudit() {
		AssignmentId id = issue(workingDays());
		rest(WEDNESDAY);
		decide(DecideRevisions.Way.RECOUNT, id);

		assertThat(this.jdbc.sql("""
				select action from audit_entry where action in
				('assignment.revisions-found', 'assignment.revisions-decided') order by id desc limit 2""")
			.query(String.class)
			.list()).containsExactly("assignment.revisions-decided", "assignment.revisions-found");
	}

	private static Deadline workingDays() {
		return new Deadline.Within(5, Deadline.Unit.WORKING_DAY, Deadline.Start.ISSUED);
	}

	private static Deadline onDay(LocalDate day) {
		return new Deadline.OnDay(day, true, null);
	}

	private AssignmentId issue(@Nullable Deadline deadline) {
		ObligationDraft job = new ObligationDraft(null, List.of(Addressee.agency(this.lead)), FanOut.EACH_MEMBER, null,
				List.of(), Due.of("như văn bản", deadline));
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), CLERK, this.directive, MONDAY, null,
				List.of(ItemDraft.of("Rà soát dự án", job))));
		var all = this.items.of(this.directive);
		return this.assignments.findByItemInOrderById(List.of(all.get(all.size() - 1).id())).get(0).id();
	}

	private void rest(LocalDate day) {
		this.notices.swap(new SwappedDay(day, true, "nghỉ bù", "12/TB"));
	}

	/** No two values of a setting hold from the same instant on. */
	private void set(SettingKey<Boolean> key, boolean value) {
		this.clock.advance(Duration.ofSeconds(1));
		if (this.settings.get(key) != value) {
			this.settings.change(key, value, CLERK);
		}
	}

	private void complete(AssignmentId id) {
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC-STC", MONDAY), null, null, null));
		this.work.happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
	}

	private int decide(DecideRevisions.Way way, AssignmentId id) {
		return decide(way, CLERK, List.of(choice(id)));
	}

	private int decide(DecideRevisions.Way way, SignedIn by, List<DecideRevisions.Choice> choices) {
		return this.decideRevisions
			.decide(new DecideRevisions.Command(UUID.randomUUID(), by, way, choices, "Theo thông báo 12/TB"));
	}

	private DecideRevisions.Choice choice(AssignmentId id) {
		return new DecideRevisions.Choice(id, waiting(id).wouldBe());
	}

	@SuppressWarnings("NullAway")
	private Revision waiting(AssignmentId id) {
		return this.pending.from(0, 1000)
			.stream()
			.filter((one) -> one.assignment().equals(id))
			.findFirst()
			.orElse(null);
	}

	private LocalDate wouldBe(AssignmentId id) {
		return FirstLate.lastDay(waiting(id).wouldBe());
	}

	private @Nullable LocalDate lastDay(AssignmentId id) {
		return day(standing(id).term());
	}

	private @Nullable LocalDate originalLastDay(AssignmentId id) {
		return day(standing(id).originalTerm());
	}

	private Standing standing(AssignmentId id) {
		return Standing.asOf(this.facts.of(id), Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
	}

	private static @Nullable LocalDate day(Term term) {
		return (term.firstLateAt() != null) ? FirstLate.lastDay(term.firstLateAt()) : null;
	}

	private DeedCall call(AssignmentId id) {
		return new DeedCall(UUID.randomUUID(), id, null, CLERK, null);
	}

}

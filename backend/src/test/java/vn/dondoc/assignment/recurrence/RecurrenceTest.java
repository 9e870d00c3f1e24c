package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.recurrence.DecideRecurrence.Reach;
import vn.dondoc.assignment.recurrence.RecurringWork.Instance;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is due again and again is there for every period, once, whatever happens. */
@SpringBootTest
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
abstract class RecurrenceTest {

	static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 8);

	private static final String TWENTIETH = "FREQ=MONTHLY;BYMONTHDAY=20";

	@Autowired
	RecurringWork work;

	@Autowired
	IssuedWork deeds;

	@Autowired
	FillPeriods fillPeriods;

	@Autowired
	DecideRecurrence decideRecurrence;

	@Autowired
	Recurrences recurrences;

	@Autowired
	Facts facts;

	@Autowired
	FiguresVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId finance;

	@SuppressWarnings("NullAway.Init")
	private AgencyId health;

	@BeforeEach
	void twoAgencies() {
		this.finance = this.work.agency("Sở Tài chính", SEPTEMBER);
		this.health = this.work.agency("Sở Y tế", SEPTEMBER);
	}

	@Test
	void theFirstPeriodIsThereAtIssueAndTheNextWhenItBegins() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		assertThat(this.work.periods(monthly)).containsExactly(LocalDate.of(2025, 9, 1));
		fillOn(LocalDate.of(2025, 9, 30));
		assertThat(this.work.periods(monthly)).hasSize(1);
		fillOn(LocalDate.of(2025, 10, 1));
		fillOn(LocalDate.of(2025, 10, 2));
		assertThat(this.work.periods(monthly)).containsExactly(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1));
		AssignmentId october = this.work.instances(monthly).get(1).id();
		Fact issued = this.facts.of(october).get(0);
		assertThat(Days.of(issued.effectiveAt())).isEqualTo(LocalDate.of(2025, 10, 1));
		assertThat(this.work.lastDay(october, LocalDate.of(2025, 10, 5))).isEqualTo(LocalDate.of(2025, 10, 20));
		assertThat(this.facts.of(october)).extracting(Fact::payload)
			.hasAtLeastOneElementOfType(FactPayload.DimensionSet.class);
	}

	@Test
	void aDirectiveEnteredLateBringsEveryPeriodSince() {
		this.clock.setTo(LocalDate.of(2025, 12, 3));
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance, this.health);
		assertThat(this.work.instances(monthly)).hasSize(8);
		assertThat(this.work.periods(monthly)).containsOnly(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1),
				LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 1));
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void downtimeOfMonthsIsFilledInWhetherOrNotAnythingWasDone() {
		ObligationId quarterly = this.work.issue(SEPTEMBER, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25", this.finance);
		fillOn(LocalDate.of(2026, 8, 17));
		assertThat(this.work.periods(quarterly)).containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 1),
				LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));
		assertThat(this.work.instances(quarterly)).extracting((one) -> this.work.lastDay(one.id(), this.clock.today()))
			.startsWith(LocalDate.of(2025, 9, 25), LocalDate.of(2025, 12, 25), LocalDate.of(2026, 3, 25));
	}

	@Test
	void fourNodesAtTheSameMomentEnterEachPeriodOnce() throws Exception {
		ObligationId weekly = this.work.issue(SEPTEMBER, "FREQ=WEEKLY;BYDAY=FR", this.finance, this.health);
		this.clock.setTo(LocalDate.of(2025, 11, 12));
		CyclicBarrier together = new CyclicBarrier(4);
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Integer> node = () -> {
				together.await();
				return this.fillPeriods.fill();
			};
			for (Future<Integer> run : nodes.invokeAll(List.of(node, node, node, node))) {
				run.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(this.work.periods(weekly)).hasSize(20);
		assertThat(this.work.periods(weekly).stream().distinct()).hasSize(10);
	}

	@Test
	void whoTookAnInstanceOverGetsTheNextOnes() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		AssignmentId first = this.work.instances(monthly).get(0).id();
		this.deeds.happens(first, AssignmentDeed.ASK_TRANSFER,
				new FactPayload.TransferAsked(this.health, "không đúng"));
		this.deeds.happens(first, AssignmentDeed.DECIDE_TRANSFER, new FactPayload.TransferDecided(this.health, null));
		fillOn(LocalDate.of(2025, 10, 1));
		Instance october = this.work.instances(monthly).get(1);
		assertThat(october.lead()).isEqualTo(this.health);
		assertThat(october.fan()).isEqualTo(this.finance);
	}

	@Test
	void aChangedRuleHoldsForPeriodsToComeAndLeavesTheOthersAlone() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		decide(monthly, "FREQ=MONTHLY;BYMONTHDAY=25", Reach.TO_COME);
		fillOn(LocalDate.of(2025, 10, 1));
		assertThat(this.work.instances(monthly)).extracting((one) -> this.work.lastDay(one.id(), this.clock.today()))
			.containsExactly(LocalDate.of(2025, 9, 20), LocalDate.of(2025, 10, 25));
	}

	@Test
	void aChangedRuleMayAmendWhatIsWaitedForButNotWhatWasHandedIn() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance, this.health);
		Instance handedIn = this.work.instances(monthly).get(0);
		this.deeds.happens(handedIn.id(), AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", SEPTEMBER), null, null, null));
		decide(monthly, "FREQ=MONTHLY;BYMONTHDAY=25", Reach.ALSO_WAITED_FOR);
		assertThat(this.work.instances(monthly)).extracting((one) -> this.work.lastDay(one.id(), SEPTEMBER.plusDays(1)))
			.containsExactlyInAnyOrder(LocalDate.of(2025, 9, 20), LocalDate.of(2025, 9, 25));
		assertThat(this.facts.of(handedIn.id())).extracting(Fact::payload)
			.doesNotHaveAnyElementsOfTypes(FactPayload.Amended.class);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void anEndedRecurrenceBringsNothingMoreAndMayWithdrawWhatIsWaitedFor() {
		ObligationId ended = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ObligationId endedAtOnce = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		decide(ended, null, Reach.TO_COME);
		decide(endedAtOnce, null, Reach.ALSO_WAITED_FOR);
		fillOn(LocalDate.of(2026, 3, 1));
		assertThat(this.work.instances(ended)).extracting(Instance::state).containsExactly("ISSUED");
		assertThat(this.work.instances(endedAtOnce)).extracting(Instance::state).containsExactly("WITHDRAWN");
		decide(ended, TWENTIETH, Reach.TO_COME);
		fillOn(LocalDate.of(2026, 4, 1));
		assertThat(this.work.periods(ended)).containsExactly(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 4, 1));
	}

	@Test
	void whoWasLetGoGetsNoFurtherPeriodUntilThatIsTakenBack() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance, this.health);
		AssignmentId released = led(monthly, this.finance).get(0);
		this.deeds.happens(released, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("không thuộc diện báo cáo"));
		fillOn(LocalDate.of(2025, 10, 1));
		assertThat(led(monthly, this.finance)).containsExactly(released);
		assertThat(led(monthly, this.health)).hasSize(2);

		int withdrawal = this.facts.of(released).size();
		this.deeds.happens(released, AssignmentDeed.WITHDRAW_FACT, new FactPayload.FactWithdrawn(withdrawal, "nhầm"));
		fillOn(LocalDate.of(2025, 11, 1));
		assertThat(led(monthly, this.finance)).hasSize(2);
	}

	@Test
	void whereOnlyOnePeriodIsWithdrawnTheNextOnesAreGiven() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		AssignmentId released = led(monthly, this.finance).get(0);
		this.deeds.happens(released, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("đã có báo cáo riêng", true));
		fillOn(LocalDate.of(2025, 10, 1));
		assertThat(this.work.instances(monthly)).extracting(Instance::state).containsExactly("WITHDRAWN", "ISSUED");
	}

	@Test
	void whatWasCancelledOrRepeatedByAnotherSeriesEndsAndWhatOneOrderRepeatedGoesOn() {
		ObligationId cancelled = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ObligationId repeated = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ObligationId repeatedOnce = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ObligationId later = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		AssignmentId single = this.deeds.issue(
				this.deeds.directive(UUID.randomUUID().toString().substring(0, 6), SEPTEMBER), SEPTEMBER,
				"Báo cáo kết quả tháng 9", this.finance, SEPTEMBER.plusDays(9));
		ends(cancelled, new FactPayload.Superseded(null, false, null, "bãi bỏ"));
		ends(repeated, new FactPayload.Superseded(this.work.instances(later).get(0).id(), true));
		ends(repeatedOnce, new FactPayload.Superseded(single, true));

		fillOn(LocalDate.of(2025, 10, 1));
		assertThat(this.work.periods(cancelled)).hasSize(1);
		assertThat(this.work.periods(repeated)).hasSize(1);
		assertThat(this.work.periods(repeatedOnce)).hasSize(2);
		assertThat(this.work.periods(later)).hasSize(2);
		assertThat(this.recurrences.of(cancelled).orElseThrow().toCome()).isEmpty();
	}

	@Test
	void aCancellationTakenBackBringsThePeriodsSinceAndARecurrenceTakenUpAgainTheNext() {
		ObligationId cancelled = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ObligationId endedAtOnce = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		ends(cancelled, new FactPayload.Superseded(null, false, null, "bãi bỏ"));
		decide(endedAtOnce, null, Reach.ALSO_WAITED_FOR);
		fillOn(LocalDate.of(2025, 11, 5));
		AssignmentId first = this.work.instances(cancelled).get(0).id();
		this.deeds.happens(first, AssignmentDeed.UNLINK,
				new FactPayload.FactWithdrawn(this.facts.of(first).size(), "nhầm văn bản"));
		decide(endedAtOnce, TWENTIETH, Reach.TO_COME);
		fillOn(LocalDate.of(2025, 12, 1));
		assertThat(this.work.periods(cancelled)).containsExactly(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1),
				LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 1));
		assertThat(this.work.periods(endedAtOnce)).containsExactly(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 1));
	}

	private void ends(ObligationId obligation, FactPayload.Superseded how) {
		this.deeds.happens(this.work.instances(obligation).get(0).id(), AssignmentDeed.SUPERSEDE, how);
	}

	private List<AssignmentId> led(ObligationId obligation, AgencyId lead) {
		return this.work.instances(obligation)
			.stream()
			.filter((one) -> one.lead().equals(lead))
			.map(Instance::id)
			.toList();
	}

	@Test
	void aDecisionNeedsAReasonAndIsLostToWhoeverDecidedBefore() {
		ObligationId monthly = this.work.issue(SEPTEMBER, TWENTIETH, this.finance);
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> decide(monthly, null, Reach.TO_COME, 0, " "))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("reason"));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> decide(monthly, TWENTIETH, Reach.TO_COME, 0, "giữ nguyên"));
		decide(monthly, null, Reach.TO_COME, 0, "đã xong");
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> decide(monthly, "FREQ=MONTHLY", Reach.TO_COME, 0, "đổi"));
	}

	private void decide(ObligationId obligation, @Nullable String rrule, Reach reach) {
		int version = this.jdbc.sql("select version from recurring where obligation_id = ?")
			.param(Ids.bytes(obligation.value()))
			.query(Integer.class)
			.single();
		decide(obligation, rrule, reach, version, "theo Công văn 12/UBND");
	}

	private void decide(ObligationId obligation, @Nullable String rrule, Reach reach, int version, String reason) {
		this.decideRecurrence.decide(new DecideRecurrence.Command(UUID.randomUUID(), People.clerk(), obligation,
				version, null, (rrule != null) ? new Deadline.Recurring(rrule, true, null) : null, reach, reason));
	}

	private void fillOn(LocalDate day) {
		this.clock.setTo(day);
		this.fillPeriods.fill();
	}

}

package vn.dondoc.notification.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.recurrence.FillPeriods;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.assignment.reminder.RemindAssignment;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.reminder.PlanReminders;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing falls due unnoticed, and nothing is reminded of twice. */
@SpringBootTest
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
abstract class RemindersTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 9, 8);

	@Autowired
	IssuedWork work;

	@Autowired
	MorningRun morningRun;

	@Autowired
	PlanReminders planReminders;

	@Autowired
	RemindAssignment remindAssignment;

	@Autowired
	Acknowledge acknowledge;

	@Autowired
	RecurringWork recurring;

	@Autowired
	FillPeriods fillPeriods;

	@Autowired
	Facts facts;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	FiguresVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private AgencyId cooperating;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	private String officer = "";

	@BeforeEach
	void anAgencyWithAnOfficer() {
		this.clock.setTo(ISSUED);
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		this.jdbc.sql("delete from morning_run").update();
		this.lead = agency("Sở Tài chính");
		this.cooperating = agency("Sở Nội vụ");
		officerOf(this.lead);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
	}

	@Test
	void eachRuleRemindsOnItsDayAndNumbersGoOn() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 25));
		assertThat(reminded(id)).extracting((fact) -> reminder(fact).rule()).containsExactly(7, 3, 1, 0, -7);
		assertThat(reminded(id)).extracting((fact) -> reminder(fact).number()).containsExactly(1, 2, 3, 4, 5);
		assertThat(reminded(id)).extracting((fact) -> fact.effectiveAt().atZone(this.clock.getZone()).toLocalDate())
			.containsExactly(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 17),
					LocalDate.of(2025, 9, 18), LocalDate.of(2025, 9, 25));
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void theOfficesOwnReminderIsNumberedWithThoseByRule() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 11));
		this.remindAssignment.remind(new RemindAssignment.Command(
				new DeedCall(UUID.randomUUID(), id, null, People.clerk(), null), "45/UBND-TH", "Đề nghị báo cáo ngay"));
		mornings(LocalDate.of(2025, 9, 12), LocalDate.of(2025, 9, 15));
		assertThat(reminded(id)).extracting((fact) -> reminder(fact).number()).containsExactly(1, 2, 3);
		assertThat(reminder(reminded(id).get(1)).document()).isEqualTo("45/UBND-TH");
		assertThat(reminder(reminded(id).get(1)).rule()).isNull();
	}

	@Test
	void aFormThatWasOpenBeforeAReminderCanStillBeSentUnlessItIsToRemindAgain() {
		AssignmentId id = due(LocalDate.of(2025, 9, 12));
		Integer seen = this.facts.versions(List.of(id)).get(id);
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 12));
		assertThat(reminded(id)).hasSizeGreaterThan(1);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.remindAssignment.remind(new RemindAssignment.Command(
					new DeedCall(UUID.randomUUID(), id, seen, People.clerk(), null), null, "Đề nghị báo cáo ngay")));
		this.acknowledge.acknowledge(
				new Acknowledge.Command(new DeedCall(UUID.randomUUID(), id, seen, People.officerOf(this.lead), null)));
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.acknowledge.acknowledge(
				new Acknowledge.Command(new DeedCall(UUID.randomUUID(), id, seen, People.officerOf(this.lead), null))));
	}

	@Test
	void aRuleDayOnARestDayMovesToTheWorkingDayBeforeAndOnlyTheLatestIsSent() {
		// three days before is a Saturday, one day before a Monday
		AssignmentId tuesday = due(LocalDate.of(2025, 9, 23));
		// three days before is a Friday, one day before a Sunday
		AssignmentId monday = due(LocalDate.of(2025, 9, 22));
		mornings(LocalDate.of(2025, 9, 17), LocalDate.of(2025, 9, 22));
		assertThat(reminded(tuesday)).extracting((fact) -> reminder(fact).rule()).containsExactly(3, 1);
		assertThat(reminded(monday)).extracting((fact) -> reminder(fact).rule()).containsExactly(1, 0);
		assertThat(reminded(monday).get(0).effectiveAt().atZone(this.clock.getZone()).toLocalDate())
			.isEqualTo(LocalDate.of(2025, 9, 19));
	}

	@Test
	void whatWasMissedWhileTheProgramWasDownIsMadeUpForOnce() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 10));
		mornings(LocalDate.of(2025, 9, 19), LocalDate.of(2025, 9, 19));
		assertThat(reminded(id)).extracting((fact) -> reminder(fact).rule()).containsExactly(0);
	}

	@Test
	void aBacklogIsRemindedOfTogetherTheMorningAfter() {
		List<AssignmentId> backlog = IntStream.rangeClosed(1, 9)
			.mapToObj((month) -> due(LocalDate.of(2024, month, 3 * month)))
			.toList();
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 15));
		assertThat(backlog).allSatisfy((id) -> assertThat(reminded(id)).singleElement()
			.satisfies((fact) -> assertThat(fact.effectiveAt().atZone(this.clock.getZone()).toLocalDate())
				.isEqualTo(LocalDate.of(2025, 9, 9))));
		mornings(LocalDate.of(2025, 9, 16), LocalDate.of(2025, 9, 16));
		assertThat(backlog).allSatisfy((id) -> assertThat(reminded(id)).hasSize(2));
	}

	@Test
	void periodsEnteredAfterAStandstillAreToldTogetherAndRemindedOfOnceEach() {
		this.clock.setTo(LocalDate.of(2025, 3, 3));
		ObligationId monthly = this.recurring.issue(LocalDate.of(2025, 3, 3), "FREQ=MONTHLY;BYMONTHDAY=20", this.lead);
		mornings(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 5));
		long told = messages();
		this.clock.setTo(LocalDate.of(2025, 9, 8).atTime(6, 0));
		this.fillPeriods.fill();
		List<AssignmentId> late = instances(monthly);
		assertThat(late).hasSizeGreaterThan(5);
		assertThat(messages() - told).as("one message tells of all of them").isEqualTo(1);

		mornings(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 9));

		List<AssignmentId> overdue = late.subList(1, late.size() - 1);
		assertThat(overdue).allSatisfy((id) -> assertThat(reminded(id)).singleElement()
			.satisfies((fact) -> assertThat(fact.effectiveAt().atZone(this.clock.getZone()).toLocalDate())
				.isEqualTo(LocalDate.of(2025, 9, 9))));
		assertThat(messages("DUE", LocalDate.of(2025, 9, 9))).as("and one reminds of them").isEqualTo(1);
	}

	private List<AssignmentId> instances(ObligationId obligation) {
		return this.jdbc.sql("select id from assignment where obligation_id = ? order by period_start")
			.param(Ids.bytes(obligation.value()))
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	private long messages() {
		return this.jdbc.sql("""
				select count(*) from inbox_copy c join account a on a.id = c.account_id where a.agency_id = ?
				and a.user_name = ?""")
			.param(Ids.bytes(this.lead.value()))
			.param(this.officer)
			.query(Long.class)
			.single();
	}

	private long messages(String kind, LocalDate day) {
		return this.jdbc.sql("select count(*) from inbox_message where kind = ? and origin = ?")
			.param(kind)
			.param("reminders/" + day + "/" + this.lead.value())
			.query(Long.class)
			.single();
	}

	@Test
	void nobodyIsRemindedOfWhatIsHandedInOrOfWhatNobodyWouldRead() {
		AssignmentId handedIn = due(LocalDate.of(2025, 9, 18));
		this.work.happens(handedIn, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", ISSUED), null, null, null));
		AssignmentId unread = this.work.issue(this.directive, ISSUED, "Việc của cơ quan chưa có tài khoản",
				agency("Sở Xây dựng"), LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 18));
		assertThat(reminded(handedIn)).isEmpty();
		assertThat(reminded(unread)).isEmpty();
	}

	@Test
	void whoWasAskedToCooperateAndOwesAnAnswerGetsACopy() {
		AssignmentId asked = due(LocalDate.of(2025, 9, 18));
		AssignmentId answered = due(LocalDate.of(2025, 9, 18));
		for (AssignmentId id : List.of(asked, answered)) {
			this.work.happens(id, AssignmentDeed.ASK_COOPERATION,
					new FactPayload.CooperationAsked(this.cooperating, null, "Cho ý kiến"));
		}
		this.work.happens(answered, AssignmentDeed.COMMENT,
				new FactPayload.CooperationAnswered(this.cooperating, "Đồng ý", List.of()));
		mornings(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 9, 11));
		assertThat(copies(asked)).isEqualTo(1);
		assertThat(copies(answered)).isZero();
		assertThat(reminded(answered)).hasSize(1);
	}

	@Test
	void anAssignmentMayHaveAPlanOfItsOwn() {
		AssignmentId id = due(LocalDate.of(2025, 9, 30));
		this.planReminders.plan(id, "14, 2", "1");
		mornings(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 10, 2));
		assertThat(reminded(id)).extracting((fact) -> reminder(fact).rule()).containsExactly(14, 2, -1, -2);
	}

	@Test
	void whereAMorningBrokeOffItGoesOnWithoutRepeating() {
		AssignmentId id = due(LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 9, 11));
		this.jdbc.sql("update morning_run set finished_at = null").update();
		AssignmentId later = due(LocalDate.of(2025, 9, 18));
		mornings(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 9, 11));
		assertThat(reminded(id)).hasSize(1);
		assertThat(reminded(later)).hasSize(1);
	}

	@Test
	void twoNodesAtTheSameMomentRemindOnce() throws Exception {
		List<AssignmentId> many = IntStream.range(0, 60).mapToObj((n) -> due(LocalDate.of(2025, 9, 18))).toList();
		this.clock.setTo(LocalDate.of(2025, 9, 11));
		CyclicBarrier together = new CyclicBarrier(4);
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Void> node = () -> {
				together.await();
				this.morningRun.runIfDue();
				return null;
			};
			for (Future<Void> run : nodes.invokeAll(List.of(node, node, node, node))) {
				run.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(many).allSatisfy((id) -> assertThat(reminded(id)).hasSize(1));
		assertThat(this.jdbc.sql("select count(*) from morning_run where finished_at is not null")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private void mornings(LocalDate from, LocalDate to) {
		from.datesUntil(to.plusDays(1)).forEach((day) -> {
			this.clock.setTo(day.atTime(6, 30));
			this.morningRun.runIfDue();
			this.clock.setTo(day.atTime(7, 5));
			this.morningRun.runIfDue();
			this.clock.setTo(day.atTime(7, 6));
			this.morningRun.runIfDue();
		});
	}

	private AssignmentId due(LocalDate lastDay) {
		return this.work.issue(this.directive, ISSUED, "Rà soát dự án", this.lead, lastDay.plusDays(1),
				this.cooperating);
	}

	private List<Fact> reminded(AssignmentId id) {
		return this.facts.of(id).stream().filter((fact) -> fact.payload() instanceof FactPayload.Reminded).toList();
	}

	private static FactPayload.Reminded reminder(Fact fact) {
		return (FactPayload.Reminded) fact.payload();
	}

	private long copies(AssignmentId id) {
		return this.jdbc.sql("select count(*) from reminder_copy where assignment_id = ? and agency_id = ?")
			.param(Ids.bytes(id.value()))
			.param(Ids.bytes(this.cooperating.value()))
			.query(Long.class)
			.single();
	}

	private void officerOf(AgencyId agency) {
		this.officer = "can-bo-" + UUID.randomUUID().toString().substring(0, 8);
		this.openAccount
			.open(new PersonDetails(this.officer, "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), agency));
	}

	private AgencyId agency(String name) {
		return Objects.requireNonNull(this.agencies.openOn(ISSUED)
			.stream()
			.filter((view) -> view.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id());
	}

}

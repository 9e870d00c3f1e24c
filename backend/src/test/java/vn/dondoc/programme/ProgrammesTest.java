package vn.dondoc.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.grouping.GroupAssignments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.ProgrammeFigures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Programmes: what belongs to them when, how far they are, who sees them. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class ProgrammesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final SignedIn CLERK = People.clerk();

	@Autowired
	IssuedWork work;

	@Autowired
	KeepProgramme keep;

	@Autowired
	KeepTarget keepTarget;

	@Autowired
	Programmes programmes;

	@Autowired
	GroupAssignments group;

	@Autowired
	Figures figures;

	@Autowired
	ProgrammeFigures programmeFigures;

	@Autowired
	FiguresVerification verification;

	@Autowired
	TestClock clock;

	private final AgencyId finance = AgencyId.next();

	private final AgencyId health = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void aDirective() {
		this.clock.setTo(TODAY);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), TODAY);
	}

	@Test
	void aProgrammesNumberIsKnownBeforeItsTasks() {
		ProgrammeId id = enter(15);
		assertThat(progress(id).missing()).isEqualTo(15);
		assertThat(progress(id).line().items()).isZero();

		put(id, issue(this.finance), issue(this.health));

		assertThat(progress(id).line().items()).isEqualTo(2);
		assertThat(progress(id).missing()).isEqualTo(13);
	}

	@Test
	void everyNumberIsThatOfItsRowsAndTheSameAssignmentCountsInEveryProgrammeItBelongsTo() {
		ProgrammeId one = enter(null);
		ProgrammeId other = enter(null);
		AssignmentId both = issue(this.finance);
		AssignmentId done = issue(this.health);
		put(one, both, done);
		put(other, both);
		this.work.happens(done, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC", TODAY), null, null, null));
		this.work.happens(done, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));

		assertThat(progress(one).completed().count()).isOne();
		assertThat(progress(other).total().count()).isOne();
		for (Slice slice : List.of(Slice.TOTAL, Slice.COMPLETED_ON_TIME, Slice.NOT_COMPLETED_IN_TIME)) {
			assertThat(this.figures.count(progress(one).line().cell(slice).rows(), Sight.EVERYTHING))
				.isEqualTo(progress(one).line().counts().of(slice));
		}
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void whatBelongedToItOnADayStaysSo() {
		ProgrammeId id = enter(null);
		AssignmentId assignment = issue(this.finance);
		put(id, assignment);
		Instant then = this.clock.instant();
		this.clock.setTo(TODAY.plusDays(5));

		assertThat(this.group.group(new GroupAssignments.Command(UUID.randomUUID(), CLERK, this.keep.value(id), false,
				List.of(assignment))))
			.isOne();

		assertThat(progress(id).total().count()).isZero();
		assertThat(
				this.programmeFigures.of(Question.now().asOf(then), Sight.EVERYTHING).get(id.value()).counts().total())
			.isOne();
	}

	@Test
	void theSameRequestPutsInOnceAndMoreAssignmentsTakeNoMoreStatements() {
		ProgrammeId id = enter(null);
		List<AssignmentId> many = List.of(issue(this.finance), issue(this.finance), issue(this.finance));
		UUID request = UUID.randomUUID();

		assertThat(group(id, request, many)).isEqualTo(3);
		assertThat(group(id, request, many)).isEqualTo(3);
		assertThat(group(id, UUID.randomUUID(), many)).isZero();
		assertThat(progress(id).total().count()).isEqualTo(3);

		ProgrammeId fresh = enter(null);
		long three = CountedQueries.of(() -> group(fresh, UUID.randomUUID(), many));
		ProgrammeId another = enter(null);
		long one = CountedQueries.of(() -> group(another, UUID.randomUUID(), many.subList(0, 1)));
		assertThat(three).isEqualTo(one);
	}

	@Test
	void anAgencySeesOnlyProgrammesItHasAPartInAndOnlyItsOwnRowsAndTargets() {
		ProgrammeId id = enter(null);
		ProgrammeId others = enter(null);
		put(id, issue(this.finance), issue(this.health));
		put(others, issue(this.health));
		target(id, "Thu ngân sách", this.finance);
		target(id, "Giường bệnh", this.health);
		SignedIn officer = People.officerOf(this.finance);

		assertThat(this.programmes.seenBy(officer)).extracting((one) -> one.programme().id())
			.contains(id)
			.doesNotContain(others);
		assertThat(this.programmes.find(others, officer)).isEmpty();
		assertThat(this.programmes.find(id, officer).orElseThrow().total().count()).isOne();
		assertThat(this.programmes.targets(id, officer)).extracting((one) -> one.details().name())
			.containsExactly("Thu ngân sách");
		assertThat(this.programmes.targets(id, People.leader())).hasSize(2);
		assertThat(this.programmes.find(others, People.leader())).isPresent();
	}

	@Test
	void onlyTheOfficePutsIn() {
		ProgrammeId id = enter(null);
		AssignmentId assignment = issue(this.finance);
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.group.group(new GroupAssignments.Command(UUID.randomUUID(),
					People.officerOf(this.finance), this.keep.value(id), true, List.of(assignment))));
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> put(id));
	}

	@Test
	void aTargetIsHeldAgainstTheNewestValueReached() {
		ProgrammeId id = enter(null);
		target(id, "Thu ngân sách", null);
		reach(id, "800", TODAY.minusDays(1));
		reach(id, "500", TODAY.minusDays(30));

		TargetView target = this.programmes.targets(id, CLERK).get(0);
		assertThat(target.reached()).hasSize(2);
		assertThat(target.percent()).isEqualTo(80);
		assertThat(target.met()).isFalse();
		reach(id, "1000", TODAY);
		assertThat(this.programmes.targets(id, CLERK).get(0).met()).isTrue();
	}

	@Test
	void aClosedProgrammeChangesNoMoreUntilItIsReopened() {
		ProgrammeId id = enter(null);
		AssignmentId assignment = issue(this.finance);
		this.keep.close(id);

		assertThatExceptionOfType(ProgrammeRule.class).isThrownBy(() -> put(id, assignment));
		assertThatExceptionOfType(ProgrammeRule.class).isThrownBy(() -> target(id, "Thu ngân sách", null));
		this.keep.reopen(id);
		put(id, assignment);
		assertThat(progress(id).total().count()).isOne();
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedTheProgrammeIsRefused() {
		ProgrammeId id = enter(null);
		int version = progress(id).programme().version();
		this.keep.edit(id, version, details("Khác " + id.value(), 3));
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.keep.edit(id, version, details("Lại khác " + id.value(), 4)));
	}

	private ProgrammeId enter(@Nullable Integer planned) {
		String name = "Nhiệm vụ trọng tâm " + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
		return this.keep.enter(UUID.randomUUID(), CLERK, details(name, planned));
	}

	private static ProgrammeDetails details(String name, @Nullable Integer planned) {
		return new ProgrammeDetails(name, "01/CTr-UBND", planned, null, null, null);
	}

	private void target(ProgrammeId id, String name, @Nullable AgencyId agency) {
		this.keepTarget.enter(UUID.randomUUID(), CLERK, id,
				new TargetDetails(name, TargetDetails.Direction.AT_LEAST, new BigDecimal("1000"), "tỷ đồng", agency));
	}

	private void reach(ProgrammeId id, String value, LocalDate on) {
		TargetId target = this.programmes.targets(id, CLERK).get(0).id();
		this.keepTarget.record(id, target,
				new KeepTarget.Reached(UUID.randomUUID(), CLERK, new BigDecimal(value), on, "Báo cáo số 5/BC-STC"));
	}

	private Programmes.Progress progress(ProgrammeId id) {
		return this.programmes.find(id, CLERK).orElseThrow();
	}

	private AssignmentId issue(AgencyId lead) {
		return this.work.issue(this.directive, TODAY, "Báo cáo " + UUID.randomUUID(), lead, LocalDate.of(2026, 5, 10));
	}

	private void put(ProgrammeId id, AssignmentId... assignments) {
		group(id, UUID.randomUUID(), List.of(assignments));
	}

	private int group(ProgrammeId id, UUID request, List<AssignmentId> assignments) {
		return this.group.group(new GroupAssignments.Command(request, CLERK, this.keep.value(id), true, assignments));
	}

}

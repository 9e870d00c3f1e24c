package vn.dondoc.assignment.supersession;

import java.time.LocalDate;
import java.util.Map;
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
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is ordered twice is counted once, and can be taken apart again. */
@SpringBootTest
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
abstract class SupersessionTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);

	private static final LocalDate MAY = LocalDate.of(2025, 5, 12);

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	LinkAssignments linkAssignments;

	@Autowired
	UnlinkAssignments unlinkAssignments;

	@Autowired
	WithdrawFact withdrawFact;

	@Autowired
	Supersessions supersessions;

	@Autowired
	EarlierCandidates candidates;

	@Autowired
	Assignments assignments;

	@Autowired
	Facts facts;

	@Autowired
	Figures figures;

	@Autowired
	FiguresVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId first;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId second;

	@SuppressWarnings("NullAway.Init")
	private AssignmentId earlier;

	@SuppressWarnings("NullAway.Init")
	private AssignmentId later;

	@BeforeEach
	void theSameOrderedInMarchAndInMay() {
		this.lead = this.ground.agency("Sở Tài chính", MARCH);
		this.first = directive(MARCH);
		this.earlier = this.work.issue(this.first, MARCH, "Rà soát các dự án chậm giải ngân vốn đầu tư công", this.lead,
				LocalDate.of(2025, 6, 1));
		this.clock.setTo(MAY);
		this.second = directive(MAY);
		this.later = this.work.issue(this.second, MAY, "Khẩn trương rà soát dự án chậm giải ngân vốn đầu tư công",
				this.lead, LocalDate.of(2025, 7, 1));
	}

	@Test
	void aRepeatedAssignmentIsCountedAtTheLaterOneFromTheDecisionOn() {
		link(SupersessionKind.REPEATS, this.later, null);
		assertThat(state(this.earlier)).isEqualTo(WorkflowState.SUPERSEDED);
		assertThat(state(this.later)).isEqualTo(WorkflowState.ISSUED);
		assertThat(counted(this.first, MAY.minusDays(1))).isEqualTo(Map.of(Slice.TOTAL, 1L, Slice.WITHDRAWN, 0L));
		assertThat(counted(this.first, MAY)).isEqualTo(Map.of(Slice.TOTAL, 0L, Slice.WITHDRAWN, 1L));
		assertThat(counted(this.second, MAY)).isEqualTo(Map.of(Slice.TOTAL, 1L, Slice.WITHDRAWN, 0L));
		assertThat(this.supersessions.of(this.later)).isEqualTo(this.supersessions.of(this.earlier)).hasSize(1);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void anExtendedAssignmentGoesOnWithTheNewDeadlineAndAloneIsCounted() {
		link(SupersessionKind.EXTENDS, this.later, null);
		assertThat(lastDay(this.earlier)).isEqualTo(LocalDate.of(2025, 6, 30));
		assertThat(state(this.later)).isEqualTo(WorkflowState.SUPERSEDED);
		assertThat(counted(this.first, MAY).get(Slice.TOTAL) + counted(this.second, MAY).get(Slice.TOTAL)).isEqualTo(1);
		unlink("nhầm");
		assertThat(lastDay(this.earlier)).isEqualTo(LocalDate.of(2025, 5, 31));
		assertThat(state(this.later)).isEqualTo(WorkflowState.ISSUED);
		assertThat(this.supersessions.of(this.earlier)).isEmpty();
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void aDirectiveAloneExtendsOrCancels() {
		link(SupersessionKind.EXTENDS, null, LocalDate.of(2025, 8, 15));
		assertThat(lastDay(this.earlier)).isEqualTo(LocalDate.of(2025, 8, 15));
		link(SupersessionKind.CANCELS, null, null);
		assertThat(state(this.earlier)).isEqualTo(WorkflowState.SUPERSEDED);
		assertThat(this.supersessions.of(this.second)).hasSize(2);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void aLinkTakenBackNeverWasAndWhatWasKnownBeforeStays() {
		link(SupersessionKind.REPLACES, this.later, null);
		this.clock.setTo(MAY.plusDays(3));
		unlink("liên kết nhầm");
		assertThat(state(this.earlier)).isEqualTo(WorkflowState.ISSUED);
		Standing asKnownThen = Standing
			.asOf(this.facts.of(this.earlier), this.clock.instant(),
					MAY.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant(), DoneBasis.SUBMITTED)
			.orElseThrow();
		assertThat(asKnownThen.state()).isEqualTo(WorkflowState.SUPERSEDED);
		assertThat(counted(this.first, MAY.plusDays(3)).get(Slice.TOTAL)).isEqualTo(1);
	}

	@Test
	void whatDoesNotFitIsRefused() {
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> link(this.later, SupersessionKind.REPEATS, this.earlier, this.first, "nhầm chiều"));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> link(this.earlier, SupersessionKind.REPEATS, this.earlier, this.first, "chính nó"));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> link(this.earlier, SupersessionKind.REPEATS, null, this.second, "thiếu"));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> link(this.earlier, SupersessionKind.REPEATS, this.later, this.second, " "));
		link(SupersessionKind.REPLACES, this.later, null);
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> link(SupersessionKind.CANCELS, null, null));
		this.work.happens(this.later, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", MAY), null, null, null));
		this.work.happens(this.later, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		assertThat(this.supersessions.of(this.earlier)).hasSize(1);
	}

	@Test
	void theFactOfALinkIsTakenBackWithTheLinkOnly() {
		link(SupersessionKind.EXTENDS, this.later, null);
		int seq = this.supersessions.of(this.earlier).get(0).seq();
		DeedCall call = new DeedCall(UUID.randomUUID(), this.earlier, null, People.clerk(), null);
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.withdrawFact.withdraw(new WithdrawFact.Command(call, seq, "nhầm")));
	}

	@Test
	void onlyTheOfficeLinks() {
		for (SignedIn person : new SignedIn[] { People.leader(), People.headOf(this.lead), People.officerOf(this.lead),
				People.administrator() }) {
			assertThatExceptionOfType(NotPermitted.class)
				.isThrownBy(() -> this.linkAssignments.link(new LinkAssignments.Command(UUID.randomUUID(), person,
						this.earlier, SupersessionKind.REPEATS, this.later, this.second, null, "trùng")));
			assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.unlinkAssignments
				.unlink(new UnlinkAssignments.Command(UUID.randomUUID(), person, this.earlier, 2, "nhầm")));
		}
		assertThat(this.supersessions.of(this.earlier)).isEmpty();
	}

	@Test
	void openAssignmentsOfTheSameLeadWithLikeWordsAreOffered() {
		this.clock.setTo(MARCH);
		AssignmentId other = this.work.issue(this.first, MARCH, "Tổ chức hội nghị tổng kết công tác y tế", this.lead,
				LocalDate.of(2025, 6, 1));
		this.clock.setTo(MAY);
		assertThat(this.candidates.alike(this.lead, "Khẩn trương rà soát dự án chậm giải ngân", MAY, this.second))
			.extracting(EarlierCandidates.Candidate::assignment)
			.contains(this.earlier)
			.doesNotContain(other, this.later);
		assertThat(this.candidates.found("hoi nghi tong ket", MAY, this.second))
			.extracting(EarlierCandidates.Candidate::assignment)
			.contains(other);
	}

	private void link(SupersessionKind kind, @Nullable AssignmentId by, @Nullable LocalDate until) {
		this.linkAssignments.link(new LinkAssignments.Command(UUID.randomUUID(), People.clerk(), this.earlier, kind, by,
				this.second, until, "giao lại tại văn bản sau"));
	}

	private void link(AssignmentId one, SupersessionKind kind, @Nullable AssignmentId by, DirectiveId directive,
			String reason) {
		this.linkAssignments.link(
				new LinkAssignments.Command(UUID.randomUUID(), People.clerk(), one, kind, by, directive, null, reason));
	}

	private void unlink(String reason) {
		Supersession link = this.supersessions.of(this.earlier).get(0);
		this.unlinkAssignments.unlink(
				new UnlinkAssignments.Command(UUID.randomUUID(), People.clerk(), link.earlier(), link.seq(), reason));
	}

	private Map<Slice, Long> counted(DirectiveId directive, LocalDate asOf) {
		Question question = Question.now()
			.only(Filter.NONE.of(directive))
			.asOf(asOf.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant());
		return Map.of(Slice.TOTAL, this.figures.count(new RowsQuery(question, Slice.TOTAL), Sight.EVERYTHING),
				Slice.WITHDRAWN, this.figures.count(new RowsQuery(question, Slice.WITHDRAWN), Sight.EVERYTHING));
	}

	private WorkflowState state(AssignmentId id) {
		return this.assignments.findById(id).orElseThrow().state();
	}

	private LocalDate lastDay(AssignmentId id) {
		return FirstLate.lastDay(Standing.asOf(this.facts.of(id), this.clock.instant(), DoneBasis.SUBMITTED)
			.orElseThrow()
			.position()
			.firstLateAt());
	}

	private DirectiveId directive(LocalDate on) {
		return this.work.directive(UUID.randomUUID().toString().substring(0, 6), on);
	}

}

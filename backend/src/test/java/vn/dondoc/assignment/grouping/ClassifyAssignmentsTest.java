package vn.dondoc.assignment.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What assignments are cut by is set for many at once, from a day on. */
@SpringBootTest
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
abstract class ClassifyAssignmentsTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final LocalDate TODAY = ISSUED.plusDays(20);

	private static final SignedIn CLERK = People.clerk();

	private static final Dimension.Value LAND = Dimension.Value.of("Đất đai");

	private static final Dimension.Value HEALTH = Dimension.Value.of("Y tế");

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	ClassifyAssignments classify;

	@Autowired
	Classifications classifications;

	@Autowired
	Facts facts;

	@Autowired
	TestClock clock;

	private AgencyId lead = AgencyId.next();

	private AssignmentId one = AssignmentId.next();

	private AssignmentId other = AssignmentId.next();

	@BeforeEach
	void twoAssignments() {
		this.clock.setTo(ISSUED);
		this.lead = this.ground.agency("Sở Tài chính", ISSUED);
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		this.one = this.work.issue(directive, ISSUED, "Rà soát dự án", this.lead, ISSUED.plusDays(30));
		this.other = this.work.issue(directive, ISSUED, "Lập dự toán", this.lead, ISSUED.plusDays(40));
		this.clock.setTo(TODAY);
	}

	@Test
	void manyAreClassifiedAtOnceAndOnlyWhatIsNotSoYetGetsAFact() {
		assertThat(set(Map.of(Dimension.FIELD, LAND), null, this.one)).isEqualTo(1);

		assertThat(set(Map.of(Dimension.FIELD, LAND), null, this.one, this.other)).isEqualTo(1);

		assertThat(now(this.one)).containsExactly(LAND);
		assertThat(now(this.other)).containsExactly(LAND);
		assertThat(classified(this.one)).hasSize(1);
		assertThat(this.classifications.inUse(Dimension.FIELD)).contains("Đất đai");
	}

	@Test
	void severalDimensionsAreSetTogetherAndOneAssignmentCountsOnce() {
		UUID person = UUID.randomUUID();
		Dimension.Value leader = new Dimension.Value(person, "Nguyễn Văn Bình", null);

		assertThat(set(Map.of(Dimension.FIELD, LAND, Dimension.LEADER, leader), null, this.one)).isEqualTo(1);

		assertThat(this.classifications.of(this.one, Dimension.LEADER)).containsExactly(leader);
		assertThat(now(this.one)).containsExactly(LAND);
	}

	@Test
	void anEarlierDayNeedsItsGroundAndIsListedAsEnteredLater() {
		LocalDate since = ISSUED.plusDays(5);
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> this.classify.classify(new ClassifyAssignments.Command(UUID.randomUUID(), CLERK,
					Map.of(Dimension.FIELD, LAND), since, " ", List.of(this.one))));

		assertThat(set(Map.of(Dimension.FIELD, LAND), since, this.one)).isEqualTo(1);

		assertThat(classified(this.one)).singleElement().satisfies((fact) -> {
			assertThat(fact.author().entry()).isEqualTo(Author.Entry.LATE);
			assertThat(LocalDate.ofInstant(fact.effectiveAt(), this.clock.getZone())).isEqualTo(since);
		});
	}

	@Test
	void aDayBeforeTheIssueMeansTheIssue() {
		set(Map.of(Dimension.FIELD, LAND), ISSUED.minusDays(9), this.one);

		assertThat(classified(this.one)).singleElement()
			.satisfies(
					(fact) -> assertThat(fact.effectiveAt()).isEqualTo(this.facts.of(this.one).get(0).effectiveAt()));
	}

	@Test
	void whatWasSetForALaterDayIsNotOvertakenFromBehind() {
		set(Map.of(Dimension.FIELD, LAND), ISSUED.plusDays(10), this.one);

		assertThat(set(Map.of(Dimension.FIELD, HEALTH), ISSUED.plusDays(5), this.one)).isZero();
		assertThat(set(Map.of(Dimension.FIELD, HEALTH), ISSUED.plusDays(12), this.one)).isEqualTo(1);
		assertThat(now(this.one)).containsExactly(HEALTH);
	}

	@Test
	void aRepeatedRequestSetsNothingTwiceAndWhatHasEndedIsLeft() {
		this.work.happens(this.other, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("giao trùng"));
		ClassifyAssignments.Command command = new ClassifyAssignments.Command(UUID.randomUUID(), CLERK,
				Map.of(Dimension.FIELD, LAND), null, null, List.of(this.one, this.other));

		assertThat(this.classify.classify(command)).isEqualTo(1);
		assertThat(this.classify.classify(command)).isEqualTo(1);

		assertThat(classified(this.one)).hasSize(1);
		assertThat(classified(this.other)).isEmpty();
	}

	@Test
	void onlyTheOfficeClassifiesAndOnlyForDaysThatAreThere() {
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.classify.classify(new ClassifyAssignments.Command(UUID.randomUUID(),
					People.headOf(this.lead), Map.of(Dimension.FIELD, LAND), null, null, List.of(this.one))));
		assertThatExceptionOfType(RefusedDeed.class)
			.isThrownBy(() -> set(Map.of(Dimension.FIELD, LAND), TODAY.plusDays(1), this.one));
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> set(Map.of(), null, this.one));
		assertThatExceptionOfType(RefusedDeed.class).isThrownBy(() -> set(Map.of(Dimension.FIELD, LAND), null));
	}

	private int set(Map<Dimension, Dimension.Value> values, @Nullable LocalDate since, AssignmentId... assignments) {
		return this.classify.classify(new ClassifyAssignments.Command(UUID.randomUUID(), CLERK, values, since,
				"Thông báo 12/TB-UBND", List.of(assignments)));
	}

	private List<Dimension.Value> now(AssignmentId id) {
		return this.classifications.of(id, Dimension.FIELD);
	}

	private List<Fact> classified(AssignmentId id) {
		return this.facts.of(id).stream().filter((fact) -> fact.kind() == FactKind.DIMENSION_SET).toList();
	}

}

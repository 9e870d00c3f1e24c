package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.fulfilment.AcknowledgeLimit;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.change.Change;
import vn.dondoc.statistics.change.CompareFigures;
import vn.dondoc.statistics.change.Comparison;
import vn.dondoc.statistics.change.Reason;
import vn.dondoc.statistics.change.Step;
import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

/**
 * What moved between two moments makes up exactly the difference of every figure, and
 * everything that moved has its reason, for random histories and moments.
 */
@JdbcTest
@Import({ Figures.class, Selections.class, Placements.class, CompareFigures.class, Stretches.class })
abstract class ComparisonTest {

	private static final int ASSIGNMENTS = 300;

	private static final int COMPARISONS = 60;

	@Autowired
	CompareFigures compare;

	@Autowired
	Figures figures;

	@Autowired
	Stretches stretches;

	@MockitoBean
	Facts facts;

	@MockitoBean
	Agencies agencies;

	@MockitoBean
	Settings settings;

	@MockitoBean
	AcknowledgeLimit acknowledgeLimit;

	private final RandomHistories random = new RandomHistories(20250630);

	private final Map<AssignmentId, List<Fact>> histories = this.random.several(ASSIGNMENTS);

	@BeforeEach
	void keepTheirStretches() {
		this.histories.forEach((id, facts) -> this.stretches.add(Stretch.of(id, RandomHistories.itemOf(id), facts)));
		given(this.facts.of(anyCollection())).willAnswer((call) -> {
			Map<AssignmentId, List<Fact>> some = new HashMap<>(this.histories);
			some.keySet().retainAll(call.<Collection<AssignmentId>>getArgument(0));
			return some;
		});
		given(this.facts.known(anyCollection(), any())).willAnswer((call) -> {
			Map<AssignmentId, List<Fact>> some = new HashMap<>(this.histories);
			some.keySet().retainAll(call.<Collection<AssignmentId>>getArgument(0));
			some.replaceAll((id, facts) -> facts.stream().filter((fact) -> fact.knownAt(call.getArgument(1))).toList());
			return some;
		});
		given(this.agencies.views(anyCollection(), any()))
			.willAnswer((call) -> AgenciesOfTests.named(call.getArgument(0)));
		given(this.agencies.views(anyCollection(), any(), any()))
			.willAnswer((call) -> AgenciesOfTests.named(call.getArgument(0)));
		given(this.settings.get(eq(FigureSettings.FOLD_NO_DEADLINE), any())).willReturn(false);
	}

	@Test
	void whatCameAndWhatLeftIsTheDifferenceOfEveryCellAndEveryAgency() {
		for (int number = 1; number <= COMPARISONS; number++) {
			judgedBy(this.random.oneOf(List.of(DoneBasis.values())));
			Question before = question(this.random.oneOf(List.of(Population.values())));
			Question after = later(before);
			Comparison comparison = this.compare.compare(before, after, Sight.EVERYTHING);
			reconcile(comparison, this.figures.of(before, Sight.EVERYTHING), this.figures.of(after, Sight.EVERYTHING));
		}
	}

	@Test
	void everythingThatMovedHasAReasonThatLiesBetween() {
		for (int number = 1; number <= COMPARISONS; number++) {
			judgedBy(this.random.oneOf(List.of(DoneBasis.values())));
			Question before = question(this.random.oneOf(List.of(Population.ALL, Population.ASSIGNED)));
			Question after = later(before);
			Comparison comparison = this.compare.compare(before, after, Sight.EVERYTHING);
			this.compare.reasons(comparison.changes(), comparison, before, after)
				.values()
				.forEach((steps) -> assertThat(steps).isNotEmpty().allSatisfy((step) -> between(step, before, after)));
		}
	}

	@Test
	void betweenTwoPeriodsWhatIsCountedInOneOnlyLeftBecauseOfThePeriod() {
		judgedBy(DoneBasis.SUBMITTED);
		LocalDate from = RandomHistories.FIRST_DAY;
		Instant end = Instant.parse("2025-06-01T00:00:00Z");
		Question before = Question.of(Population.ASSIGNED, from, from.plusDays(44))
			.asOf(Instant.parse("2024-12-20T00:00:00Z"))
			.knownAt(end);
		Question after = Question.of(Population.ASSIGNED, from.plusDays(45), from.plusDays(100))
			.asOf(Instant.parse("2025-03-01T00:00:00Z"))
			.knownAt(end);
		Comparison comparison = this.compare.compare(before, after, Sight.EVERYTHING);
		Map<Change, List<Step>> reasons = this.compare.reasons(comparison.changes(), comparison, before, after);

		assertThat(comparison.changes()).filteredOn((change) -> change.after() == null)
			.isNotEmpty()
			.allSatisfy((change) -> assertThat(reasons.get(change)).extracting(Step::reason)
				.containsExactly(Reason.OTHER_PERIOD));
	}

	@Test
	void aReportOfAnEarlierInstantKnownLaterIsComparedAsWell() {
		judgedBy(DoneBasis.SUBMITTED);
		Question before = Question
			.of(Population.ASSIGNED, RandomHistories.FIRST_DAY, RandomHistories.FIRST_DAY.plusDays(99))
			.asOf(Instant.parse("2025-01-10T00:00:00Z"))
			.knownAt(Instant.parse("2025-04-01T00:00:00Z"));
		Question after = before.asOf(Instant.parse("2025-01-20T00:00:00Z"))
			.knownAt(Instant.parse("2025-02-01T00:00:00Z"));
		Comparison comparison = this.compare.compare(before, after, Sight.EVERYTHING);

		assertThat(comparison.changes()).isNotEmpty();
		reconcile(comparison, this.figures.of(before, Sight.EVERYTHING), this.figures.of(after, Sight.EVERYTHING));
		assertThat(this.compare.reasons(comparison.changes(), comparison, before, after).values())
			.allSatisfy((steps) -> assertThat(steps).extracting(Step::reason).doesNotContain(Reason.OTHER_PERIOD));
	}

	@Test
	void nothingMovesBetweenAMomentAndItself() {
		judgedBy(DoneBasis.SUBMITTED);
		Question question = question(Population.ALL);
		Comparison comparison = this.compare.compare(question, question, Sight.EVERYTHING);

		assertThat(comparison.changes()).isEmpty();
		assertThat(comparison.before()).isEqualTo(comparison.after());
	}

	@Test
	void aChangedWayOfJudgingIsTheReasonWhereNothingElseHappened() {
		Question question = question(Population.ALL).asOf(Instant.parse("2025-03-01T00:00:00Z"));
		Instant later = Objects.requireNonNull(question.knownAt()).plusNanos(1000);
		given(this.settings.get(eq(AssignmentSettings.DONE_BASIS), any()))
			.willAnswer((call) -> later.equals(call.getArgument(1)) ? DoneBasis.CONFIRMED : DoneBasis.SUBMITTED);
		Question after = question.knownAt(later);
		Comparison comparison = this.compare.compare(question, after, Sight.EVERYTHING);

		assertThat(comparison.changes()).isNotEmpty();
		assertThat(this.compare.reasons(comparison.changes(), comparison, question, after).values())
			.allSatisfy((steps) -> assertThat(steps).extracting(Step::reason).containsExactly(Reason.SETTING_CHANGED));
	}

	private void judgedBy(DoneBasis basis) {
		given(this.settings.get(eq(AssignmentSettings.DONE_BASIS), any())).willReturn(basis);
	}

	private Question question(Population population) {
		LocalDate from = this.random.anyDay();
		return Question.of(population, from, from.plusDays(this.random.anyDay().getDayOfMonth()))
			.asOf(this.random.instant())
			.knownAt(this.random.instant());
	}

	/** Later in both respects, or in one of them. */
	private Question later(Question before) {
		Instant asOf = later(Objects.requireNonNull(before.asOf()));
		Instant knownAt = later(Objects.requireNonNull(before.knownAt()));
		return this.random
			.oneOf(List.of(before.asOf(asOf).knownAt(knownAt), before.asOf(asOf), before.knownAt(knownAt)));
	}

	private Instant later(Instant than) {
		return Stream.of(than, this.random.instant()).max(Instant::compareTo).orElseThrow();
	}

	private void reconcile(Comparison comparison, Table before, Table after) {
		for (Slice cell : Placements.PLACES) {
			assertThat(comparison.before().of(cell)).isEqualTo(before.total().of(cell));
			assertThat(comparison.after().of(cell)).isEqualTo(after.total().of(cell));
			assertThat(before.total().of(cell) + comparison.came(cell) - comparison.left(cell))
				.isEqualTo(after.total().of(cell));
			for (long agency = 0; agency < 4; agency++) {
				reconcile(comparison.changes(), cell, before, after, new AgencyId(new UUID(6, agency)));
			}
		}
		assertThat(comparison.moves().values().stream().mapToLong(Long::longValue).sum())
			.isEqualTo(comparison.changes().size());
	}

	private static void reconcile(List<Change> changes, Slice cell, Table before, Table after, AgencyId agency) {
		Change.Place place = new Change.Place(cell, agency);
		long came = changes.stream().filter((change) -> place.equals(change.after())).count();
		long left = changes.stream().filter((change) -> place.equals(change.before())).count();
		assertThat(of(before, agency, cell) + came - left).isEqualTo(of(after, agency, cell));
	}

	private static long of(Table table, AgencyId agency, Slice cell) {
		Table.Line line = table.of(agency);
		return (line != null) ? line.counts().of(cell) : 0;
	}

	private static void between(Step step, Question before, Question after) {
		boolean happened = step.at().isAfter(Objects.requireNonNull(before.asOf()))
				&& !step.at().isAfter(Objects.requireNonNull(after.asOf()));
		boolean becameKnown = step.at().isAfter(Objects.requireNonNull(before.knownAt()))
				&& !step.at().isAfter(Objects.requireNonNull(after.knownAt()));
		assertThat(happened || becameKnown).isTrue();
		assertThat(step.reason()).isNotIn(Reason.OTHER_PERIOD, Reason.SETTING_CHANGED);
	}

}

@OnH2
class ComparisonOnH2Test extends ComparisonTest {

}

@OnMysql
class ComparisonOnMysqlTest extends ComparisonTest {

}

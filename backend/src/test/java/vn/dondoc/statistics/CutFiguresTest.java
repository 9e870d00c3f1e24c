package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Figures cut by everything they can be cut by. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class CutFiguresTest {

	private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 10);

	private static final LocalDate APRIL = LocalDate.of(2025, 4, 10);

	private static final Cause LAND = new Cause(UUID.randomUUID(), "Vướng mặt bằng");

	@Autowired
	IssuedWork work;

	@Autowired
	Figures figures;

	@Autowired
	CutFigures cuts;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void fourJobsOfTwoKindsOfAgencies(@Autowired InstallProvince provinces) {
		this.clock.setTo(FEBRUARY);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.directive = this.work.directive(Integer.toString(AssignmentId.next().hashCode()), FEBRUARY);
		AssignmentId both = issue("T.BK.STC");
		set(both, Dimension.LEADER, "Phó Chủ tịch A", "Phó Chủ tịch B");
		AssignmentId one = issue("T.BK.SKHDT");
		set(one, Dimension.LEADER, "Phó Chủ tịch A");
		issue("T.BK.BABE");
		AssignmentId late = issue("T.BK.BABE");
		this.clock.setTo(APRIL);
		this.work.happens(late, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", APRIL), null, null, LAND));
		this.work.happens(late, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
	}

	@Test
	void anAssignmentOfTwoLeadersCountsUnderBothAndOnceInTheTotalWhichSaysSo() {
		CutTable table = table(Cut.LEADER);

		assertThat(totals(table)).containsOnly(entry("Phó Chủ tịch A", 2L), entry("Phó Chủ tịch B", 1L),
				entry("statistics.cut.none.leader", 2L));
		assertThat(table.cell(Slice.TOTAL).count()).isEqualTo(4);
		assertThat(table.overlapping()).isTrue();
	}

	@Test
	void peopleWhoseNamesDifferByAToneMarkAreTwoLines() {
		set(issue("T.BK.STC"), Dimension.LEADER, "Nguyễn Văn Hùng");
		set(issue("T.BK.STC"), Dimension.LEADER, "Nguyễn Văn Hùng");
		set(issue("T.BK.STC"), Dimension.LEADER, "Nguyễn Văn Hưng");
		set(issue("T.BK.STC"), Dimension.ORDERED_BY, "Nguyễn Văn Hùng");
		set(issue("T.BK.STC"), Dimension.ORDERED_BY, "Nguyễn Văn Hưng");

		assertThat(totals(table(Cut.LEADER))).contains(entry("Nguyễn Văn Hùng", 2L), entry("Nguyễn Văn Hưng", 1L));
		assertThat(totals(table(Cut.ORDERED_BY))).contains(entry("Nguyễn Văn Hùng", 1L), entry("Nguyễn Văn Hưng", 1L));
		CutTable leaders = table(Cut.LEADER);
		leaders.lines()
			.forEach((line) -> assertThat(
					this.figures.count(RowsQuery.of(line.cell(Slice.TOTAL).rows().parameters()), Sight.EVERYTHING))
				.isEqualTo(line.counts().total()));
	}

	@Test
	void agenciesOfOneKindAreCountedTogether() {
		CutTable table = table(Cut.AGENCY_KIND);

		assertThat(totals(table)).containsOnly(entry("organisation.kind.DEPARTMENT", 2L),
				entry("organisation.kind.DISTRICT", 2L));
		assertThat(table.overlapping()).isFalse();
	}

	@Test
	void underTheirSuccessorsAgenciesCountWithTheKindOfTheSuccessor() {
		this.clock.setTo(LocalDate.of(2025, 7, 2));

		assertThat(cuts(question().leadAs(LeadAs.NOW), Cut.AGENCY_KIND).lines()).isNotEmpty();
	}

	@Test
	void whatWasLateIsCutByTheCauseItsAgencyNamed() {
		Map<String, Long> late = table(Cut.CAUSE).lines()
			.stream()
			.collect(Collectors.toMap(CutFiguresTest::name, (line) -> line.counts().of(Slice.COMPLETED_LATE)));

		assertThat(late).containsOnly(entry("Vướng mặt bằng", 1L), entry("statistics.cut.none.cause", 0L));
	}

	@Test
	void aCauseTheOfficeFindsOutAfterwardsCountsInPlaceOfWhatTheAgencySaidAndAsOfItsDay() {
		AssignmentId late = issue("T.BK.BABE");
		this.clock.setTo(APRIL.plusDays(5));
		Cause staff = new Cause(UUID.randomUUID(), "Thiếu người");
		this.work.happens(late, AssignmentDeed.SET_DIMENSION, new FactPayload.DimensionSet(Dimension.CAUSE,
				List.of(new Dimension.Value(staff.id(), staff.name(), null))));

		assertThat(totals(table(Cut.CAUSE))).containsOnly(entry("Vướng mặt bằng", 1L), entry("Thiếu người", 1L),
				entry("statistics.cut.none.cause", 3L));
		assertThat(totals(cuts(question().asOf(Asked.startOf(APRIL.plusDays(1))), Cut.CAUSE)))
			.doesNotContainKey("Thiếu người");
	}

	@Test
	void aCauseNamedLaterIsNotKnownBefore() {
		Question before = question().asOf(this.clock.instant()).knownAt(Asked.startOf(APRIL).minusSeconds(1));

		assertThat(totals(this.cuts.of(before, Cut.CAUSE, Sight.EVERYTHING)))
			.containsOnly(entry("statistics.cut.none.cause", 4L));
	}

	@Test
	void whoOrderedItAndWhichDocumentComeFromTheDirective() {
		assertThat(totals(table(Cut.SOURCE))).containsOnly(entry("directive.source.PEOPLES_COMMITTEE", 4L));
		assertThat(totals(table(Cut.DOCUMENT_TYPE))).containsOnly(entry("Thông báo", 4L));
		assertThat(totals(table(Cut.DIRECTIVE)).values()).containsExactly(4L);
	}

	@Test
	void everyNumberOfEveryCutIsThatOfItsList() {
		for (LeadAs leadAs : LeadAs.values()) {
			for (Cut cut : Cut.values()) {
				CutTable table = cuts(question().leadAs(leadAs), cut);
				table.lines().forEach((line) -> Counts.PRINTED.forEach((slice) -> {
					Cell cell = line.cell(slice);
					assertThat(this.figures.count(RowsQuery.of(cell.rows().parameters()), Sight.EVERYTHING))
						.as("%s of %s under %s", slice, name(line), cut)
						.isEqualTo(cell.count());
				}));
			}
		}
	}

	@Test
	void theAgesOfWhatIsOverdueAddUpToIt() {
		for (int days : List.of(1, 7, 8, 30, 31, 90, 91)) {
			this.clock.setTo(LocalDate.of(2025, 3, 9).plusDays(days));
			Map<Slice, Long> ages = this.figures.ofEach(question(), Sight.EVERYTHING, Slice.AGES);
			long overdue = this.figures.of(question(), Sight.EVERYTHING).cell(Slice.NOT_COMPLETED_OVERDUE).count();

			assertThat(ages.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(overdue).isPositive();
			assertThat(ages.get(age(days))).as("%d days", days).isEqualTo(overdue);
		}
	}

	@Test
	void whatWasEnteredSoonIsToldFromWhatWasEnteredLater() {
		this.work.issue(this.directive, FEBRUARY, "Nhập sau", id("T.BK.STC"), LocalDate.of(2025, 6, 1));

		assertThat(this.figures.ofEach(question(), Sight.EVERYTHING, Slice.ENTRIES)).containsOnly(
				entry(Slice.ENTERED_SAME_DAY, 4L), entry(Slice.ENTERED_NEXT_DAY, 0L),
				entry(Slice.ENTERED_WITHIN_3_DAYS, 0L), entry(Slice.ENTERED_LATER, 1L));
	}

	@Test
	void onlyWhatItsAgencySpokeOfWithinThirtyDaysIsUpdated() {
		AssignmentId told = issue("T.BK.STC");
		this.work.happens(told, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());

		assertThat(updated()).isEqualTo(1);
		this.clock.setTo(APRIL.plusDays(40));
		assertThat(updated()).isZero();
	}

	private long updated() {
		return Objects.requireNonNull(
				this.figures.ofEach(question(), Sight.EVERYTHING, List.of(Slice.UPDATED)).get(Slice.UPDATED));
	}

	private static Slice age(int days) {
		return Slice.AGES.get((days <= 7) ? 0 : (days <= 30) ? 1 : (days <= 90) ? 2 : 3);
	}

	private CutTable table(Cut cut) {
		return cuts(question(), cut);
	}

	private CutTable cuts(Question question, Cut cut) {
		return this.cuts.of(question, cut, Sight.EVERYTHING);
	}

	private Question question() {
		return Question.of(Population.ASSIGNED, FEBRUARY, LocalDate.of(2025, 2, 28))
			.only(Filter.NONE.of(this.directive));
	}

	private static Map<String, Long> totals(CutTable table) {
		return table.lines().stream().collect(Collectors.toMap(CutFiguresTest::name, (line) -> line.counts().total()));
	}

	private static String name(CutTable.Line line) {
		String key = line.name().messageKey();
		return (key != null) ? key : Objects.requireNonNull(line.name().words());
	}

	private void set(AssignmentId id, Dimension dimension, String... values) {
		this.work.happens(id, AssignmentDeed.SET_DIMENSION,
				new FactPayload.DimensionSet(dimension, Arrays.stream(values).map(Dimension.Value::of).toList()));
	}

	private AssignmentId issue(String identifier) {
		return this.work.issue(this.directive, FEBRUARY, "Báo cáo của " + identifier, id(identifier),
				LocalDate.of(2025, 3, 10));
	}

	private AgencyId id(String identifier) {
		return this.agencies.findByIdentifier(identifier).orElseThrow().id();
	}

}

@OnH2
class CutFiguresOnH2Test extends CutFiguresTest {

}

@OnMysql
class CutFiguresOnMysqlTest extends CutFiguresTest {

}

package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * The same figures under the agencies of their time and under those that succeeded them.
 */
@SpringBootTest
@Import(IssuedWork.class)
abstract class SuccessorsTest {

	private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 10);

	private static final LocalDate AFTER_BOTH_REFORMS = LocalDate.of(2025, 7, 2);

	@Autowired
	IssuedWork work;

	@Autowired
	Figures figures;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void workOfAgenciesThatEnded(@Autowired InstallProvince provinces) {
		this.clock.setTo(FEBRUARY);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.directive = this.work.directive(Integer.toString(AssignmentId.next().hashCode()), FEBRUARY);
		issue("T.BK.SKHDT");
		done(issue("T.BK.SKHDT"), "T.BK.SKHDT");
		issue("T.BK.STC");
		done(issue("T.BK.SLDTBXH"), "T.BK.SLDTBXH");
		issue("T.BK.BABE");
		this.clock.setTo(AFTER_BOTH_REFORMS);
	}

	@Test
	void asItWasThenEveryAgencyKeepsItsFiguresUnderTheNameItBore() {
		assertThat(totals(LeadAs.THEN)).containsOnly(entry("Sở Kế hoạch và Đầu tư", 2L), entry("Sở Tài chính", 1L),
				entry("Sở Lao động - Thương binh và Xã hội", 1L), entry("UBND huyện Ba Bể", 1L));
	}

	@Test
	void asTheSuccessorNowWhatOneAgencyTookOverIsItsOwnAndADividedAgencyKeepsItsLine() {
		assertThat(totals(LeadAs.NOW)).containsOnly(entry("Sở Tài chính", 3L), entry("Sở Nội vụ", 1L),
				entry("UBND huyện Ba Bể", 1L));
		assertThat(table(LeadAs.NOW).of(id("T.STC"))).isNotNull();
	}

	@Test
	void underBothEveryNumberIsThatOfItsListAndTheLinesAddUpToTheSameTotal() {
		assertThat(table(LeadAs.NOW).total()).isEqualTo(table(LeadAs.THEN).total());
		for (LeadAs leadAs : LeadAs.values()) {
			Table table = table(leadAs);
			assertThat(table.lines().stream().mapToLong((line) -> line.counts().total()).sum())
				.isEqualTo(table.assignments())
				.isEqualTo(5);
			table.lines().forEach((line) -> Counts.PRINTED.forEach((slice) -> {
				Cell cell = line.cell(slice);
				assertThat(this.figures.count(RowsQuery.of(cell.rows().parameters()), Sight.EVERYTHING))
					.isEqualTo(cell.count());
			}));
		}
	}

	@Test
	void namesakesOfMergedProvincesAreToldApart() {
		this.work.issue(this.directive, FEBRUARY, "Báo cáo", id("T.STC"), LocalDate.of(2025, 3, 10));

		assertThat(totals(LeadAs.THEN)).contains(entry("Sở Tài chính (Bắc Kạn)", 1L),
				entry("Sở Tài chính (Thái Nguyên)", 1L));
	}

	private Table table(LeadAs leadAs) {
		Question february = Question.of(Population.ASSIGNED, FEBRUARY, LocalDate.of(2025, 2, 28));
		return this.figures.of(february.asOf(Asked.startOf(LocalDate.of(2025, 3, 1)).minusNanos(1000))
			.only(Filter.NONE.of(this.directive))
			.leadAs(leadAs), Sight.EVERYTHING);
	}

	private Map<String, Long> totals(LeadAs leadAs) {
		return table(leadAs).lines()
			.stream()
			.collect(Collectors.toMap(Table.Line::name, (line) -> line.counts().total()));
	}

	private AssignmentId issue(String identifier) {
		return this.work.issue(this.directive, FEBRUARY, "Báo cáo của " + identifier, id(identifier),
				LocalDate.of(2025, 3, 10));
	}

	private void done(AssignmentId id, String identifier) {
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/" + identifier, FEBRUARY), null, null, null));
		this.work.happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
	}

	private AgencyId id(String identifier) {
		return this.agencies.findByIdentifier(identifier).orElseThrow().id();
	}

	@OnH2
	static class OnH2Test extends SuccessorsTest {

	}

	@OnMysql
	static class OnMysqlTest extends SuccessorsTest {

	}

}

package vn.dondoc.demo.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in bulk is counted as if it had been entered by hand. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WriteRowsTest {

	private static final int ROWS = 4_321;

	private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

	@Autowired
	WriteRows writeRows;

	@Autowired
	Figures figures;

	@Autowired
	Rows rows;

	@Autowired
	FiguresVerification verification;

	@Autowired
	Facts facts;

	private final List<Integer> progress = new ArrayList<>();

	@BeforeAll
	void write(@Autowired KeepAgency agencies) {
		List<AgencyId> leads = IntStream.range(0, 12)
			.mapToObj((number) -> agencies.enter(new KeepAgency.Entry("T.MAU." + number, AgencyKind.COMMUNE,
					"UBND xã " + number, null, LocalDate.of(2000, 1, 1), List.of(), List.of()), "Thái Nguyên"))
			.toList();
		this.writeRows.write(ROWS, Mix.TEN_YEARS, new WriteRows.Cast(leads, new AccountId(new UUID(3, 1)), TODAY),
				this.progress::add);
	}

	@Test
	void itsRowsAreWhatItsFactsTell() {
		FiguresVerification.Finding finding = this.verification.verify();

		assertThat(finding.assignments()).isEqualTo(ROWS);
		assertThat(finding.holds()).isTrue();
	}

	@Test
	void itTellsHowFarItIs() {
		assertThat(this.progress).hasSizeGreaterThan(1).endsWith(ROWS).isSorted();
	}

	@Test
	void figuresOfAnyDayAreWhatStandingSays() {
		Map<AssignmentId, List<Fact>> all = this.facts.of(LongStream.range(0, ROWS)
			.mapToObj((number) -> new AssignmentId(RowIds.of(RowIds.Kind.ASSIGNMENT, number)))
			.toList());
		for (LocalDate day : List.of(TODAY, TODAY.minusDays(40), TODAY.minusYears(3))) {
			Instant at = Telling.startOf(day);
			Table table = this.figures.of(Question.now().asOf(at), Sight.EVERYTHING);
			Table known = this.figures.of(Question.now().asOf(at).knownAt(at), Sight.EVERYTHING);
			for (TimeStatus cell : TimeStatus.values()) {
				assertThat(table.total().of(Slice.of(cell))).as("%s on %s", cell, day)
					.isEqualTo(count(all, at, Instant.MAX, cell));
				assertThat(known.total().of(Slice.of(cell))).as("%s as known on %s", cell, day)
					.isEqualTo(count(all, at, at, cell));
			}
		}
	}

	@Test
	void aListShowsThemWithTheirDirectives() {
		assertThat(this.rows.of(Question.now().rows(Slice.NOT_COMPLETED_OVERDUE), Sight.EVERYTHING, RowOrder.DUE, 0, 5))
			.hasSize(5)
			.allSatisfy((row) -> assertThat(row.source().title()).endsWith("/TB-VPUBND"));
	}

	private static long count(Map<AssignmentId, List<Fact>> all, Instant at, Instant knownAt, TimeStatus cell) {
		return all.values()
			.stream()
			.filter((facts) -> Standing.asOf(facts, at, knownAt, DoneBasis.SUBMITTED)
				.filter((standing) -> standing.status() == cell)
				.isPresent())
			.count();
	}

}

@OnH2
class WriteRowsOnH2Test extends WriteRowsTest {

}

@OnMysql
class WriteRowsOnMysqlTest extends WriteRowsTest {

}

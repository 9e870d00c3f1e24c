package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Chip;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Days;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists and their counts follow what happens, and show nobody what is not theirs. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class RowsTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	private static final LocalDate BEFORE = LocalDate.of(2026, 3, 10);

	@Autowired
	IssuedWork work;

	@Autowired
	Figures figures;

	@Autowired
	Rows rows;

	@Autowired
	EveryRow every;

	@Autowired
	FiguresVerification verification;

	@Autowired
	Agencies agencies;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	private Question here = Question.now();

	@BeforeEach
	void aDirectiveOfItsOwn(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		this.directive = this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON);
		this.here = Question.now().only(Filter.NONE.of(this.directive));
	}

	@Test
	void aRowShowsWhatIsToBeDoneByWhomUntilWhenAndHowFarItIs() {
		AssignmentId id = issue("Rà soát đất đai", this.finance);
		this.clock.setTo(LocalDate.of(2026, 3, 12));

		Row row = list(Slice.NOT_COMPLETED_OVERDUE, Sight.EVERYTHING).get(0);

		assertThat(row.assignment()).isEqualTo(id);
		assertThat(row.content()).isEqualTo("Rà soát đất đai");
		assertThat(row.source().title()).startsWith("Thông báo ").endsWith("/TB-UBND");
		assertThat(row.lead().name()).isEqualTo("Sở Tài chính");
		assertThat(row.due().phrase()).isEqualTo("trước ngày 2026-03-10");
		assertThat(row.due().lastDay()).isEqualTo(LocalDate.of(2026, 3, 9));
		assertThat(row.progress().status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(row.progress().chip()).isEqualTo(new Chip("overdue", 3L));
	}

	@Test
	void aLongListIsWrittenAwayRowByRowWithNothingHeldBehind(@Autowired EntityManagerFactory entities) {
		issue("Việc một", this.finance);
		issue("Việc hai", this.health);
		issue("Việc ba", this.finance);
		List<Row> written = new ArrayList<>();

		this.every.each(this.here.rows(Slice.NOT_COMPLETED), Sight.EVERYTHING, RowOrder.DUE, 2, (row) -> {
			assertThat(TransactionSynchronizationManager.hasResource(entities)).isFalse();
			written.add(row);
		});

		assertThat(written).hasSize(3).isEqualTo(list(Slice.NOT_COMPLETED, Sight.EVERYTHING));
	}

	@Test
	void aFactMovesTheAssignmentFromOneTrayToTheNext() {
		AssignmentId id = issue("Lập báo cáo", this.finance);
		assertThat(count(Slice.NOT_ACKNOWLEDGED)).isOne();

		this.work.happens(id, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		assertThat(count(Slice.NOT_ACKNOWLEDGED)).isZero();
		assertThat(count(Slice.UNDER_WAY)).isOne();
		assertThat(count(Slice.DUE_SOON)).isOne();

		submit(id);
		assertThat(count(Slice.UNDER_WAY)).isZero();
		assertThat(this.figures.ofOpen(this.here, Sight.EVERYTHING, List.of(Slice.SUBMITTED, Slice.DUE_SOON)))
			.containsEntry(Slice.SUBMITTED, 1L)
			.containsEntry(Slice.DUE_SOON, 0L);

		this.work.happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		assertThat(count(Slice.COMPLETED_ON_TIME)).isOne();
		assertThat(count(Slice.NOT_COMPLETED)).isZero();
	}

	@Test
	void whatPressesComesFirstIsFoundByItsPriorityAndIsToldOfHigherUpOnceOverdue() {
		AssignmentId usual = issue("Việc thường", this.finance, this.health);
		AssignmentId urgent = issue("Việc khẩn", this.finance);
		AssignmentId immediate = issue("Việc hỏa tốc", this.finance);
		set(urgent, Priority.URGENT);
		set(immediate, Priority.URGENT);
		set(immediate, Priority.IMMEDIATE);
		this.clock.setTo(LocalDate.of(2026, 3, 12));

		RowOrder pressing = new RowOrder(RowOrder.By.PRIORITY, false);
		assertThat(this.rows.of(this.here.rows(Slice.NOT_COMPLETED), Sight.EVERYTHING, pressing, 0, 50))
			.extracting(Row::assignment)
			.containsExactly(immediate, urgent, usual);
		assertThat(this.rows.of(this.here.rows(Slice.NOT_COMPLETED), Sight.of(this.finance), pressing, 0, 2))
			.extracting((row) -> row.progress().priority())
			.containsExactly(Priority.IMMEDIATE, Priority.URGENT);
		assertThat(found(Priority.NORMAL)).containsExactly(usual);
		assertThat(found(Priority.URGENT)).containsExactly(urgent);
		assertThat(list(Slice.URGENT_OVERDUE, Sight.EVERYTHING)).extracting(Row::assignment)
			.containsExactlyInAnyOrder(urgent, immediate);
		set(urgent, Priority.NORMAL);
		assertThat(count(Slice.URGENT_OVERDUE)).isOne();
		assertThat(this.rows.of(this.here.asOf(Days.startOf(LocalDate.of(2026, 3, 11))).rows(Slice.TOTAL),
				Sight.EVERYTHING, pressing, 0, 50))
			.extracting(Row::assignment)
			.containsExactly(immediate, urgent, usual);
	}

	private void set(AssignmentId id, Priority priority) {
		this.work.happens(id, AssignmentDeed.SET_DIMENSION,
				new FactPayload.DimensionSet(Dimension.PRIORITY, List.of(priority.value())));
	}

	@Test
	void severalCutsNarrowTogether() {
		AssignmentId both = issue("Khẩn, về đất đai", this.finance);
		AssignmentId urgent = issue("Khẩn, chưa phân lĩnh vực", this.finance);
		AssignmentId land = issue("Thường, về đất đai", this.finance);
		set(both, Priority.URGENT);
		set(urgent, Priority.URGENT);
		for (AssignmentId id : List.of(both, land)) {
			this.work.happens(id, AssignmentDeed.SET_DIMENSION,
					new FactPayload.DimensionSet(Dimension.FIELD, List.of(Dimension.Value.of("Đất đai"))));
		}
		Filter pressing = this.here.filter().in(Part.of(Cut.PRIORITY, "URGENT"));

		assertThat(found(pressing.in(Part.of(Cut.FIELD, "Đất đai")))).containsExactly(both);
		assertThat(found(pressing.in(Part.of(Cut.FIELD, Part.NONE)))).containsExactly(urgent);
		assertThat(found(pressing)).containsExactlyInAnyOrder(both, urgent);
	}

	private List<AssignmentId> found(Filter filter) {
		return this.rows.assignments(this.here.only(filter).rows(Slice.TOTAL), Sight.EVERYTHING, RowOrder.DUE, 50);
	}

	private List<AssignmentId> found(Priority priority) {
		return found(this.here.filter().in(Part.of(Cut.PRIORITY, priority.name())));
	}

	@Test
	void whatDidNotHappenIsNotCounted() {
		AssignmentId id = issue("Lập báo cáo", this.finance);

		this.work.happensButFails(id, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));

		assertThat(count(Slice.NOT_COMPLETED)).isOne();
		assertThat(this.verification.verify().differing()).doesNotContain(id);
	}

	@Test
	void anAgencySeesWhatItLeadsOrCooperatesInAndNothingElse() {
		AssignmentId together = issue("Việc chung", this.finance, this.health);
		AssignmentId own = issue("Việc riêng của tài chính", this.finance);

		assertThat(list(Slice.TOTAL, Sight.of(this.finance))).extracting(Row::assignment)
			.containsExactlyInAnyOrder(together, own);
		assertThat(list(Slice.TOTAL, Sight.of(this.health))).extracting(Row::assignment).containsExactly(together);
		assertThat(this.figures.count(this.here.rows(Slice.TOTAL), Sight.of(AgencyId.next()))).isZero();
		assertThat(this.figures.count(this.here.rows(Slice.TOTAL), new Sight.Nothing())).isZero();
		assertThat(this.figures.of(this.here, Sight.of(this.health)).assignments()).isOne();
	}

	@Test
	void wordsAreFoundWithoutTheirAccentsAndSignsAreTakenLiterally() {
		issue("Rà soát đất đai 100%", this.finance);
		issue("Lập quy hoạch", this.finance);

		assertThat(found("dat dai")).isOne();
		assertThat(found("100%")).isOne();
		assertThat(found("0%q")).isZero();
		assertThat(found("quy_hoach")).isZero();
	}

	@Test
	void theDueWindowIsThatOfTheLastDaysInTime() {
		issue("Lập báo cáo", this.finance);
		Filter filter = Filter.NONE.of(this.directive);
		LocalDate ninth = LocalDate.of(2026, 3, 9);

		assertThat(count(filter.due(ninth, ninth))).isOne();
		assertThat(count(filter.due(ninth.plusDays(1), null))).isZero();
		assertThat(count(filter.due(null, ninth.minusDays(1)))).isZero();
	}

	@Test
	void moreRowsTakeNoMoreQueries() {
		issue("Việc 1", this.finance);
		list(Slice.TOTAL, Sight.EVERYTHING);
		long one = CountedQueries.of(() -> list(Slice.TOTAL, Sight.EVERYTHING));
		for (int number = 2; number <= 9; number++) {
			issue("Việc " + number, (number % 2 == 0) ? this.finance : this.health);
		}

		assertThat(CountedQueries.of(() -> list(Slice.TOTAL, Sight.EVERYTHING))).isEqualTo(one);
		assertThat(list(Slice.TOTAL, Sight.EVERYTHING)).hasSize(9);
	}

	@Test
	void pagesFollowOneAnotherInTheOrderAsked() {
		AssignmentId later = this.work.issue(this.directive, ISSUED_ON, "Sau", this.finance, BEFORE.plusDays(5));
		AssignmentId sooner = issue("Trước", this.finance);
		RowsQuery all = this.here.rows(Slice.TOTAL);

		assertThat(this.rows.of(all, Sight.EVERYTHING, RowOrder.DUE, 0, 1)).extracting(Row::assignment)
			.containsExactly(sooner);
		assertThat(this.rows.of(all, Sight.EVERYTHING, RowOrder.DUE, 1, 1)).extracting(Row::assignment)
			.containsExactly(later);
		assertThat(this.rows.of(all, Sight.EVERYTHING, new RowOrder(RowOrder.By.DUE, true), 0, 1))
			.extracting(Row::assignment)
			.containsExactly(later);
	}

	@Test
	void asKnownBeforeTheSubmissionWasEnteredTheRowIsStillOpen() {
		AssignmentId id = issue("Lập báo cáo", this.finance);
		this.clock.setTo(LocalDate.of(2026, 3, 5));
		submit(id);
		this.work.happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		Question before = this.here.asOf(Asked.startOf(LocalDate.of(2026, 3, 6)))
			.knownAt(Asked.startOf(LocalDate.of(2026, 3, 4)));

		assertThat(this.rows.of(before.rows(Slice.TOTAL), Sight.EVERYTHING, RowOrder.DUE, 0, 10)).singleElement()
			.satisfies((row) -> assertThat(row.progress().status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME));
		assertThat(this.figures.of(before.knownAt(null), Sight.EVERYTHING).cell(Slice.COMPLETED_ON_TIME).count())
			.isOne();
	}

	@Test
	void aDamagedRowAndAStrayOneAreFound() {
		AssignmentId damaged = issue("Bị sửa tay", this.finance);
		assertThat(this.verification.verify().differing()).doesNotContain(damaged);

		this.jdbc.sql("update stretch set suspended = true where assignment_id = ?")
			.param(Ids.bytes(damaged.value()))
			.update();
		assertThat(this.verification.verify().differing()).contains(damaged);

		this.jdbc.sql("update stretch set assignment_id = ? where assignment_id = ?")
			.param(Ids.bytes(AssignmentId.next().value()))
			.param(Ids.bytes(damaged.value()))
			.update();
		FiguresVerification.Finding finding = this.verification.verify();
		assertThat(finding.differing()).contains(damaged);
		assertThat(finding.strays()).isOne();
		assertThat(finding.holds()).isFalse();
		this.jdbc.sql("delete from stretch where not exists (select 1 from assignment a where a.id = assignment_id)")
			.update();
	}

	private AssignmentId issue(String content, AgencyId lead, AgencyId... cooperating) {
		return this.work.issue(this.directive, ISSUED_ON, content, lead, BEFORE, cooperating);
	}

	private void submit(AssignmentId id) {
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC-STC", ISSUED_ON), null, null, null));
	}

	private long found(String text) {
		return count(Filter.NONE.of(this.directive).saying(text));
	}

	private long count(Filter filter) {
		return this.figures.count(Question.now().only(filter).rows(Slice.TOTAL), Sight.EVERYTHING);
	}

	private long count(Slice slice) {
		return this.figures.count(this.here.rows(slice), Sight.EVERYTHING);
	}

	private List<Row> list(Slice slice, Sight sight) {
		return this.rows.of(this.here.rows(slice), sight, RowOrder.DUE, 0, 50);
	}

}

@OnH2
class RowsOnH2Test extends RowsTest {

}

@OnMysql
class RowsOnMysqlTest extends RowsTest {

}

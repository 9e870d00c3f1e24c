package vn.dondoc.report.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.dondoc.account.People;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.EnterHistories;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.grouping.ClassifyAssignments;
import vn.dondoc.directive.CorrectHeader;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Origin;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Definition;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.AskFacts;
import vn.dondoc.report.frozen.FrozenInsight;
import vn.dondoc.report.frozen.FrozenRows;
import vn.dondoc.report.frozen.RowFilter;
import vn.dondoc.report.frozen.Verification;
import vn.dondoc.report.insight.Beside;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.FigureSettings;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was signed is told again as it was, to the byte, and opens the rows it counted.
 */
abstract class FrozenReportTest extends SigningScene {

	private static final int ENTERED_LATER = 2000;

	@Autowired
	AskFacts facts;

	@Autowired
	FrozenRows rows;

	@Autowired
	Assignments assignments;

	@Autowired
	EnterHistories histories;

	@Autowired
	Settings settings;

	@Autowired
	KeepAgency keep;

	@Autowired
	Directives directives;

	@Autowired
	CorrectHeader correct;

	@Autowired
	ClassifyAssignments classify;

	@Test
	void ratesAndCutsAreFrozenWithTheFiguresAndReadAgainAsTheyWere() {
		PreparedReportView report = this.shelf.get(prepared());
		FrozenInsight frozen = report.content().frozen().insight(report.order()).orElseThrow();

		Measure done = frozen.insight().measures().get(0);
		assertThat(done.kind()).isEqualTo(Measure.Kind.DONE_OF_ASSIGNED);
		assertThat(done.part().count()).isEqualTo(1);
		assertThat(done.whole().count()).isEqualTo(this.issued.size());
		assertThat(frozen.insight().rated()).singleElement().satisfies((one) -> {
			assertThat(one.agency()).isEqualTo("Sở Y tế");
			assertThat(one.measures().get(0).whole().count()).isEqualTo(this.issued.size());
		});
		assertThat(frozen.cuts()).extracting(CutTable::cut).hasSize(Cut.values().length - 1).doesNotContain(Cut.CAUSE);
		assertThat(frozen.cuts())
			.allSatisfy((cut) -> assertThat(cut.cell(Slice.TOTAL).count()).isEqualTo(this.issued.size()));

		this.jdbc.sql("update prepared_report set insight = replace(insight, '\"whole\"', '\"entire\"') where id = ?")
			.param(Ids.bytes(report.id().value()))
			.update();
		assertThat(this.shelf.verify(report.id()).intact()).isFalse();
	}

	@Test
	void thePreviousPeriodAndTheSameOneLastYearAreFrozenBesideAndToldTheSameLater() {
		LocalDate before = LocalDate.of(this.year - 1, 11, 3);
		this.clock.setTo(before);
		DirectiveId earlier = this.work.directive("KT" + this.year, before);
		AssignmentId early = this.work.issue(earlier, before, "Việc kỳ trước", this.finance, on(1, 20));
		AssignmentId forged = this.work.issue(earlier, before, "Việc khác kỳ trước", this.finance, on(1, 20));
		this.clock.setTo(on(4, 2));
		PreparedReportId id = signed();
		List<Beside> beside = beside(id);
		assertThat(beside).extracting((one) -> one.period().code())
			.containsExactly((this.year - 1) + "-Q4", (this.year - 1) + "-Q1");
		assertThat(beside.get(0).cell(Slice.NOT_COMPLETED_IN_TIME).count()).isEqualTo(2);
		assertThat(beside.get(1).counts().total()).isEqualTo(lastYear(id));

		this.clock.advance(Duration.ofHours(1));
		this.work.happens(early, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));
		this.clock.advance(Duration.ofHours(1));
		assertThat(this.shelf.verify(id).holds()).isTrue();
		assertThat(beside(id)).isEqualTo(beside);
		this.jdbc.sql("update stretch set confirmed_at = from_at, submitted_at = from_at where assignment_id = ?")
			.param(Ids.bytes(forged.value()))
			.update();
		assertThat(this.shelf.verify(id).figures()).isNotEmpty();
	}

	private List<Beside> beside(PreparedReportId id) {
		PreparedReportView report = this.shelf.get(id);
		return report.content().frozen().insight(report.order()).orElseThrow().insight().beside();
	}

	/** What a report of the same quarter of last year counts, asked for itself. */
	private long lastYear(PreparedReportId id) {
		Period quarter = Period.of((this.year - 1) + "-Q1", Closing.CALENDAR);
		ReportOrder order = new ReportOrder(quarter, Population.ASSIGNED, quarter.end(),
				this.shelf.get(id).order().knownAt());
		return this.facts.ask(order).report().table().assignments();
	}

	@Test
	void whatWasSignedBeforeReportsNamedTheirDefinitionIsAskedByTheOneItWasSignedUnder() {
		LocalDate december = LocalDate.of(this.year - 1, 12, 20);
		this.clock.setTo(december);
		AssignmentId early = this.work.issue(this.work.directive("TN" + this.year, december), december, "Việc cuối năm",
				this.finance, on(2, 1));
		this.clock.setTo(on(4, 2));
		ReportOrder order = new ReportOrder(Period.of(this.year + "-Q1", Closing.ND09), Population.CUMULATIVE, null,
				null);

		PreparedReportId fromNewYear = signed(order.under(Definition.FROM_NEW_YEAR));
		PreparedReportId wholePeriod = signed(order.under(Definition.WHOLE_PERIOD));
		PreparedReportId latest = signed(order);
		assertThat(this.rows.count(fromNewYear.value(), new RowFilter(null, this.finance.value()))).isZero();
		assertThat(this.rows.count(wholePeriod.value(), new RowFilter(null, this.finance.value()))).isEqualTo(1);
		for (PreparedReportId id : List.of(fromNewYear, wholePeriod, latest)) {
			assertThat(this.shelf.verify(id).holds()).isTrue();
		}

		this.jdbc.sql("update stretch set confirmed_at = from_at, submitted_at = from_at where assignment_id in (?, ?)")
			.params(Ids.bytes(early.value()), Ids.bytes(this.issued.get(5).value()))
			.update();
		for (PreparedReportId id : List.of(fromNewYear, wholePeriod, latest)) {
			assertThat(this.shelf.verify(id).holds()).isFalse();
		}
	}

	private PreparedReportId signed(ReportOrder order) {
		PreparedReportId id = this.prepare.prepare(Ids.next(), order, this.clerk);
		this.move.check(call(id, this.officeHead));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
		return id;
	}

	@Test
	void askedAgainAfterThousandsOfLaterChangesTheFactsTellTheSameToTheByte() {
		PreparedReportId id = signed();
		PreparedReportView signed = this.shelf.get(id);
		assertThat(this.rows.count(id.value(), new RowFilter(null, null))).isEqualTo(this.issued.size());

		this.clock.advance(Duration.ofHours(1));
		changeEverything();
		enterThousandsMore();
		this.settings.change(AssignmentSettings.DONE_BASIS, DoneBasis.CONFIRMED, People.administrator());
		this.settings.change(FigureSettings.FOLD_NO_DEADLINE, true, People.administrator());
		this.clock.advance(Duration.ofDays(20));
		try {
			factsTellTheSame(signed);
			assertThat(this.facts.ask(order()).figures()).isNotEqualTo(signed.content().frozen().figures());
		}
		finally {
			this.settings.change(AssignmentSettings.DONE_BASIS, DoneBasis.SUBMITTED, People.administrator());
			this.settings.change(FigureSettings.FOLD_NO_DEADLINE, false, People.administrator());
		}
	}

	@Test
	void anAgencyRenamedSinceIsCalledAsItWasAndNoFigureDiffers() {
		AgencyId board = this.keep.enter(new KeepAgency.Entry("T.BQL" + this.year, AgencyKind.BOARD, "Ban Quản lý A",
				null, on(1, 1), List.of(), List.of()), "Thái Nguyên");
		this.clock.setTo(on(1, 6));
		this.work.issue(this.directive, on(1, 5), "Việc của Ban", board, on(3, 1));
		this.clock.setTo(on(4, 2));
		PreparedReportId id = checked();
		this.keep.rename(board, "Ban Quản lý Z", null, on(2, 1));

		Verification verification = this.shelf.verify(id);
		assertThat(verification.holds()).isTrue();
		assertThat(verification.renamed())
			.containsExactly(new Verification.DifferentLine("Ban Quản lý A", "Ban Quản lý Z"));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
	}

	@Test
	void whatCutsAndNamesSaidIsAskedAgainAsItWasKnown() {
		PreparedReportId id = signed();
		PreparedReportView signed = this.shelf.get(id);
		this.clock.advance(Duration.ofHours(1));
		LocalDate early = on(1, 20);
		this.classify.classify(new ClassifyAssignments.Command(Ids.next(), this.clerk,
				Map.of(Dimension.FIELD, Dimension.Value.of("Đất đai")), early, "Phiếu trình", this.issued));
		this.correct.correct(this.directive, this.directives.get(this.directive).version(), corrected(), true);
		AgencyView board = this.agencies.get(this.health);
		this.keep.correct(this.health, version(this.health), new KeepAgency.Entry(board.identifier(), AgencyKind.BOARD,
				"Sở Y tế mới", board.abbreviation(), board.validFrom(), List.of(), List.of()));
		this.clock.advance(Duration.ofHours(1));
		try {
			factsTellTheSame(signed);
			String known = this.facts.ask(signed.order().asKnownNow()).insight();
			assertThat(known).contains("Đất đai", "GOVERNMENT", "BOARD");
		}
		finally {
			this.keep.correct(this.health, version(this.health), new KeepAgency.Entry(board.identifier(), board.kind(),
					board.name(), board.abbreviation(), board.validFrom(), List.of(), List.of()));
		}
	}

	private void factsTellTheSame(PreparedReportView signed) {
		AskFacts.Answer asked = this.facts.ask(signed.order());
		assertThat(asked.figures()).isEqualTo(signed.content().frozen().figures());
		assertThat(asked.insight()).isEqualTo(signed.content().frozen().insight());
		assertThat(asked.hash()).isEqualTo(signed.content().frozen().factsHash());
		assertThat(this.shelf.verify(signed.id()).holds()).isTrue();
	}

	private int version(AgencyId agency) {
		return this.jdbc.sql("select version from agency where id = ?")
			.param(Ids.bytes(agency.value()))
			.query(Integer.class)
			.single();
	}

	private DirectiveHeader corrected() {
		DirectiveHeader head = this.directives.get(this.directive).header();
		return new DirectiveHeader(head.number(), head.type(),
				new Origin(head.origin().issuer(), "Thủ tướng", DirectiveSource.GOVERNMENT), head.issuedOn(),
				head.summary());
	}

	@Test
	void rowsBearTheNameOfTheirLineSoThatNamesakesOfMergedProvincesAreToldApart() {
		LocalDate day = LocalDate.of(2025, 2, 10);
		this.clock.setTo(day);
		DirectiveId early = this.work.directive("NS" + this.year, day);
		for (String agency : List.of("T.STC", "T.BK.STC")) {
			this.work.issue(early, day, "Dự toán", this.agencies.findByIdentifier(agency).orElseThrow().id(),
					LocalDate.of(2025, 3, 1));
		}
		this.clock.setTo(LocalDate.of(2025, 4, 2));
		PreparedReportId id = this.prepare.prepare(Ids.next(),
				new ReportOrder(Period.of("2025-Q1", Closing.CALENDAR), Population.ASSIGNED, null, null), this.clerk);

		assertThat(this.rows.byLead(id.value())).extracting(Table.Kept::name)
			.contains("Sở Tài chính (Bắc Kạn)", "Sở Tài chính (Thái Nguyên)");
		assertThat(this.rows.all(id.value())).allSatisfy((row) -> assertThat(row.printed().leadName())
			.isEqualTo(this.shelf.get(id).content().frozen().names().get(row.lead())));
	}

	@Test
	void aFactForgedBehindItIsNamedWithTheLineItChanges() {
		PreparedReportId id = signed();
		this.jdbc.sql("update stretch set suspended = true where assignment_id = ?")
			.param(Ids.bytes(this.issued.get(3).value()))
			.update();
		this.jdbc.sql("update stretch set ended_at = from_at where assignment_id = ?")
			.param(Ids.bytes(this.issued.get(3).value()))
			.update();

		Verification verification = this.shelf.verify(id);
		assertThat(verification.intact()).isTrue();
		assertThat(verification.rows()).containsExactly(this.issued.get(3));
		assertThat(verification.figures()).isNotEmpty();
	}

	@Test
	void everyFigureOpensAsManyFrozenRowsAsItCounts() {
		PreparedReportId id = signed();

		assertThat(count(id, Slice.COMPLETED_ON_TIME)).isEqualTo(1);
		assertThat(count(id, Slice.NOT_COMPLETED_IN_TIME)).isEqualTo(2);
		assertThat(count(id, Slice.SUBMITTED)).isEqualTo(1);
		assertThat(count(id, Slice.NOT_COMPLETED_OVERDUE)).isEqualTo(this.issued.size() - 3);
		assertThat(this.rows.page(id.value(), new RowFilter(Slice.COMPLETED_ON_TIME, this.health.value()), 0, 10))
			.singleElement()
			.satisfies((row) -> assertThat(row.printed().leadName()).isEqualTo("Sở Y tế"));
		assertThat(this.rows.count(id.value(), new RowFilter(Slice.COMPLETED_ON_TIME, this.finance.value()))).isZero();
	}

	@Test
	void everyNumberOfRatesAgesAndCutsOpensItsFrozenRowsAfterThousandsOfLaterChanges() {
		this.clock.setTo(on(1, 6));
		led("Nguyễn Văn Hùng", this.issued.subList(0, 4));
		led("Nguyễn Văn Hưng", this.issued.subList(4, 7));
		this.clock.setTo(on(4, 2));
		PreparedReportId id = signed();
		this.clock.advance(Duration.ofHours(1));
		led("Người khác", this.issued);
		changeEverything();
		enterThousandsMore();
		this.clock.advance(Duration.ofDays(20));

		PreparedReportView report = this.shelf.get(id);
		FrozenInsight frozen = report.content().frozen().insight(report.order()).orElseThrow();
		List<Cell> cells = new ArrayList<>();
		frozen.insight().measures().forEach((rate) -> cells.addAll(List.of(rate.part(), rate.whole())));
		frozen.insight()
			.rated()
			.forEach((one) -> one.measures().forEach((rate) -> cells.addAll(List.of(rate.part(), rate.whole()))));
		frozen.insight().ages().forEach((part) -> cells.add(part.cell()));
		frozen.insight().entered().parts().forEach((part) -> cells.add(part.cell()));
		Stream.concat(frozen.cuts().stream(), Stream.of(frozen.insight().causes()))
			.flatMap((cut) -> cut.lines().stream())
			.forEach((line) -> Slice.CELLS.forEach((slice) -> cells.add(line.cell(slice))));
		assertThat(cells).hasSizeGreaterThan(100)
			.allSatisfy((cell) -> assertThat(opened(id, cell)).isEqualTo(cell.count()));
		assertThat(cells).anySatisfy((cell) -> assertThat(cell.count()).isEqualTo(this.issued.size()));
		assertThat(leaders(frozen)).contains(Map.entry("Nguyễn Văn Hùng", 4L), Map.entry("Nguyễn Văn Hưng", 3L));
		assertThat(this.shelf.verify(id).holds()).isTrue();
	}

	private static List<Map.Entry<String, Long>> leaders(FrozenInsight frozen) {
		return frozen.cuts()
			.stream()
			.filter((cut) -> cut.cut() == Cut.LEADER)
			.flatMap((cut) -> cut.lines().stream())
			.filter((line) -> line.value() != null)
			.map((line) -> Map.entry(line.value(), line.counts().total()))
			.toList();
	}

	private void led(String leader, List<AssignmentId> assignments) {
		this.classify.classify(new ClassifyAssignments.Command(Ids.next(), this.clerk,
				Map.of(Dimension.LEADER, Dimension.Value.of(leader)), on(1, 5), "Phiếu trình", assignments));
	}

	private long opened(PreparedReportId id, Cell cell) {
		Filter filter = cell.rows().question().filter();
		UUID lead = (filter.lead() != null) ? filter.lead().value() : null;
		Part part = filter.parts().each().stream().findFirst().orElse(null);
		return this.rows.count(id.value(), new RowFilter(cell.rows().slice(), lead, part));
	}

	private long count(PreparedReportId id, Slice slice) {
		return this.rows.count(id.value(), new RowFilter(slice, null));
	}

	private void changeEverything() {
		this.work.happens(this.issued.get(0), AssignmentDeed.REVOKE_CONFIRMATION,
				new FactPayload.ConfirmationRevoked("nhầm"));
		this.work.happens(this.issued.get(1), AssignmentDeed.WITHDRAW_FACT, new FactPayload.FactWithdrawn(2, "nhầm"));
		this.work.happens(this.issued.get(2), AssignmentDeed.SUSPEND, new FactPayload.Suspended("chờ"));
		this.work.happens(this.issued.get(3), AssignmentDeed.CHANGE_DEADLINE,
				new FactPayload.Amended(term(on(8, 1)), "hoãn"));
		this.work.happens(this.issued.get(4), AssignmentDeed.RECTIFY,
				new FactPayload.Rectified(null, this.finance, term(on(9, 1)), "ghi nhầm"));
		this.work.happens(this.issued.get(5), AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));
	}

	/** Issued within the quarter and done within it, and entered only now. */
	private void enterThousandsMore() {
		Assignment like = this.assignments.findById(this.issued.get(9)).orElseThrow();
		Instant now = this.clock.instant();
		List<EnterHistories.History> later = new ArrayList<>();
		for (int number = 1; number <= ENTERED_LATER; number++) {
			List<Fact> facts = List.of(
					fact(1, Days.startOf(on(1, 5)), now, new FactPayload.Issued(this.health, term(on(3, 1)), on(1, 5))),
					fact(2, Days.startOf(on(2, 5)), now, handedIn()),
					fact(3, now, now, new FactPayload.Confirmed(null, null)));
			later.add(new EnterHistories.History(AssignmentId.next(), new Assignment.Origin(like.item(),
					like.obligation(), Assignment.SINGLE.plusDays(number), List.of()), facts));
		}
		this.histories.enter(later);
	}

	private Fact fact(int seq, Instant effectiveAt, Instant recordedAt, FactPayload payload) {
		Author author = new Author(this.clerk.account(), null, Author.Entry.DIRECT, null, Ids.next());
		return new Fact(seq, effectiveAt, recordedAt, author, payload);
	}

	private static Term term(LocalDate before) {
		return new Term("trước ngày " + before, null, Days.startOf(before));
	}

}

@OnH2
class FrozenReportOnH2Test extends FrozenReportTest {

}

@OnMysql
class FrozenReportOnMysqlTest extends FrozenReportTest {

}

package vn.dondoc.report.signing;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.BrokenAccountRule;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Deliverable;
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
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Definition;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.Digest;
import vn.dondoc.report.frozen.AskFacts;
import vn.dondoc.report.frozen.FrozenInsight;
import vn.dondoc.report.frozen.FrozenRows;
import vn.dondoc.report.frozen.RowFilter;
import vn.dondoc.report.frozen.Verification;
import vn.dondoc.report.insight.Beside;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.report.print.PrintPrepared;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.FigureSettings;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A report is prepared, checked by another person and signed, and then stands. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class SigningTest {

	private static final String PASSWORD = "chin bac cau ngang";

	private static final int ENTERED_LATER = 2000;

	@Autowired
	PrepareReport prepare;

	@Autowired
	MoveReport move;

	@Autowired
	SignReport sign;

	@Autowired
	ReportShelf shelf;

	@Autowired
	AskFacts facts;

	@Autowired
	FrozenRows rows;

	@Autowired
	IssuedWork work;

	@Autowired
	Assignments assignments;

	@Autowired
	EnterHistories histories;

	@Autowired
	Settings settings;

	@Autowired
	Agencies agencies;

	@Autowired
	KeepAgency keep;

	@Autowired
	Directives directives;

	@Autowired
	CorrectHeader correct;

	@Autowired
	ClassifyAssignments classify;

	@Autowired
	PrintPrepared print;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private static int quarters = 2041;

	private final SignedIn clerk = People.clerk();

	private final SignedIn officeHead = People.officeHead();

	private final int year = quarters++;

	private SignedIn leader = People.leader();

	private AgencyId health = AgencyId.next();

	private AgencyId finance = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	private List<AssignmentId> issued = List.of();

	@BeforeEach
	void aQuarterOfItsOwn(@Autowired InstallProvince provinces, @Autowired OpenAccount accounts,
			@Autowired AccountDirectory people) {
		this.clock.setTo(on(1, 5));
		if (this.agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		String userName = "lanhdao" + this.year;
		accounts.open(new PersonDetails(userName, "Phạm Hoàng Sơn", null, Set.of(Role.LEADER), null), PASSWORD);
		this.leader = people.find(userName).orElseThrow();
		this.directive = this.work.directive(Integer.toString(this.year), on(1, 5));
		this.issued = issue();
		this.clock.setTo(on(4, 2));
	}

	@Test
	void itIsPreparedCheckedByAnotherAndSignedWithThePassword() {
		PreparedReportId id = prepared();
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.PREPARED);

		this.move.check(call(id, this.officeHead));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);

		PreparedReportView signed = this.shelf.get(id);
		assertThat(signed.state()).isEqualTo(ReportState.SIGNED);
		assertThat(signed.steps()).extracting(ReportStep::kind)
			.containsExactly(ReportStep.Kind.PREPARED, ReportStep.Kind.CHECKED, ReportStep.Kind.SIGNED);
		assertThat(signed.steps()).extracting(ReportStep::accountName)
			.containsExactly(this.clerk.name(), this.officeHead.name(), this.leader.name());
		assertThat(this.jdbc.sql("select action from audit_entry where subject_id = ? order by id")
			.param(id.value().toString())
			.query(String.class)
			.list()).containsExactly("report.prepared", "report.checked", "report.signed");
	}

	@Test
	void whoPreparedOrEditedItNeitherChecksNorSignsIt() {
		PreparedReportId own = this.prepare.prepare(Ids.next(), order(), this.officeHead);
		assertThatExceptionOfType(SigningRule.CheckedByItsPreparer.class)
			.isThrownBy(() -> this.move.check(call(own, this.officeHead)));

		PreparedReportId edited = prepared();
		this.move.edit(call(edited, this.officeHead), "Lời khác");
		assertThatExceptionOfType(SigningRule.CheckedByItsPreparer.class)
			.isThrownBy(() -> this.move.check(call(edited, this.officeHead)));
		assertThat(this.shelf.get(edited).state()).isEqualTo(ReportState.PREPARED);
	}

	@Test
	void withoutThePasswordNothingIsSigned() {
		PreparedReportId id = checked();

		assertThatExceptionOfType(BrokenAccountRule.NotThePerson.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, "doan mo"));
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.CHECKED);
	}

	@Test
	void afterFiveWrongPasswordsNotEvenTheRightOneIsTriedForAQuarterOfAnHour() {
		PreparedReportId id = checked();
		for (int wrong = 0; wrong < 5; wrong++) {
			assertThatExceptionOfType(BrokenAccountRule.NotThePerson.class)
				.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, "doan mo"));
		}

		assertThatExceptionOfType(BrokenAccountRule.TooManyTries.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));
		this.clock.advance(Duration.ofMinutes(16));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.SIGNED);
	}

	@Test
	void aDeputySignsInTheChairmansPlaceAndNobodyWithoutSayingAsWhat() {
		PreparedReportId id = checked();
		assertThatExceptionOfType(SigningRule.NoPosition.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), null, PASSWORD));

		this.sign.sign(call(id, this.leader), SignerPosition.VICE_CHAIRMAN, PASSWORD);
		assertThat(this.shelf.verify(id).intact()).isTrue();
		this.jdbc.sql("update prepared_report set signer_position = 'CHAIRMAN' where id = ?")
			.param(Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();
	}

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
	void whatIsNotCheckedIsNotSignedAndWhatIsCheckedIsNotEdited() {
		PreparedReportId id = prepared();
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));

		this.move.check(call(id, this.officeHead));
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.move.edit(call(id, this.clerk), "Lời khác"));
	}

	@Test
	void whatIsSentBackSaysWhyAndIsHandedInAgainWithOtherWordsAndTheSameFigures() {
		PreparedReportId id = prepared();
		String figures = this.shelf.get(id).content().hash();
		String words = this.shelf.get(id).content().wordsHash();
		assertThatExceptionOfType(SigningRule.NoReason.class)
			.isThrownBy(() -> this.move.sendBack(call(id, this.officeHead), " "));
		this.move.sendBack(call(id, this.officeHead), "Thiếu đánh giá");
		assertThat(this.shelf.get(id).last().reason()).isEqualTo("Thiếu đánh giá");

		this.move.edit(call(id, this.clerk), "Đánh giá: tốt");
		this.move.handInAgain(call(id, this.clerk));

		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.PREPARED);
		assertThat(this.shelf.get(id).content().hash()).isEqualTo(figures);
		assertThat(this.shelf.get(id).content().wordsHash()).isNotEqualTo(words);
	}

	@Test
	void whatWasDecidedOnAnOlderLookIsRefusedAndTheSameRequestTwiceIsOne() {
		PreparedReportId id = prepared();
		ReportCall stale = call(id, this.officeHead);
		ReportCall edit = call(id, this.clerk);
		this.move.edit(edit, "Lời khác");
		this.move.edit(edit, "Lời khác");

		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.move.check(stale));
		UUID command = Ids.next();
		assertThat(this.prepare.prepare(command, order(), this.clerk))
			.isEqualTo(this.prepare.prepare(command, order(), this.clerk));
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
			AskFacts.Answer asked = this.facts.ask(signed.order());
			assertThat(asked.figures()).isEqualTo(signed.content().frozen().figures());
			assertThat(asked.insight()).isEqualTo(signed.content().frozen().insight());
			assertThat(asked.hash()).isEqualTo(signed.content().frozen().factsHash());
			assertThat(this.shelf.verify(id).holds()).isTrue();
			assertThat(this.facts.ask(order()).figures()).isNotEqualTo(signed.content().frozen().figures());
		}
		finally {
			this.settings.change(AssignmentSettings.DONE_BASIS, DoneBasis.SUBMITTED, People.administrator());
			this.settings.change(FigureSettings.FOLD_NO_DEADLINE, false, People.administrator());
		}
	}

	@Test
	void aSignedReportIsSupersededByALaterOneAndStaysAsItWas() {
		PreparedReportId id = signed();
		PreparedReportView before = this.shelf.get(id);
		this.clock.advance(Duration.ofDays(1));
		this.work.happens(this.issued.get(0), AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));
		this.clock.advance(Duration.ofDays(1));

		PreparedReportId later = this.prepare.supersede(Ids.next(), before, "Sửa số liệu", this.clerk);
		assertThatExceptionOfType(SigningRule.BeingSuperseded.class)
			.isThrownBy(() -> this.prepare.supersede(Ids.next(), before, "Lại sửa", this.clerk));
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.SIGNED);
		this.move.check(call(later, this.officeHead));
		this.sign.sign(call(later, this.leader), SignerPosition.CHAIRMAN, PASSWORD);

		PreparedReportView after = this.shelf.get(id);
		assertThat(after.state()).isEqualTo(ReportState.SUPERSEDED);
		assertThat(after.succession().supersededBy()).isEqualTo(later);
		assertThat(after.last().reason()).isEqualTo("Sửa số liệu");
		assertThat(after.content()).isEqualTo(before.content());
		assertThat(this.shelf.verify(id).holds()).isTrue();
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.prepare.supersede(Ids.next(), after, "Nữa", this.clerk));
	}

	@Test
	void whatSomebodyChangedBehindTheSystemsBackIsFoundAndNotSigned() {
		PreparedReportId id = checked();
		this.jdbc.sql("update prepared_report_row set lead_name = 'Sở khác' where report_id = ? and place = 0")
			.param(Ids.bytes(id.value()))
			.update();

		Verification verification = this.shelf.verify(id);
		assertThat(verification.intact()).isFalse();
		assertThat(verification.figures()).isEmpty();
		assertThatExceptionOfType(SigningRule.FiguresDiffer.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));
	}

	@Test
	void wordsChangedBehindTheSystemsBackAreFoundEvenWithTheirHashAndNeverPrinted() {
		PreparedReportId id = signed();
		String forged = Digest.of(List.of("Đã hoàn thành tất cả"));
		this.jdbc.sql("update prepared_report set words = 'Đã hoàn thành tất cả' where id = ?")
			.param(Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();

		this.jdbc.sql("update prepared_report set words_hash = ? where id = ?")
			.params(forged, Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();
		for (ReportFormat format : ReportFormat.values()) {
			assertThatExceptionOfType(SigningRule.NotAsFrozen.class)
				.isThrownBy(() -> this.print.print(id, format, OutputStream.nullOutputStream()));
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
			AskFacts.Answer asked = this.facts.ask(signed.order());
			assertThat(asked.figures()).isEqualTo(signed.content().frozen().figures());
			assertThat(asked.insight()).isEqualTo(signed.content().frozen().insight());
			assertThat(asked.hash()).isEqualTo(signed.content().frozen().factsHash());
			assertThat(this.shelf.verify(id).holds()).isTrue();
			String known = this.facts.ask(signed.order().asKnownNow()).insight();
			assertThat(known).contains("Đất đai", "GOVERNMENT", "BOARD");
		}
		finally {
			this.keep.correct(this.health, version(this.health), new KeepAgency.Entry(board.identifier(), board.kind(),
					board.name(), board.abbreviation(), board.validFrom(), List.of(), List.of()));
		}
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
	void whatIsCountedUnderTodaysSuccessorsIsNotPreparedForASignature() {
		ReportOrder order = new ReportOrder(Period.of(this.year + "-Q1", Closing.CALENDAR), Population.ASSIGNED, null,
				null, LeadAs.NOW);

		assertThatExceptionOfType(SigningRule.CountedBySuccessor.class)
			.isThrownBy(() -> this.prepare.prepare(Ids.next(), order, this.clerk));
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

	/** Ten jobs, one of them done, one handed in, one due later; the rest overdue. */
	private List<AssignmentId> issue() {
		List<AssignmentId> issued = new ArrayList<>();
		for (int number = 0; number < 10; number++) {
			LocalDate before = (number == 1 || number == 2) ? on(6, 1) : on(3, 1);
			issued.add(this.work.issue(this.directive, on(1, 5), "Việc " + number, this.health, before));
		}
		this.work.happens(issued.get(0), AssignmentDeed.SUBMIT, handedIn());
		this.work.happens(issued.get(0), AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		this.work.happens(issued.get(1), AssignmentDeed.SUBMIT, handedIn());
		return issued;
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

	private FactPayload.Submitted handedIn() {
		return new FactPayload.Submitted(Deliverable.document("18/BC", on(1, 5)), null, null, null);
	}

	private static Term term(LocalDate before) {
		return new Term("trước ngày " + before, null, Days.startOf(before));
	}

	private PreparedReportId prepared() {
		return this.prepare.prepare(Ids.next(), order(), this.clerk);
	}

	private PreparedReportId checked() {
		PreparedReportId id = prepared();
		this.move.check(call(id, this.officeHead));
		return id;
	}

	private PreparedReportId signed() {
		PreparedReportId id = checked();
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
		return id;
	}

	private ReportOrder order() {
		return new ReportOrder(Period.of(this.year + "-Q1", Closing.CALENDAR), Population.ASSIGNED, null, null);
	}

	private ReportCall call(PreparedReportId id, SignedIn by) {
		return new ReportCall(Ids.next(), id, this.shelf.get(id).version(), by);
	}

	private LocalDate on(int month, int day) {
		return LocalDate.of(this.year, month, day);
	}

}

@OnH2
class SigningOnH2Test extends SigningTest {

}

@OnMysql
class SigningOnMysqlTest extends SigningTest {

}

package vn.dondoc.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.register.intake.DryRun;
import vn.dondoc.register.intake.RegisterTemplate;
import vn.dondoc.register.intake.TakeRegister;
import vn.dondoc.register.intake.Taken;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Registers taken from spreadsheets, whole or not at all. */
@SpringBootTest
abstract class RegisterIntakeTest {

	private static final String DOCUMENTS = "Số, ký hiệu;Ngày ban hành;Loại văn bản;Người ký;Trích yếu\n";

	private static int years = 1990;

	@Autowired
	TakeRegister take;

	@Autowired
	RegisterTemplate template;

	@Autowired
	IssuedDocumentRegister documents;

	@Autowired
	SchemeRegister schemes;

	@Autowired
	MeetingRegister meetings;

	@Autowired
	TestClock clock;

	private final int year = years++;

	@BeforeEach
	void aProvince(@Autowired InstallProvince provinces, @Autowired Agencies agencies) {
		this.clock.setTo(LocalDate.of(2026, 1, 5));
		if (agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
	}

	@Test
	void aRegisterIsTakenAsAWholeAndTheSameFileAgainChangesNothing() {
		String file = DOCUMENTS
				+ "1/QĐ-UBND;05/01/%1$d;;Chủ tịch;Giao dự toán\n2/CĐ-UBND;6.1.%1$d;Công điện;;Ứng phó rét\n";

		assertThat(check(RegisterPage.ISSUED_DOCUMENTS, file).count(Matched.Outcome.NEW)).isEqualTo(2);
		assertThat(take(RegisterPage.ISSUED_DOCUMENTS, file)).isEqualTo(new Taken(2, 0));
		assertThat(take(RegisterPage.ISSUED_DOCUMENTS, file)).isEqualTo(new Taken(0, 0));

		assertThat(entered(this.documents)).extracting((row) -> ((IssuedDocument) row.says()).reference())
			.containsExactlyInAnyOrder("1/QĐ-UBND", "2/CĐ-UBND");
		assertThat(check(RegisterPage.ISSUED_DOCUMENTS, file).count(Matched.Outcome.SAME)).isEqualTo(2);
	}

	@Test
	void everyBadCellIsNamedWithItsReasonAndNothingIsEntered() {
		String file = DOCUMENTS
				+ "1/QĐ-UBND;31/02/%1$d;;;Giao dự toán\n/QĐ-UBND;05/01/%1$d;;;\n3/XX;05/01/%1$d;Sắc lệnh;;Khác\n";

		DryRun<?> run = check(RegisterPage.ISSUED_DOCUMENTS, file);
		assertThat(run.findings()).extracting(Finding::place, Finding::messageKey)
			.containsExactly(tuple("B2", "register.import.no-day"), tuple("E3", "register.import.missing"),
					tuple("A3", "register.import.no-number"), tuple("C4", "register.import.no-type"));
		assertThatExceptionOfType(RegisterRule.BadRows.class)
			.isThrownBy(() -> take(RegisterPage.ISSUED_DOCUMENTS, file));
		assertThat(entered(this.documents)).isEmpty();
	}

	@Test
	void aDocumentIsKnownAgainByItsNumberAndAFileThatContradictsItselfIsRefused() {
		take(RegisterPage.ISSUED_DOCUMENTS, DOCUMENTS + "7/QĐ-UBND;05/01/%1$d;;;Cũ\n");
		assertThat(take(RegisterPage.ISSUED_DOCUMENTS, DOCUMENTS + "7/QĐ-UBND;06/01/%1$d;;;Mới\n"))
			.isEqualTo(new Taken(0, 1));
		assertThat(entered(this.documents)).singleElement()
			.satisfies((row) -> assertThat(row.says().summary()).isEqualTo("Mới"));

		DryRun<?> run = check(RegisterPage.ISSUED_DOCUMENTS,
				DOCUMENTS + "8/QĐ-UBND;05/01/%1$d;;;Một\n8/qđ-ubnd;06/01/%1$d;Quyết định;;Hai\n");
		assertThat(run.findings()).extracting(Finding::place, Finding::messageKey)
			.containsExactly(tuple("A3", "register.rule.twice-in-file"));
	}

	@Test
	void aSchemeThatChangedSinceIsTheSameSchemeAndCountsOnce() {
		String head = "Tên đề án;Cơ quan chủ trì;Thời hạn;Văn bản hoàn thành;Ngày hoàn thành\n";
		take(RegisterPage.SCHEMES, head + "Đề án A%1$d;Sở Y tế;31/03/%1$d;;\nĐề án B%1$d;Sở Y tế;30/06/%1$d;;\n");
		String later = head + "Đề án  a%1$d;Sở Tài chính;30/04/%1$d;9/QĐ-UBND;29/04/%1$d\n"
				+ "Đề án B%1$d;Sở Y tế;30/06/%1$d;;\nĐề án C%1$d;Sở Y tế;30/09/%1$d;;\n";

		assertThat(check(RegisterPage.SCHEMES, later).rows()).extracting(DryRun.Row::outcome)
			.containsExactly(Matched.Outcome.CHANGED, Matched.Outcome.SAME, Matched.Outcome.NEW);
		assertThat(take(RegisterPage.SCHEMES, later)).isEqualTo(new Taken(1, 1));
		assertThat(take(RegisterPage.SCHEMES, later)).isEqualTo(new Taken(0, 0));
		assertThat(entered(this.schemes)).hasSize(3);
		assertThat(entered(this.schemes)).filteredOn((row) -> row.says().completedOn() != null)
			.singleElement()
			.satisfies((row) -> assertThat(row.edition()).isEqualTo(2));
	}

	@Test
	void aMeetingWhoseChairIsFilledInLaterIsTheSameMeeting() {
		take(RegisterPage.MEETINGS, "Ngày họp;Nội dung;Chủ trì\n06/01/%1$d;Giao ban;\n");
		assertThat(take(RegisterPage.MEETINGS, "Ngày họp;Nội dung;Chủ trì\n06/01/%1$d;Giao ban;Chủ tịch\n"))
			.isEqualTo(new Taken(0, 1));
		assertThat(entered(this.meetings)).hasSize(1);
	}

	@Test
	void whereSeveralMeetingsAreCalledTheSameNoneIsGuessedAndARowRepeatedIsLeftOut() {
		String both = "Ngày họp;Nội dung;Chủ trì\n07/01/%1$d;Tiếp dân;Chủ tịch\n07/01/%1$d;Tiếp dân;Phó Chủ tịch\n";
		take(RegisterPage.MEETINGS, both + "07/01/%1$d;Tiếp dân;Chủ tịch\n");
		assertThat(entered(this.meetings)).hasSize(2);

		DryRun<?> run = check(RegisterPage.MEETINGS, "Ngày họp;Nội dung;Chủ trì\n07/01/%1$d;Tiếp dân;Khác\n");
		assertThat(run.findings()).extracting(Finding::messageKey).containsExactly("register.rule.more-than-one");
		assertThatExceptionOfType(RegisterRule.BadRows.class)
			.isThrownBy(() -> take(RegisterPage.MEETINGS, "Ngày họp;Nội dung;Chủ trì\n07/01/%1$d;Tiếp dân;Khác\n"));
	}

	@Test
	void schemesComeWithTheirLeadAndTheDocumentThatCompletedThem() {
		String file = "Tên đề án;Cơ quan chủ trì;Thời hạn;Văn bản hoàn thành;Ngày hoàn thành\n"
				+ "Đề án một;Sở Y tế;31/03/%1$d;500/QĐ-UBND;25/03/%1$d\nĐề án hai;Sở Tài chính;30/06/%1$d;;\n";

		assertThat(take(RegisterPage.SCHEMES, file)).isEqualTo(new Taken(2, 0));
		assertThat(take(RegisterPage.SCHEMES, file)).isEqualTo(new Taken(0, 0));

		DryRun<?> wrong = check(RegisterPage.SCHEMES, "Tên đề án;Cơ quan chủ trì;Thời hạn;Văn bản hoàn thành\n"
				+ "Đề án ba;Sở Trời;31/03/%1$d;\nĐề án bốn;Sở Y tế;31/03/%1$d;500/QĐ-UBND\n");
		assertThat(wrong.findings()).extracting(Finding::place).containsExactly("B2");
		DryRun<?> half = check(RegisterPage.SCHEMES, "Tên đề án;Cơ quan chủ trì;Thời hạn;Văn bản hoàn thành\n"
				+ "Đề án bốn;Sở Y tế;31/03/%1$d;500/QĐ-UBND\n");
		assertThat(half.findings()).extracting(Finding::messageKey)
			.containsExactly("register.rule.completion-half-said");
	}

	@Test
	void milestonesComeInOneCellAndSayWhereASchemeStands() {
		String head = "Tên đề án;Cơ quan chủ trì;Thời hạn;Các mốc\n";
		take(RegisterPage.SCHEMES, head
				+ "Đề án mốc %1$d;Sở Y tế;30/06/%1$d;\"01/04/%1$d Lấy ý kiến; 1/2/%1$d: Trình đề cương (xong 30/01/%1$d)\"\n");
		Scheme scheme = entered(this.schemes).get(0).says();
		assertThat(scheme.steps()).extracting(Milestone::title).containsExactly("Trình đề cương", "Lấy ý kiến");
		assertThat(scheme.nextMilestone().map(Milestone::title)).contains("Lấy ý kiến");

		assertThat(List.of(4, 7).stream().map((month) -> SchemeStanding.of(scheme, LocalDate.of(this.year, month, 2))))
			.containsExactly(SchemeStanding.MILESTONE_LATE, SchemeStanding.OVERDUE);
		assertThat(SchemeStanding.of(scheme, LocalDate.of(this.year, 4, 1))).isEqualTo(SchemeStanding.IN_TIME);
		DryRun<?> wrong = check(RegisterPage.SCHEMES, head + "Đề án khác;Sở Y tế;30/06/%1$d;Sớm trình\n");
		assertThat(wrong.findings()).extracting(Finding::place, Finding::messageKey)
			.containsExactly(tuple("D2", "register.rule.bad-milestone"));
	}

	@Test
	void everyStandingCountsTheSchemesThatStandSoAndTogetherTheyAreAll() {
		String head = "Tên đề án;Cơ quan chủ trì;Thời hạn;Ngày hoàn thành;Các mốc\n";
		take(RegisterPage.SCHEMES, head + """
				A%1$d;Sở Y tế;31/03/%1$d;30/03/%1$d;
				B%1$d;Sở Y tế;31/03/%1$d;02/04/%1$d;
				C%1$d;Sở Y tế;31/03/%1$d;;
				D%1$d;Sở Y tế;30/06/%1$d;;01/04/%1$d Lấy ý kiến
				E%1$d;Sở Y tế;30/06/%1$d;;01/05/%1$d Lấy ý kiến
				F%1$d;Sở Y tế;10/04/%1$d;;
				""");
		LocalDate day = LocalDate.of(this.year, 4, 10);
		RegisterFilter year = RegisterFilter.between(LocalDate.of(this.year, 1, 1), LocalDate.of(this.year, 12, 31));
		for (SchemeStanding standing : SchemeStanding.values()) {
			RegisterFilter so = year.standing(standing, day);
			assertThat(this.schemes.page(so, Pageable.unpaged()).getContent()).hasSize((int) this.schemes.count(so))
				.allSatisfy((row) -> assertThat(SchemeStanding.of(row.says(), day)).isEqualTo(standing));
			assertThat(this.schemes.count(so)).isEqualTo((standing == SchemeStanding.IN_TIME) ? 2 : 1);
		}
		assertThat(this.schemes.count(year)).isEqualTo(6);
	}

	@Test
	void meetingsOfOneDayAreAllTaken() {
		String file = "Ngày họp;Nội dung;Chủ trì\n05/01/%1$d;Giao ban;Chủ tịch\n05/01/%1$d;Giao ban;Phó Chủ tịch\n";

		assertThat(take(RegisterPage.MEETINGS, file)).isEqualTo(new Taken(2, 0));
		assertThat(take(RegisterPage.MEETINGS, file)).isEqualTo(new Taken(0, 0));
	}

	@Test
	void theTemplateOfEveryRegisterNamesItsColumnsAndExplainsThem() throws IOException {
		for (RegisterPage page : RegisterPage.values()) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(this.template.file(page)))) {
				List<String> head = new ArrayList<>();
				workbook.getSheetAt(0).getRow(0).forEach((cell) -> head.add(cell.getStringCellValue()));
				assertThat(head).isEqualTo(this.template.columns(page));
				assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(this.template.columns(page).size());
			}
		}
	}

	private DryRun<?> check(RegisterPage page, String file) {
		return this.take.check(page, bytes(file));
	}

	private Taken take(RegisterPage page, String file) {
		return this.take.take(page, bytes(file));
	}

	private byte[] bytes(String file) {
		return file.formatted(this.year).getBytes(StandardCharsets.UTF_8);
	}

	private <D extends Registered> List<Recorded<D>> entered(Register<D, ?> register) {
		RegisterFilter year = new RegisterFilter(null, null, LocalDate.of(this.year, 1, 1),
				LocalDate.of(this.year, 12, 31), null, null, false);
		return register.page(year, Pageable.unpaged()).getContent();
	}

}

@OnH2
class RegisterIntakeOnH2Test extends RegisterIntakeTest {

}

@OnMysql
class RegisterIntakeOnMysqlTest extends RegisterIntakeTest {

}

package vn.dondoc.report.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.assignment.Author;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Definition;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.signing.PrepareReport;
import vn.dondoc.statistics.Population;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.report.signing.ReportState;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A report goes from hand to hand on its pages, and each hand is offered its own step.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class PreparedReportPagesTest {

	private static final String PASSWORD = "chin bac cau ngang";

	private static final LocalDate ISSUED_ON = LocalDate.of(2045, 1, 10);

	private final SignedIn clerk = People.clerk();

	private final SignedIn officeHead = People.officeHead();

	@Autowired
	MockMvc pages;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	PrepareReport prepare;

	@Autowired
	ReportShelf shelf;

	@Autowired
	OpenAccount accounts;

	@Autowired
	AccountDirectory people;

	@Autowired
	TestClock clock;

	private AgencyId health = AgencyId.next();

	@BeforeEach
	void aQuarterWithWork(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON), ISSUED_ON,
				"Rà soát trạm y tế", this.health, LocalDate.of(2045, 2, 1));
		this.clock.setTo(LocalDate.of(2045, 4, 2));
	}

	@Test
	void theReportOffersToBePreparedAndLeadsToWhatWasPrepared() throws Exception {
		see(this.clerk, "/reports?part=Q1&year=2045").andExpect(content().string(containsString("Lập báo cáo")))
			.andExpect(content().string(containsString("href=\"/reports/prepared\"")));
		see(leader(), "/reports?part=Q1&year=2045").andExpect(content().string(not(containsString("Lập báo cáo"))));

		String path = prepare();
		see(this.clerk, "/reports/prepared").andExpect(content().string(containsString(path)));
		see(this.clerk, path).andExpect(content().string(containsString("Chờ kiểm tra")))
			.andExpect(content().string(containsString("Quý I/2045, Ủy ban nhân dân tỉnh")))
			.andExpect(content().string(containsString("Lưu lời văn")))
			.andExpect(content().string(not(containsString("Xác nhận đã kiểm tra"))));
	}

	@Test
	void aFigureOpensItsFrozenRowsAndAnAgencyItsOwn() throws Exception {
		String path = prepare();

		see(leader(), path + "/rows?figure=not-completed-overdue&lead=" + this.health.value())
			.andExpect(content().string(containsString("Rà soát trạm y tế")))
			.andExpect(content().string(containsString("31/01/2045")));
		see(leader(), path + "/rows?figure=completed-late")
			.andExpect(content().string(containsString("Không có nhiệm vụ nào trong ô số liệu này")));
		see(leader(), path + "/rows?figure=khong-co").andExpect(content().string(containsString("Rà soát trạm y tế")));
	}

	@Test
	void theNumbersOfRatesAndCutsOpenFrozenRowsAndOtherPeriodsStandBeside() throws Exception {
		String path = prepare();
		Document page = Jsoup.parse(see(this.clerk, path).andReturn().getResponse().getContentAsString());

		assertThat(page.text()).contains("So với kỳ trước và cùng kỳ năm trước", "Quý IV/2044", "Quý I/2044");
		assertThat(page.select("td a[href^='/assignments?']").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(href).contains("from=2044-"));
		String part = page.select("td a[href*='cut=source']").attr("href");
		see(leader(), part).andExpect(content().string(containsString("Rà soát trạm y tế")))
			.andExpect(content().string(containsString("Bỏ lọc theo phần này")));
		see(leader(), page.select("td a[href*='figure=updated']").attr("href"))
			.andExpect(content().string(containsString("Chưa hoàn thành, có cập nhật trong 30 ngày")));
	}

	@Test
	void whatWasPreparedBeforeRowsKeptWhatTheyCountedInOpensTheListAtTheSameInstants() throws Exception {
		ReportOrder order = new ReportOrder(Period.of("2045-Q1", Closing.CALENDAR), Population.ASSIGNED, null, null);
		PreparedReportId old = this.prepare.prepare(UUID.randomUUID(), order.under(Definition.WHOLE_PERIOD),
				this.clerk);
		Document page = Jsoup
			.parse(see(this.clerk, "/reports/prepared/" + old.value()).andReturn().getResponse().getContentAsString());

		assertThat(page.text()).doesNotContain("So với kỳ trước và cùng kỳ năm trước");
		String part = page.select("td a[href*='cut.source']").attr("href");
		assertThat(part).startsWith("/assignments?").contains("knownAt=");
		see(this.clerk, part).andExpect(content().string(containsString("Rà soát trạm y tế")));
	}

	@Test
	void itGoesFromHandToHandUntilTheLeaderSigns() throws Exception {
		SignedIn leader = leader();
		String path = prepare();
		step(this.officeHead, path, "sending-back").andExpect(content().string(containsString("Ghi lý do.")));
		done(this.officeHead, path, "sending-back", "reason", "Thiếu nhận xét");
		see(this.clerk, path).andExpect(content().string(containsString("Thiếu nhận xét")));
		done(this.clerk, path, "words", "words", "Nhận xét: <b>tốt</b>");
		done(this.clerk, path, "handing-in");
		see(this.officeHead, path).andExpect(content().string(containsString("Nhận xét: &lt;b&gt;tốt")));
		done(this.officeHead, path, "check");
		step(leader, path, "signature", "position", "VICE_CHAIRMAN", "password", "doan mo")
			.andExpect(content().string(containsString("Mật khẩu chưa đúng")))
			.andExpect(content().string(not(containsString("doan mo"))));
		done(leader, path, "signature", "position", "VICE_CHAIRMAN", "password", PASSWORD);

		assertThat(this.shelf.get(id(path)).state()).isEqualTo(ReportState.SIGNED);
		see(leader, path + "/verification").andExpect(content().string(containsString("Khớp:")));
		see(this.clerk, path).andExpect(content().string(containsString("Lập báo cáo thay thế")));
		String later = Objects.requireNonNull(step(this.clerk, path, "supersession", "reason", "Số liệu nhập sai")
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
		assertThat(this.shelf.get(id(path)).state()).isEqualTo(ReportState.SIGNED);
		see(this.clerk, later).andExpect(content().string(containsString("Số liệu nhập sai")));
		see(this.clerk, compared(later, "So với báo cáo bị thay thế"))
			.andExpect(content().string(containsString("Không có nhiệm vụ nào tính khác đi giữa hai bên")));
	}

	@Test
	void aDraftOfAScheduleIsNobodysOwnAndTheOfficeMayDiscardIt() throws Exception {
		SignedIn schedule = new SignedIn(Author.NOBODY, "Lịch lập báo cáo", Set.of(), null);
		PreparedReportId draft = this.prepare.prepare(UUID.randomUUID(),
				new ReportOrder(Period.of("2045-Q1", Closing.CALENDAR), Population.ASSIGNED, null, null), schedule);
		String path = "/reports/prepared/" + draft.value();

		see(this.clerk, path).andExpect(content().string(containsString(path + "/discarding")));
		done(this.clerk, path, "discarding", "reason", "Lập trùng");
		assertThat(this.shelf.get(draft).state()).isEqualTo(ReportState.DISCARDED);
	}

	@Test
	void whatIsCountedUnderSuccessorsIsShownButNotOfferedForASignature() throws Exception {
		see(this.clerk, "/reports?part=Q1&year=2045&leadAs=NOW")
			.andExpect(content().string(containsString("Báo cáo trình ký phải tính theo cơ quan chủ trì")))
			.andExpect(content().string(not(containsString("action=\"/reports/prepared\""))));
	}

	@Test
	void nobodyDoesAnothersStep() throws Exception {
		String path = prepare();
		SignedIn agency = People.headOf(this.health);

		step(this.clerk, path, "check").andExpect(status().isForbidden());
		step(this.officeHead, path, "signature", "position", "VICE_CHAIRMAN", "password", PASSWORD)
			.andExpect(status().isForbidden());
		step(leader(), path, "words", "words", "khác").andExpect(status().isForbidden());
		for (String page : new String[] { "/reports/prepared", path, path + "/rows", path + "/verification" }) {
			this.pages.perform(get(page).with(People.as(agency))).andExpect(status().isForbidden());
		}
		this.pages.perform(get("/reports/prepared/" + UUID.randomUUID()).with(People.as(this.clerk)))
			.andExpect(status().isNotFound());
	}

	@Test
	void itIsComparedWithWhatIsKnownByNow() throws Exception {
		String path = prepare();
		this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON), ISSUED_ON,
				"Nhập sau khi lập", this.health, LocalDate.of(2045, 2, 1));
		this.clock.setTo(LocalDate.of(2045, 4, 9));

		see(leader(), compared(path, "So với số liệu hiện nay"))
			.andExpect(content().string(containsString("Nhập sau khi lập")))
			.andExpect(content().string(containsString("Nhập vào hệ thống sau")));
	}

	@Test
	void anyTwoPreparedReportsAreComparedTheEarlierFirst() throws Exception {
		String early = prepare();
		this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON), ISSUED_ON,
				"Giữa hai báo cáo", this.health, LocalDate.of(2045, 2, 1));
		this.clock.setTo(LocalDate.of(2045, 4, 9));
		String late = prepare();

		see(this.clerk, late).andExpect(content().string(containsString("So với báo cáo đã lập khác")));
		see(this.clerk, "/reports/comparison?one=" + id(late).value() + "&other=" + id(early).value())
			.andExpect(content().string(containsString("Giữa hai báo cáo")));
	}

	@Test
	void aSignedReportIsPrintedFromWhatItFrozeWhateverHappenedSince() throws Exception {
		String path = prepare();
		String hash = this.shelf.get(id(path)).content().hash();
		done(this.clerk, path, "words", "words", "Nhận xét riêng của Văn phòng");
		done(this.officeHead, path, "check");
		done(leader(), path, "signature", "position", "VICE_CHAIRMAN", "password", PASSWORD);
		byte[] before = file(path, "json");
		long rows = rowsOf(file(path, "xlsx"));
		this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON), ISSUED_ON,
				"Nhập sau khi ký", this.health, LocalDate.of(2045, 2, 1));
		this.clock.setTo(LocalDate.of(2045, 5, 9));

		assertThat(file(path, "json")).isEqualTo(before);
		assertThat(rowsOf(file(path, "xlsx"))).isEqualTo(rows);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(path, "docx")));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			assertThat(words.getText())
				.contains("Nhận xét riêng của Văn phòng", "Rà soát trạm y tế", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
						"Phạm Hoàng Sơn", "Hoàn thành trên tổng số", hash)
				.doesNotContain("Nhập sau khi ký");
		}
		assertThat(new String(file(path, "pdf"), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

	@Test
	void whatSomebodyTypedIsWordsInEveryCellAndNeverAFormula() throws Exception {
		String typed = "=HYPERLINK(\"http://example.vn\")";
		this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON), ISSUED_ON,
				typed, this.health, LocalDate.of(2045, 2, 1));
		this.clock.setTo(LocalDate.of(2045, 4, 9));
		byte[] now = see(this.clerk, "/reports/file?format=xlsx&part=Q1&year=2045").andReturn()
			.getResponse()
			.getContentAsByteArray();

		assertThat(kindsOfCells(now, typed)).containsOnly(CellType.STRING);
		assertThat(kindsOfCells(file(prepare(), "xlsx"), typed)).containsOnly(CellType.STRING);
	}

	private static Set<CellType> kindsOfCells(byte[] xlsx, String words) throws IOException {
		Set<CellType> kinds = new HashSet<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			workbook.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> {
				String shown = (cell.getCellType() == CellType.FORMULA) ? "=" + cell.getCellFormula() : cell.toString();
				if (shown.equals(words)) {
					kinds.add(cell.getCellType());
				}
			})));
		}
		return kinds;
	}

	private byte[] file(String path, String format) throws Exception {
		return see(this.clerk, path + "/file?format=" + format).andReturn().getResponse().getContentAsByteArray();
	}

	private static long rowsOf(byte[] xlsx) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			return workbook.getSheetAt(workbook.getNumberOfSheets() - 1).getLastRowNum();
		}
	}

	/** Where the link with this text leads to. */
	private String compared(String path, String text) throws Exception {
		String page = see(this.clerk, path).andReturn().getResponse().getContentAsString();
		return Jsoup.parse(page).select("a:containsOwn(" + text + ")").attr("href");
	}

	private String prepare() throws Exception {
		return Objects.requireNonNull(this.pages
			.perform(post("/reports/prepared").with(csrf())
				.with(People.as(this.clerk))
				.param("commandId", Ids.next().toString())
				.param("part", "Q1")
				.param("year", "2045"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private void done(SignedIn person, String path, String step, String... fields) throws Exception {
		step(person, path, step, fields).andExpect(status().is3xxRedirection());
	}

	private ResultActions step(SignedIn person, String path, String step, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path + "/" + step).with(csrf())
			.with(People.as(person))
			.param("commandId", Ids.next().toString())
			.param("version", String.valueOf(this.shelf.get(id(path)).version()));
		for (int field = 0; field < fields.length; field += 2) {
			request.param(fields[field], fields[field + 1]);
		}
		return this.pages.perform(request);
	}

	private ResultActions see(SignedIn person, String address) throws Exception {
		return this.pages.perform(get(URI.create(address)).with(People.as(person))).andExpect(status().isOk());
	}

	private SignedIn leader() {
		if (!this.people.exists("lanhdao.trang")) {
			this.accounts.open(new PersonDetails("lanhdao.trang", "Phạm Hoàng Sơn", null, Set.of(Role.LEADER), null),
					PASSWORD);
		}
		return this.people.find("lanhdao.trang").orElseThrow();
	}

	private static PreparedReportId id(String path) {
		return new PreparedReportId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
	}

}

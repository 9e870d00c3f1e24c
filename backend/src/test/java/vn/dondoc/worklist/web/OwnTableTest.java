package vn.dondoc.worklist.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A working table as its reader likes it, and taken away as it is shown. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class OwnTableTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvc mvc;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private final SignedIn clerk = People.clerk();

	private AgencyId finance = AgencyId.next();

	private String directive = "";

	@BeforeEach
	void two(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("O.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("O."));
		}
		this.finance = this.agencies.findByIdentifier("O.STC").orElseThrow().id();
		AgencyId health = this.agencies.findByIdentifier("O.SYT").orElseThrow().id();
		DirectiveId issued = this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED_ON);
		this.work.issue(issued, ISSUED_ON, "=Rà soát giá đất", this.finance, LocalDate.of(2026, 3, 10));
		this.work.issue(issued, ISSUED_ON, "Tiêm chủng, \"mở rộng\"", health, LocalDate.of(2026, 3, 20));
		this.directive = "directive=" + issued.value();
	}

	@Test
	void aListIsKeptUnderANameForItsOwnerAloneAndDroppedAgain() throws Exception {
		String address = "/assignments?slice=total&population=all&" + this.directive + "&sort=due&way=desc";
		MockHttpServletResponse kept = send(
				post("/assignments/lists").param("name", " Tuần này ").param("shown", address));
		assertThat(kept.getRedirectedUrl()).contains(this.directive, "sort=due", "way=desc");
		send(post("/assignments/lists").param("name", "tuần này").param("shown", address));

		String page = page(this.clerk, "/assignments");
		assertThat(page.split("class=\"filter-chip\"")).hasSize(2);
		assertThat(page).contains(">tuần này</a>");
		assertThat(page(People.officeHead(), "/assignments")).doesNotContain(">tuần này</a>");

		String id = page.replaceAll("(?s).*/assignments/lists/([0-9a-f-]{36})/dropping.*", "$1");
		this.mvc
			.perform(post("/assignments/lists/{id}/dropping", id).with(csrf()).with(People.as(People.officeHead())));
		assertThat(page(this.clerk, "/assignments")).contains(">tuần này</a>");
		send(post("/assignments/lists/{id}/dropping", id));
		assertThat(page(this.clerk, "/assignments")).doesNotContain(">tuần này</a>");
	}

	@Test
	void whatIsKeptLeadsNowhereElseAndNeedsAName() throws Exception {
		MockHttpServletResponse kept = send(
				post("/assignments/lists").param("name", "Lạ").param("shown", "https://example.org/?slice=submitted"));
		assertThat(kept.getRedirectedUrl()).startsWith("/assignments?slice=submitted");
		MockHttpServletResponse nameless = send(post("/assignments/lists").param("name", "  "));
		assertThat(nameless.getStatus()).isEqualTo(400);
		assertThat(nameless.getContentAsString()).contains("Hãy đặt tên cho cách xem");
	}

	@Test
	void columnsAreHiddenAndLinesDrawnTogetherForWhoeverLikesItSo() throws Exception {
		String list = "/assignments?" + this.directive;
		send(post("/assignments/columns").param("columns", "due")
			.param("columns", "nonsense")
			.param("dense", "true")
			.param("shown", list));
		assertThat(page(this.clerk, list)).contains("data-table stacked steady dense", ">Thời hạn</a>")
			.doesNotContain(">Cơ quan chủ trì</th>", ">Cập nhật</a>");
		assertThat(page(People.officeHead(), list)).contains(">Cơ quan chủ trì</th>", ">Cập nhật</a>");
	}

	@Test
	void theWorkbookHoldsTheRowsShownInTheirOrderAndNoFormula() throws Exception {
		byte[] file = this.mvc
			.perform(get(URI.create("/assignments/xlsx?slice=total&" + this.directive + "&sort=due&way=desc"))
				.with(People.as(this.clerk)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(2);
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Tiêm chủng");
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=Rà soát giá đất");
			assertThat(sheet.getRow(2).getCell(5).getLocalDateTimeCellValue()).isEqualTo("2026-03-09T00:00");
			assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Mức ưu tiên");
			assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("Thường");
		}
	}

	@Test
	void whatIsTakenAwaySaysItsInstantsItsFilterAndWhoTookItWhen() throws Exception {
		String address = "?slice=total&q=%3Dgiá&asOf=2026-03-01T05:00:00Z&knownAt=2026-03-02T05:00:00Z&"
				+ this.directive;
		byte[] file = this.mvc
			.perform(get(URI.create("/assignments/xlsx" + address.replace("á", "%C3%A1"))).with(People.as(this.clerk)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Map<String, String> said = new LinkedHashMap<>();
			workbook.getSheetAt(1)
				.forEach((row) -> said.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
			assertThat(said).containsEntry("Tính đến", "12:00:00 01/03/2026")
				.containsEntry("Theo dữ liệu biết đến", "12:00:00 02/03/2026")
				.containsEntry("Có từ", "=giá")
				.containsEntry("Người tải", this.clerk.name())
				.containsKeys("Số liệu", "Phạm vi", "Văn bản", "Tải lúc");
		}
	}

	@Test
	void theWorkbookSaysEveryCutItWasNarrowedTo() throws Exception {
		byte[] file = this.mvc
			.perform(get(URI.create("/assignments/xlsx?slice=total&" + this.directive
					+ "&cut.priority=NORMAL&cut.document-type=THONG_BAO&dueTo=09/03/2026"))
				.with(People.as(this.clerk)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isOne();
			Map<String, String> said = new LinkedHashMap<>();
			workbook.getSheetAt(1)
				.forEach((row) -> said.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
			assertThat(said).containsEntry("Mức ưu tiên", "Thường")
				.containsEntry("Loại văn bản", "Thông báo")
				.containsEntry("Hạn đến", "09/03/2026");
		}
	}

	@Test
	void aKeptListKeepsEveryCutChosenInIt() throws Exception {
		MockHttpServletResponse kept = send(post("/assignments/lists").param("name", "Khẩn, chưa phân lĩnh vực")
			.param("shown", "/assignments?slice=total&cut.priority=URGENT&cut.field=-"));
		assertThat(kept.getRedirectedUrl()).contains("cut.priority=URGENT", "cut.field=-");
	}

	@Test
	void anAgencyTakesAwayItsOwnRowsAlone() throws Exception {
		String text = this.mvc
			.perform(get(URI.create("/assignments/csv?slice=total&" + this.directive))
				.with(People.as(People.officerOf(this.finance))))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF\"Nhiệm vụ\",")
			.contains("\"'=Rà soát giá đất\"", "\"09/03/2026\"", "\r\n\r\n#,", "#,\"Người tải\",", "#,\"Tính đến\",")
			.doesNotContain("Tiêm chủng");
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.as(this.clerk))).andReturn().getResponse();
	}

	private String page(SignedIn person, String address) throws Exception {
		return this.mvc.perform(get(URI.create(address)).with(People.as(person)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

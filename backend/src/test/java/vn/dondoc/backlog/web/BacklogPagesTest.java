package vn.dondoc.backlog.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.People;
import vn.dondoc.backlog.TrackerSheets;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A clerk takes over a tracker: template, upload, what is wrong, names, entry. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@OnH2
class BacklogPagesTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 9, 10);

	@Autowired
	MockMvc mvc;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final UUID id = UUID.randomUUID();

	@BeforeEach
	void aProvince() {
		this.clock.setTo(TODAY);
		if (this.agencies.office(TODAY).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
	}

	@Test
	void theTemplateHasItsHeadAndExplainsEachColumn() throws Exception {
		byte[] file = send(get("/backlog/template")).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = open(file)) {
			assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
				.isEqualTo("Số ký hiệu văn bản");
			assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(15);
		}
	}

	@Test
	void aGoodTrackerIsCheckedEnteredAndThenSaidToBeEntered() throws Exception {
		upload("901/TB-UBND | 01/08/2025 | 1 | Báo cáo giải ngân | Sở Tài chính | | 20/08/2025 | Đang thực hiện")
			.andExpect(redirectedUrl("/backlog/" + this.id));
		page().andExpect(content().string(containsString("Cả bảng dùng được")))
			.andExpect(content().string(containsString("Nhập 1 nhiệm vụ")));
		send(post("/backlog/" + this.id + "/entry").param("commandId", UUID.randomUUID().toString()))
			.andExpect(redirectedUrl("/backlog/" + this.id));
		page().andExpect(content().string(containsString("đã được nhập thành 1 nhiệm vụ")));
		send(get("/backlog")).andExpect(content().string(containsString("Đã nhập 1 nhiệm vụ")));
		assertThat(audited("backlog.entered")).contains("so-theo-doi.csv");
	}

	@Test
	void badCellsAreNamedAndNothingCanBeEntered() throws Exception {
		upload("902/TB-UBND | 31/02/2025 | 1 | Việc | Sở Tài chính", "903/TB-UBND | 01/08/2025 | 1 | Việc | ");
		page().andExpect(content().string(containsString("Có 2 chỗ phải sửa")))
			.andExpect(content().string(containsString("B2")))
			.andExpect(content().string(containsString("“31/02/2025” không phải là ngày có thật")))
			.andExpect(content().string(containsString("E3")))
			.andExpect(content().string(not(containsString("/entry"))));
		send(post("/backlog/" + this.id + "/entry").param("commandId", UUID.randomUUID().toString()))
			.andExpect(status().isBadRequest());
	}

	@Test
	void aNameNobodyBearsIsChosenFromAllAgencies() throws Exception {
		upload("904/TB-UBND | 01/08/2025 | 1 | Việc | Phòng Một cửa");
		page().andExpect(content().string(containsString("phải chọn")))
			.andExpect(content().string(containsString("Phòng Một cửa")));
		String agency = this.agencies.openOn(TODAY).get(0).id().value().toString();
		send(post("/backlog/" + this.id + "/names").param("name", "Phòng Một cửa").param("agency", agency))
			.andExpect(redirectedUrl("/backlog/" + this.id));
		page().andExpect(content().string(containsString("Cả bảng dùng được")));
	}

	@Test
	void whatIsNoTrackerIsRefusedAtTheField() throws Exception {
		send(multipart("/backlog").file(new MockMultipartFile("file", "a.csv", null, "a;b\n1;2\n".getBytes()))
			.param("id", this.id.toString())).andExpect(status().isOk())
			.andExpect(content().string(containsString("Còn thiếu: “Số ký hiệu văn bản”")));
		send(multipart("/backlog").file(new MockMultipartFile("file", "", null, new byte[0]))
			.param("id", this.id.toString())).andExpect(content().string(containsString("Hãy chọn tệp")));
	}

	@Test
	void aTrackerThrownAwayLeavesNoFile() throws Exception {
		upload("905/TB-UBND | 01/08/2025 | 1 | Việc | Sở Tài chính");
		long files = this.jdbc.sql("select count(*) from attachment").query(Long.class).single();
		send(post("/backlog/" + this.id + "/discarding")).andExpect(redirectedUrl("/backlog"));
		assertThat(this.jdbc.sql("select count(*) from attachment").query(Long.class).single()).isEqualTo(files - 1);
		page().andExpect(status().isNotFound());
	}

	private ResultActions upload(String... rows) throws Exception {
		return send(multipart("/backlog")
			.file(new MockMultipartFile("file", "so-theo-doi.csv", null, TrackerSheets.csv(rows)))
			.param("id", this.id.toString()));
	}

	private ResultActions page() throws Exception {
		return send(get("/backlog/" + this.id));
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.as(People.clerk())));
	}

	private ResultActions send(MockMultipartHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.as(People.clerk())));
	}

	private String audited(String action) {
		return String.join(" ",
				this.jdbc.sql("select detail from audit_entry where action = ?")
					.param(action)
					.query(String.class)
					.list());
	}

	private static XSSFWorkbook open(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

}

package vn.dondoc.register.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.register.EntryId;
import vn.dondoc.register.IssuedDocument;
import vn.dondoc.register.IssuedDocumentRegister;
import vn.dondoc.register.Meeting;
import vn.dondoc.register.MeetingRegister;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;
import vn.dondoc.system.Ids;
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

/** The office keeps its registers by hand. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@OnH2
class RegisterPagesTest {

	private static final SignedIn CLERK = People.clerk();

	private static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null, false);

	@Autowired
	MockMvc pages;

	@Autowired
	IssuedDocumentRegister documents;

	@Autowired
	MeetingRegister meetings;

	@Autowired
	RegisterCounts counts;

	@Autowired
	TestClock clock;

	@Test
	void anEmptyRegisterSaysWhatItIsForAndOffersTheFirstStep() throws Exception {
		for (RegisterPage page : RegisterPage.values()) {
			this.pages.perform(as(CLERK, get(page.path())))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("href=\"" + page.path() + "/new\"")))
				.andExpect(content().string(containsString("Sổ này ghi")));
			this.pages.perform(as(CLERK, get(page.path() + "/new"))).andExpect(status().isOk());
		}
	}

	@Test
	void aDocumentIsEnteredAndThenListed() throws Exception {
		this.pages.perform(document("808", "15/01/2025")).andExpect(redirectedUrl("/registers/issued-documents"));
		this.pages.perform(as(CLERK, get("/registers/issued-documents").param("words", "quyet dinh giao")))
			.andExpect(content().string(containsString("808/QĐ-UBND")))
			.andExpect(content().string(containsString("15/01/2025")));
		this.pages.perform(as(CLERK, get("/registers/issued-documents").param("words", "không có")))
			.andExpect(content().string(containsString("Không có mục nào khớp")));
	}

	@Test
	void aDateThatDoesNotExistIsRefusedAndNothingTypedIsLost() throws Exception {
		this.pages.perform(document("808", "31/02/2025"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Ngày không có thật")))
			.andExpect(content().string(containsString("Quyết định giao nhiệm vụ")))
			.andExpect(content().string(containsString("value=\"31/02/2025\"")));
	}

	@Test
	void theSameNumberTwiceInAYearIsSaidAtTheField() throws Exception {
		this.pages.perform(document("808", "15/01/2025"));
		this.pages.perform(document("808", "16/02/2025"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Văn bản 808/QĐ-UBND năm 2025 đã có trong sổ.")));
	}

	@Test
	void aCorrectionFromAnOldEditionIsRefused() throws Exception {
		EntryId id = this.meetings.record(meeting("Họp giao ban"));
		this.meetings.correct(id, 1, meeting("Họp giao ban tuần"));
		this.pages
			.perform(as(CLERK,
					post("/registers/meetings/" + id.value()).with(csrf())
						.param("commandId", Ids.next().toString())
						.param("version", "1")
						.param("heldOn", "10/02/2025")
						.param("title", "Họp 7")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Người khác vừa thay đổi")))
			.andExpect(content().string(containsString("Họp 7")));
	}

	@Test
	void aFormSentTwiceEntersOnce() throws Exception {
		MockHttpServletRequestBuilder form = as(CLERK,
				post("/registers/meetings").with(csrf())
					.param("commandId", Ids.next().toString())
					.param("version", "0")
					.param("heldOn", "10/02/2025")
					.param("title", "Giao ban"));
		this.pages.perform(form).andExpect(redirectedUrl("/registers/meetings"));
		this.pages.perform(form).andExpect(redirectedUrl("/registers/meetings"));
		assertThat(this.meetings.page(ALL, PageRequest.of(0, 5)).getTotalElements()).isEqualTo(1);
	}

	@Test
	void anEntryIsRemovedWithAReasonAndStaysToBeSeen() throws Exception {
		EntryId id = this.meetings.record(meeting("Họp giao ban"));
		this.pages.perform(removal(id)).andExpect(content().string(containsString("Hãy ghi lý do")));
		this.pages.perform(removal(id).param("reason", "Hoãn họp")).andExpect(redirectedUrl("/registers/meetings"));
		this.pages.perform(as(CLERK, get("/registers/meetings")))
			.andExpect(content().string(not(containsString("Họp giao ban"))));
		this.pages.perform(as(CLERK, get("/registers/meetings").param("state", "removed")))
			.andExpect(content().string(containsString("Đã bỏ: Hoãn họp")));
		this.pages.perform(as(CLERK, get("/registers/meetings/" + id.value())))
			.andExpect(content().string(containsString("Đã bỏ: Hoãn họp")));
	}

	@Test
	void aCountOpensItsRowsAsTheyWereKnown() throws Exception {
		EntryId id = this.documents
			.record(new IssuedDocument("QĐ", "1", "QĐ-UBND", LocalDate.of(2025, 1, 5), null, null, "Về đất đai"));
		this.documents.page(ALL, PageRequest.of(0, 1, Sort.by("entryId")));
		RegisterCounts.Counted counted = this.counts.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31),
				this.clock.instant(), this.clock.instant());
		this.clock.advance(Duration.ofHours(1));
		this.documents.remove(id, 1, "Nhập nhầm");
		String address = counted.issuedDocuments()
			.values()
			.iterator()
			.next()
			.rows()
			.href(RegisterPage.ISSUED_DOCUMENTS);
		this.pages.perform(as(CLERK, get(URI.create(address))))
			.andExpect(content().string(containsString("1/QĐ-UBND")))
			.andExpect(content().string(containsString("10/03/2025 08:00")));
	}

	@Test
	void aDownloadedTableRunsNoFormula() throws Exception {
		this.meetings.record(meeting("=HYPERLINK(\"http://example.vn\")"));
		byte[] csv = this.pages.perform(as(CLERK, get("/registers/meetings/csv")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(csv, StandardCharsets.UTF_8).lines().toList()).startsWith(
				"\uFEFF\"Ngày họp\",\"Nội dung\",\"Chủ trì\",\"Địa điểm\",\"Loại cuộc họp\"",
				"\"2025-02-10\",\"'=HYPERLINK(\"\"http://example.vn\"\")\",\"\",\"\",\"\"", "");
	}

	@Test
	void aDownloadedTableSaysAfterItsRowsWhatItIsOf() throws Exception {
		this.clock.setTo(LocalDateTime.of(2025, 4, 10, 9, 30));
		String csv = this.pages
			.perform(as(CLERK,
					get("/registers/issued-documents/csv").param("type", "QĐ")
						.param("from", "01/01/2025")
						.param("words", "đất đai")
						.param("state", "removed")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(csv.lines().skip(1)).containsExactly("", "#,\"Tìm\",\"đất đai\"", "#,\"Loại\",\"QĐ\"",
				"#,\"Từ ngày\",\"01/01/2025\"", "#,\"Các mục\",\"Đã bỏ khỏi sổ\"",
				"#,\"Sổ như đã ghi đến\",\"09:30:00 10/04/2025\"", "#,\"Người tải\",\"" + CLERK.name() + "\"",
				"#,\"Tải lúc\",\"09:30:00 10/04/2025\"");
	}

	@Test
	void aDownloadedTableIsReadAgainWithoutWhatItSaysOfItself() throws Exception {
		this.meetings.record(meeting("Họp giao ban"));
		byte[] csv = this.pages.perform(as(CLERK, get("/registers/meetings/csv")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		this.pages
			.perform(multipart("/registers/meetings/import").file(new MockMultipartFile("file", "so.csv", null, csv))
				.with(csrf())
				.with(People.as(CLERK)))
			.andExpect(content().string(containsString("mọi dòng đã có trong sổ")));
	}

	@Test
	void aListAskedForWithADateThatDoesNotExistSaysSo() throws Exception {
		this.pages.perform(as(CLERK, get("/registers/meetings").param("from", "31/02/2025")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Ngày không có thật")));
	}

	@Test
	void schemesAreListedByHowTheyStandAndEachCountOpensItsRows(@Autowired SchemeRegister schemes) throws Exception {
		this.clock.setTo(LocalDate.of(2025, 4, 10));
		schemes.record(new Scheme("Đề án trễ mốc", UUID.randomUUID(), LocalDate.of(2025, 6, 30), null, null, null,
				"01/03/2025 Trình đề cương (xong 01/03/2025)\n01/04/2025 Lấy ý kiến"));
		schemes.record(new Scheme("Đề án quá hạn", UUID.randomUUID(), LocalDate.of(2025, 3, 31), null, null, null));

		String page = this.pages.perform(as(CLERK, get("/registers/schemes")))
			.andExpect(content().string(containsString("1/2 mốc đã xong")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		Element late = Jsoup.parse(page).selectFirst("ul.tabs a:contains(Trễ mốc)");
		assertThat(late.selectFirst(".count").text()).isEqualTo("1");
		this.pages.perform(as(CLERK, get(URI.create(late.attr("href")))))
			.andExpect(content().string(containsString("Đề án trễ mốc")))
			.andExpect(content().string(not(containsString("Đề án quá hạn"))));
	}

	@Test
	void aFileIsTakenOnlyByWhoSentItAndOnlyIntoTheRegisterItWasSentFor() throws Exception {
		byte[] file = "Ngày họp;Nội dung\n05/03/2025;Họp giao ban tháng ba\n".getBytes(StandardCharsets.UTF_8);
		String page = this.pages
			.perform(multipart("/registers/meetings/import").file(new MockMultipartFile("file", "hop.csv", null, file))
				.with(csrf())
				.with(People.as(CLERK)))
			.andExpect(content().string(containsString("Họp giao ban tháng ba")))
			.andExpect(content().string(containsString("Mới: 1")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		String id = Jsoup.parse(page).select("input[name=file]").val();

		this.pages.perform(as(People.officeHead(), taking("meetings", id))).andExpect(status().isNotFound());
		this.pages.perform(as(CLERK, taking("schemes", id))).andExpect(status().isNotFound());
		this.pages.perform(as(CLERK, taking("meetings", Ids.next().toString()))).andExpect(status().isNotFound());
		this.pages.perform(as(People.leader(), taking("meetings", id))).andExpect(status().isForbidden());
		this.pages.perform(as(CLERK, taking("meetings", id))).andExpect(redirectedUrl("/registers/meetings"));
		this.pages.perform(as(CLERK, taking("meetings", id))).andExpect(status().isNotFound());
	}

	private static MockHttpServletRequestBuilder taking(String register, String file) {
		return post("/registers/" + register + "/import/taking").with(csrf())
			.param("commandId", Ids.next().toString())
			.param("file", file);
	}

	@Test
	void leadersLookButDoNotWriteAndAgenciesDoNotLook() throws Exception {
		this.pages.perform(as(People.leader(), get("/registers/meetings"))).andExpect(status().isOk());
		this.pages.perform(as(People.leader(), get("/registers/meetings/new"))).andExpect(status().isForbidden());
		this.pages.perform(as(People.officerOf(new AgencyId(Ids.next())), get("/registers/meetings")))
			.andExpect(status().isForbidden());
	}

	@Test
	void theOfficeAddsACategoryOfItsOwn() throws Exception {
		this.pages
			.perform(as(People.officeHead(),
					post("/registers/issued-document-types").with(csrf())
						.param("code", "GCN")
						.param("label", "Giấy chứng nhận")))
			.andExpect(redirectedUrl("/registers/issued-document-types"));
		this.pages.perform(as(People.officeHead(), get("/registers/issued-document-types")))
			.andExpect(content().string(containsString("Giấy chứng nhận")));
		this.pages.perform(as(CLERK, get("/registers/issued-documents/new")))
			.andExpect(content().string(containsString("GCN – Giấy chứng nhận")));
	}

	private static MockHttpServletRequestBuilder document(String number, String issuedOn) {
		return as(CLERK,
				post("/registers/issued-documents").with(csrf())
					.param("commandId", Ids.next().toString())
					.param("version", "0")
					.param("typeCode", "QĐ")
					.param("documentNumber", number)
					.param("notation", "QĐ-UBND")
					.param("issuedOn", issuedOn)
					.param("summary", "Quyết định giao nhiệm vụ"));
	}

	private static MockHttpServletRequestBuilder removal(EntryId id) {
		return as(CLERK,
				post("/registers/meetings/" + id.value() + "/removal").with(csrf())
					.param("commandId", Ids.next().toString())
					.param("version", "1"));
	}

	private static Meeting meeting(String title) {
		return new Meeting(LocalDate.of(2025, 2, 10), title, null, null, null);
	}

	private static MockHttpServletRequestBuilder as(SignedIn person, MockHttpServletRequestBuilder request) {
		return request.with(People.as(person));
	}

}

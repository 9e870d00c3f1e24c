package vn.dondoc.directive.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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

import vn.dondoc.account.People;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.document.DocumentReader;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A clerk brings a document in; what is read is checked before it becomes a directive.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
class DirectivePagesTest {

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void nothingEnteredYet() {
		List.of("directive_text", "directive", "intake", "attachment", "attachment_content")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
	}

	@Test
	void anUploadedDocxIsReadCheckedEnteredListedAndDownloaded() throws Exception {
		UUID id = uploaded("thong-bao.docx");
		this.web.perform(get("/intakes/" + id).with(People.as(People.clerk())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("1. Sở Nông nghiệp và Môi trường:")))
			.andExpect(content().string(containsString("value=\"415/TB-UBND\"")))
			.andExpect(content().string(containsString("value=\"07/02/2026\"")))
			.andExpect(content().string(containsString("Đọc từ: “Số: 415/TB-UBND”")));
		enter(id, "415/TB-UBND").andExpect(redirectedUrl("/directives/" + id));
		this.web.perform(get("/directives").param("q", "nuoc sach nong thon").with(People.as(People.leader())))
			.andExpect(content().string(containsString("Thông báo 415/TB-UBND")));
		this.web.perform(get("/directives/" + id).with(People.as(People.clerk())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("2. Sở Tài chính tham mưu bố trí kinh phí")));
		this.web.perform(get("/directives/" + id + "/original").with(People.as(People.clerk())))
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(content().bytes(file("thong-bao.docx")));
	}

	@Test
	void theSameDocumentIsNoticedAndEnteredAgainOnlyIfMeant() throws Exception {
		enter(uploaded("thong-bao.html"), "500/TB-UBND");
		UUID again = uploaded("thong-bao.doc");
		enter(again, "501/TB-UBND").andExpect(status().isOk())
			.andExpect(content().string(containsString("Thông báo 500/TB-UBND")))
			.andExpect(content().string(containsString("501/TB-UBND")));
		this.web.perform(head(again, "501/TB-UBND").param("duplicateMeant", "true"))
			.andExpect(redirectedUrl("/directives/" + again));
	}

	@Test
	void aFormSentTwiceEntersOneDirective() throws Exception {
		UUID id = pasted("Giao Sở Y tế báo cáo trước ngày 10/3/2025.");
		enter(id, "77/TB-UBND").andExpect(redirectedUrl("/directives/" + id));
		enter(id, "77/TB-UBND").andExpect(redirectedUrl("/directives/" + id));
		assertThat(this.jdbc.sql("select count(*) from directive where number = '77'").query(Long.class).single())
			.isEqualTo(1);
	}

	@Test
	void aStampedDocumentLeavesNothingBehind() throws Exception {
		long before = stored();
		MockMultipartFile secret = new MockMultipartFile("file", "ke-hoach.txt", "text/plain",
				"UBND TỈNH\nTỐI MẬT\nSố: 12/KH-UBND\nKế hoạch phòng thủ".getBytes("UTF-8"));
		this.web
			.perform(multipart("/intakes/files").file(secret)
				.param("id", UUID.randomUUID().toString())
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Tối mật")))
			.andExpect(content().string(not(containsString("phòng thủ"))));
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void stampedWordsAreNotSentBackEither() throws Exception {
		this.web
			.perform(post("/intakes/words").param("id", UUID.randomUUID().toString())
				.param("way", "PASTED")
				.param("words", "UBND TỈNH\nMẬT\nSố: 12/KH-UBND\nKế hoạch phòng thủ")
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("dấu mật “Mật”")))
			.andExpect(content().string(not(containsString("phòng thủ"))));
	}

	@Test
	void refusedWordsStayInTheForm() throws Exception {
		this.web
			.perform(post("/intakes/words").param("id", UUID.randomUUID().toString())
				.param("way", "PASTED")
				.param("words", "   ")
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Không có chữ nào để đọc")));
	}

	@Test
	void aDateThatDoesNotExistIsAskedAgainWithTheOtherValuesKept() throws Exception {
		UUID id = pasted("Giao Sở Nội vụ rà soát.");
		this.web.perform(fields(post("/intakes/" + id + "/directive"), "9/TB-UBND", "31/02/2025"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("31/02/2025")))
			.andExpect(content().string(containsString("9/TB-UBND")));
	}

	@Test
	void aDocumentDatedOnADayThatDoesNotExistSaysWhyItsDateIsEmpty() throws Exception {
		UUID id = pasted("Số: 9/TB-UBND\nThái Nguyên, ngày 31 tháng 02 năm 2026\nGiao Sở Nội vụ rà soát.");
		this.web.perform(get("/intakes/" + id).with(People.as(People.clerk())))
			.andExpect(content().string(containsString("ngày 31 tháng 02 năm 2026” nhưng lịch không có ngày này")));
	}

	@Test
	void markupInADocumentIsShownAsWords() throws Exception {
		UUID id = pasted("Giao <script>alert(1)</script> Sở Y tế");
		this.web.perform(get("/intakes/" + id).with(People.as(People.clerk())))
			.andExpect(content().string(not(containsString("<script>alert(1)"))));
	}

	@Test
	void anAgencySeesNeitherTheDirectiveNorItsFileNorThePagesOfEntry() throws Exception {
		UUID id = uploaded("thong-bao.pdf");
		this.web.perform(head(id, "600/TB-UBND").param("duplicateMeant", "true"));
		var officer = People.as(People.officerOf(AgencyId.next()));
		this.web.perform(get("/directives/" + id).with(officer)).andExpect(status().isNotFound());
		this.web.perform(get("/directives/" + id + "/original").with(officer)).andExpect(status().isNotFound());
		this.web.perform(get("/directives").with(officer)).andExpect(content().string(not(containsString("600/TB"))));
		this.web.perform(get("/directives/new").with(officer)).andExpect(status().isForbidden());
	}

	@Test
	void aDirectiveIsEnteredByHandCorrectedClosedAndOpenedAgain() throws Exception {
		String id = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", id), "88/CĐ-UBND"))
			.andExpect(redirectedUrl("/directives/" + id));
		this.web.perform(fields(post("/directives/" + id + "/header").param("version", "0"), "89/CĐ-UBND"))
			.andExpect(redirectedUrl("/directives/" + id));
		this.web.perform(closure(id, "1")).andExpect(redirectedUrl("/directives/" + id));
		this.web
			.perform(get("/directives").param("state", "CLOSED_WITHOUT_ASSIGNMENTS").with(People.as(People.clerk())))
			.andExpect(content().string(containsString("89/CĐ-UBND")));
		this.web.perform(fields(post("/directives/" + id + "/header").param("version", "1"), "90/CĐ-UBND"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Người khác vừa thay đổi")));
	}

	@Test
	void aHeadTypedTwiceIsNoticedAndEnteredAgainOnlyIfMeant() throws Exception {
		String first = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", first), "188/CĐ-UBND"));
		String second = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", second), "188/CĐ-UBND"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("/directives/" + first)))
			.andExpect(content().string(containsString("Vẫn nhập, đây là văn bản khác")))
			.andExpect(content().string(containsString("value=\"188/CĐ-UBND\"")));
		this.web
			.perform(fields(post("/directives").param("directiveId", second).param("duplicateMeant", "true"),
					"188/CĐ-UBND"))
			.andExpect(redirectedUrl("/directives/" + second));
	}

	@Test
	void aHeadCorrectedIntoAnotherDirectivesIsNoticedAndKeptOnlyIfMeant() throws Exception {
		String first = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", first), "288/CĐ-UBND"));
		String second = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", second), "289/CĐ-UBND"));
		String header = "/directives/" + second + "/header";
		this.web.perform(fields(post(header).param("version", "0"), "288/CĐ-UBND"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("/directives/" + first)))
			.andExpect(content().string(containsString("value=\"288/CĐ-UBND\"")));
		this.web.perform(fields(post(header).param("version", "0").param("duplicateMeant", "true"), "288/CĐ-UBND"))
			.andExpect(redirectedUrl("/directives/" + second));
		this.web.perform(fields(post(header).param("version", "1"), "288/CĐ-UBND", "08/02/2026"))
			.andExpect(redirectedUrl("/directives/" + second));
	}

	@Test
	void whatIsEnteredByHandAsksForAssignmentsAndNotForSentences() throws Exception {
		String id = DirectiveId.next().value().toString();
		this.web.perform(fields(post("/directives").param("directiveId", id), "388/CĐ-UBND"));
		this.web.perform(get("/directives/" + id + "/proposals").with(People.as(People.clerk())))
			.andExpect(content().string(containsString("Nhập nhiệm vụ của văn bản")))
			.andExpect(content().string(not(containsString("<progress"))))
			.andExpect(content().string(not(containsString("0 trong 0"))));
	}

	@Test
	void aTypeThatDoesNotExistIsRefusedInItsField() throws Exception {
		this.web
			.perform(fields(post("/directives").param("directiveId", DirectiveId.next().value().toString())
				.param("type", "TRAT"), "189/CĐ-UBND"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Không có loại văn bản này")));
	}

	@Test
	void aDocumentIsThrownAwayWithItsFile() throws Exception {
		long before = stored();
		MockMultipartFile file = new MockMultipartFile("file", "a.txt", "text/plain",
				"Một văn bản khác".getBytes("UTF-8"));
		UUID id = UUID.randomUUID();
		this.web
			.perform(multipart("/intakes/files").file(file)
				.param("id", id.toString())
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(redirectedUrl("/intakes/" + id));
		this.web.perform(post("/intakes/" + id + "/discarding").with(People.as(People.clerk())).with(csrf()))
			.andExpect(redirectedUrl("/directives"));
		assertThat(stored()).isEqualTo(before);
	}

	private ResultActions enter(UUID id, String number) throws Exception {
		return this.web.perform(head(id, number));
	}

	private static MockHttpServletRequestBuilder head(UUID id, String number) {
		return fields(post("/intakes/" + id + "/directive"), number);
	}

	private static MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request, String number) {
		return fields(request, number, "07/02/2026");
	}

	private static MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request, String number,
			String issuedOn) {
		return request.param("number", number)
			.param("type", number.contains("CĐ") ? "CONG_DIEN" : "THONG_BAO")
			.param("issuer", "UBND tỉnh Thái Nguyên")
			.param("source", "VICE_CHAIRMAN")
			.param("issuedOn", issuedOn)
			.param("summary", "Kết luận về tiến độ cấp nước sạch nông thôn")
			.with(People.as(People.clerk()))
			.with(csrf());
	}

	private static MockHttpServletRequestBuilder closure(String id, String version) {
		return post("/directives/" + id + "/closure").param("version", version)
			.with(People.as(People.clerk()))
			.with(csrf());
	}

	private UUID uploaded(String name) throws Exception {
		UUID id = UUID.randomUUID();
		this.web
			.perform(multipart("/intakes/files").file(new MockMultipartFile("file", name, null, file(name)))
				.param("id", id.toString())
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(redirectedUrl("/intakes/" + id));
		return id;
	}

	private UUID pasted(String words) throws Exception {
		UUID id = UUID.randomUUID();
		this.web
			.perform(post("/intakes/words").param("id", id.toString())
				.param("way", "PASTED")
				.param("words", words)
				.with(People.as(People.clerk()))
				.with(csrf()))
			.andExpect(redirectedUrl("/intakes/" + id));
		return id;
	}

	private long stored() {
		return this.jdbc.sql("select (select count(*) from attachment_content) + (select count(*) from intake)")
			.query(Long.class)
			.single();
	}

	private static byte[] file(String name) throws IOException {
		try (InputStream content = Objects.requireNonNull(DocumentReader.class.getResourceAsStream(name))) {
			return content.readAllBytes();
		}
	}

}

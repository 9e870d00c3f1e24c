package vn.dondoc.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterTemplate;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Reports in the office's own Word template. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class ReportTemplatesTest {

	private static final String SAID = "MẪU RIÊNG CỦA VĂN PHÒNG";

	private final SignedIn head = People.officeHead();

	@Autowired
	ReportTemplates templates;

	@Autowired
	Attachments attachments;

	@Autowired
	MockMvc pages;

	@Autowired
	TestClock clock;

	@BeforeEach
	void aProvinceWithTheShippedForm(@Autowired InstallProvince provinces, @Autowired Agencies agencies) {
		this.clock.setTo(LocalDate.of(2026, 2, 5));
		if (agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.templates.backToShipped();
	}

	@Test
	void reportsAreWrittenInTheOwnTemplateFromThenOnAndInTheShippedFormAgain() throws Exception {
		assertThat(words(report())).doesNotContain(SAID);

		this.templates.take(Ids.next(), kept(own("{{nội dung}}")), this.head);
		assertThat(words(report())).contains(SAID);

		this.templates.backToShipped();
		assertThat(words(report())).doesNotContain(SAID);
		assertThat(this.templates.current().bytes()).isEqualTo(LetterTemplate.standard(LetterKind.REPORT).bytes());
	}

	@Test
	void aTemplateIsLookedAtAndPreviewedBeforeItIsUsed() throws Exception {
		this.pages.perform(upload(own("{{nội dung}}"))).andExpect(model().attributeExists("candidate"));
		AttachmentId candidate = kept(own("{{nội dung}}"));

		byte[] preview = this.pages
			.perform(get("/reports/template/preview").param("candidate", candidate.value().toString())
				.with(People.as(this.head)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		assertThat(words(preview)).contains(SAID);
		assertThat(this.templates.own()).isEmpty();
	}

	@Test
	void whatIsWrongIsNamedWithItsPlaceAndChangesNothing() throws Exception {
		this.pages.perform(upload(own("{{nội dung}} và {{bịa ra}}")))
			.andExpect(model().attributeDoesNotExist("candidate"))
			.andExpect(content().string(containsString("bịa ra")));

		assertThat(this.templates.own()).isEmpty();
	}

	private RequestBuilder upload(byte[] docx) {
		return multipart("/reports/template").file(new MockMultipartFile("file", "mau.docx", null, docx))
			.with(csrf())
			.with(People.as(this.head));
	}

	private byte[] report() throws Exception {
		return this.pages.perform(get("/reports/file").param("format", "docx").with(People.as(this.head)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private AttachmentId kept(byte[] docx) {
		return this.templates.lookAt("mau.docx", docx, this.head);
	}

	private static String words(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
		}
	}

	private static byte[] own(String line) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText(SAID);
			document.createParagraph().createRun().setText(line);
			document.write(out);
			return out.toByteArray();
		}
	}

}

@OnH2
class ReportTemplatesOnH2Test extends ReportTemplatesTest {

}

@OnMysql
class ReportTemplatesOnMysqlTest extends ReportTemplatesTest {

}

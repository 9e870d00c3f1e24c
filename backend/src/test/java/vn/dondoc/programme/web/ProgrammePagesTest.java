package vn.dondoc.programme.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages of programmes, from an empty one to one that is closed. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class ProgrammePagesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final SignedIn CLERK = People.clerk();

	@Autowired
	MockMvcTester browser;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private String name = "";

	private AgencyId finance = AgencyId.next();

	@BeforeEach
	void aProvince(@Autowired InstallProvince provinces) {
		this.clock.setTo(TODAY);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		this.name = "15 nhiệm vụ trọng tâm " + UUID.randomUUID();
	}

	@Test
	void aProgrammeIsEnteredWithItsNumberAndFilledFromAList() {
		String programme = entered();
		assertThat(get(CLERK, programme)).bodyText().contains("0/15", "15 nhiệm vụ chưa nhập");

		AssignmentId assignment = issue("Thu hút đầu tư " + this.name);
		assertThat(get(CLERK, programme + "/assignments?q=thu%20hut")).bodyText()
			.contains(assignment.value().toString());
		assertThat(post(CLERK, programme + "/assignments", "commandId", id(), "chosen", assignment.value().toString()))
			.hasStatus3xxRedirection();

		assertThat(get(CLERK, programme)).bodyText().contains("1/15", "14 nhiệm vụ chưa nhập", "Thu hút đầu tư");
		assertThat(get(People.leader(), "/programmes")).bodyText().contains(this.name, "1/15");
		assertThat(get(CLERK, "/assignments?programme=" + programme.substring(programme.lastIndexOf('/') + 1)))
			.bodyText()
			.contains("Thu hút đầu tư", "Bỏ lọc Chương trình " + this.name);
		assertThat(post(CLERK, programme + "/departures", "commandId", id(), "chosen", assignment.value().toString()))
			.hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText().contains("0/15");
	}

	@Test
	void aTargetShowsWhatWasReachedAndWhoSaysSo() {
		String programme = entered();
		assertThat(get(CLERK, programme + "/targets/new")).hasStatusOk();
		assertThat(post(CLERK, programme + "/targets", "commandId", id(), "version", "0", "name", "Thu ngân sách",
				"direction", "AT_LEAST", "value", "nhiều"))
			.bodyText()
			.contains("Nhập giá trị lớn hơn 0", "Thu ngân sách");
		assertThat(post(CLERK, programme + "/targets", "commandId", id(), "version", "0", "name", "Thu ngân sách",
				"direction", "AT_LEAST", "value", "1.000", "unit", "tỷ đồng"))
			.hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText()
			.contains("ít nhất 1.000 tỷ đồng", "Chỉ tiêu chưa có kết quả: Thu ngân sách");

		String target = targetOf(programme);
		assertThat(post(CLERK, target + "/values", "commandId", id(), "actual", "", "on", "01/03/2026", "evidence", ""))
			.bodyText()
			.contains("Nhập giá trị đạt được", "href=\"#actual\"");
		assertThat(post(CLERK, target + "/values", "commandId", id(), "actual", "855,5", "on", "01/03/2026", "evidence",
				"Báo cáo số 5/BC-STC"))
			.hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText()
			.contains("Đạt 855,5 tỷ đồng đến 01/03/2026, theo Báo cáo số 5/BC-STC", "value=\"85\"");
		assertThat(get(CLERK, target)).bodyText().contains("Kết quả qua các lần", "855,5 tỷ đồng");
		assertThat(post(CLERK, target, "commandId", id(), "version", "1", "name", "Thu nội địa", "direction", "AT_MOST",
				"value", "900", "unit", "tỷ đồng"))
			.hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText().contains("không quá 900 tỷ đồng", "Đạt chỉ tiêu");
		assertThat(post(CLERK, target + "/striking")).hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText().doesNotContain("Thu nội địa");
	}

	@Test
	void aProgrammeIsChangedClosedAndReopened() {
		String programme = entered();
		assertThat(get(CLERK, programme + "/edit")).bodyText().contains(HtmlUtils.htmlEscape(this.name));
		assertThat(post(CLERK, programme, "commandId", id(), "version", "0", "name", "", "planned", "15")).bodyText()
			.contains("Nhập tên chương trình");
		assertThat(post(CLERK, programme, "commandId", id(), "version", "0", "name", this.name + " (sửa)", "planned",
				"12", "endsOn", "31/02/2026"))
			.bodyText()
			.contains("Ngày không có thật", "31/02/2026");
		assertThat(post(CLERK, programme, "commandId", id(), "version", "0", "name", this.name + " (sửa)", "planned",
				"12"))
			.hasStatus3xxRedirection();
		assertThat(post(CLERK, programme + "/closing")).hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText().contains("0/12", "đã đóng ngày 02/03/2026");
		assertThat(post(CLERK, programme + "/assignments", "commandId", id(), "chosen",
				issue("Việc mới").value().toString()))
			.hasStatus(400);
		assertThat(post(CLERK, programme + "/reopening")).hasStatus3xxRedirection();
		assertThat(get(CLERK, programme)).bodyText().doesNotContain("đã đóng ngày");
	}

	@Test
	void anAgencySeesItsOwnPartAndNobodyElses() {
		String programme = entered();
		AssignmentId own = issue("Việc của tài chính " + this.name);
		post(CLERK, programme + "/assignments", "commandId", id(), "chosen", own.value().toString());

		assertThat(get(People.officerOf(this.finance), "/programmes")).bodyText().contains(this.name);
		assertThat(get(People.officerOf(this.finance), programme)).bodyText()
			.contains("Việc của tài chính")
			.doesNotContain("/departures\"><button", "Còn thiếu");
		AgencyId health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		assertThat(get(People.officerOf(health), "/programmes")).bodyText().doesNotContain(this.name);
		assertThat(get(People.officerOf(health), programme)).hasStatus(404);
	}

	private String entered() {
		assertThat(get(CLERK, "/programmes/new")).hasStatusOk();
		MvcTestResult entered = post(CLERK, "/programmes", "commandId", id(), "version", "0", "name", this.name,
				"document", "01/CTr-UBND", "planned", "15");
		assertThat(entered).hasStatus3xxRedirection();
		return Objects.requireNonNull(entered.getResponse().getRedirectedUrl());
	}

	private String targetOf(String programme) {
		String body = new String(get(CLERK, programme).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return body.replaceAll("(?s).*href=\"(" + programme + "/targets/[0-9a-f-]{36})\".*", "$1");
	}

	private AssignmentId issue(String content) {
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), TODAY);
		return this.work.issue(directive, TODAY, content, this.finance, LocalDate.of(2026, 5, 10));
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

	private MvcTestResult get(SignedIn someone, String address) {
		return this.browser.perform(MockMvcRequestBuilders.get(URI.create(address)).with(People.as(someone)));
	}

	private MvcTestResult post(SignedIn someone, String address, String... fields) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.browser.perform(request.with(People.as(someone)));
	}

}

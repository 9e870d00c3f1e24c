package vn.dondoc.worklist.handover;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.organisation.Resolution;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Agencies are reorganised on their pages, and their work is handed over on others. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class HandoverPagesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String BASIS = "Nghị quyết số 12/NQ-HĐND";

	@Autowired
	MockMvcTester browser;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyDirectory directory;

	@Autowired
	KeepAgency keep;

	@Autowired
	Assignments assignments;

	@Autowired
	TestClock clock;

	private String code = "";

	private AgencyId ending = AgencyId.next();

	private AgencyId finance = AgencyId.next();

	@BeforeEach
	void anAgencyThatIsToEnd(@Autowired InstallProvince provinces) {
		this.clock.setTo(TODAY);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		this.code = "T.B" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
		this.ending = enter(this.code);
	}

	@Test
	void theHeadOfTheOfficeSeesWhatADecisionConcernsBeforeItIsCarriedOut() {
		issue("Lập dự toán", this.ending);
		issue("Góp ý quy hoạch", this.finance, this.ending);

		assertThat(get(People.officeHead(), "/agency-reforms/new?ended=" + this.code)).bodyText()
			.contains(this.code + " – Ban " + this.code);
		assertThat(reform("/agency-reforms/preview", "T.STC", "")).bodyText()
			.contains("2 việc đang thực hiện sẽ vào danh sách bàn giao", "Sở Tài chính", BASIS);
		assertThat(this.agencies.get(this.ending).closedOn()).isNull();
		assertThat(reform("/agency-reforms", "T.STC", "")).hasStatus3xxRedirection();
		assertThat(this.agencies.get(this.ending).closedOn()).isEqualTo(TODAY);
		assertThat(get(People.administrator(), "/agency-reforms")).bodyText().contains(BASIS, "Sáp nhập");
		assertThat(get(People.clerk(), "/")).bodyText().contains("Chờ bàn giao");
	}

	@Test
	void whatCannotBeReadOrIsNotAllowedComesBackWithWhatWasTyped() {
		assertThat(reform("/agency-reforms/preview", "Sở Không Có", "")).bodyText()
			.contains("Không rõ là cơ quan nào", "href=\"#receivers[0].agency\"",
					"value=\"" + HtmlUtils.htmlEscape("Sở Không Có"));
		assertThat(post(People.officeHead(), "/agency-reforms", "commandId", UUID.randomUUID().toString(), "on",
				"02/03/2026", "basis", "", "ended", this.code))
			.bodyText()
			.contains("Nhập số, ký hiệu của nghị quyết");
		assertThat(post(People.officeHead(), "/agency-reforms/preview", "commandId", UUID.randomUUID().toString(), "on",
				"31/02/2026", "basis", BASIS, "ended", this.code))
			.bodyText()
			.contains("Ngày không có thật", "31/02/2026", "receivers[5].subject");
		assertThat(reform("/agency-reforms", this.code, "")).bodyText()
			.contains("vừa kết thúc hoạt động vừa tiếp nhận");
		assertThat(this.agencies.get(this.ending).closedOn()).isNull();
	}

	@Test
	void aMergerMayFoundTheAgencyThatReceivesAndTheOldNameMeansIt() {
		String founded = "T.M" + this.code.substring(3);
		assertThat(post(People.administrator(), "/agency-reforms", "commandId", UUID.randomUUID().toString(), "on",
				"02/03/2026", "basis", BASIS, "ended", this.code, "name", "Ban Mới " + founded, "identifier", founded,
				"kind", "BOARD"))
			.hasStatus3xxRedirection();

		assertThat(this.agencies.findByIdentifier(founded).map(AgencyView::validFrom)).contains(TODAY);
		assertThat(this.directory.resolve("Ban " + this.code, TODAY)).isInstanceOfSatisfying(Resolution.One.class,
				(one) -> assertThat(one.agency().identifier()).isEqualTo(founded));
	}

	@Test
	void aRenamedAgencyKeepsItsWork() {
		AssignmentId id = issue("Lập dự toán", this.ending);

		assertThat(get(People.administrator(), "/agency-renamings/new?agency=" + this.code)).bodyText()
			.contains("Ban " + this.code);
		assertThat(post(People.officeHead(), "/agency-renamings", "commandId", UUID.randomUUID().toString(), "agency",
				this.code, "name", "Ban Đổi Tên", "on", "02/03/2026", "basis", BASIS))
			.hasStatus3xxRedirection();
		assertThat(this.agencies.get(this.ending).name()).isEqualTo("Ban Đổi Tên");
		assertThat(lead(id)).isEqualTo(this.ending);
		assertThat(get(People.officeHead(), "/agency-reforms")).bodyText().contains("Ban " + this.code, "Ban Đổi Tên");
	}

	@Test
	void theWholeListGoesToTheSuccessorByRule() {
		AssignmentId led = issue("Lập dự toán", this.ending);
		reform("/agency-reforms", "T.STC", "");

		assertThat(get(People.clerk(), "/handovers")).bodyText().contains("Ban " + this.code);
		assertThat(get(People.clerk(), page())).bodyText().contains("Toàn bộ cho Sở Tài chính", "Lập dự toán", BASIS);
		assertThat(post(People.clerk(), page() + "/rule", "commandId", UUID.randomUUID().toString(), "rule", "ALL",
				"reason", BASIS))
			.hasStatus3xxRedirection();
		assertThat(lead(led)).isEqualTo(this.finance);
		assertThat(get(People.clerk(), page())).bodyText().contains("Phần này không còn việc nào");
		assertThat(get(People.officerOf(this.finance), "/assignments/" + led.value())).bodyText()
			.contains("Ban " + this.code + " bàn giao cho Sở Tài chính", BASIS);
	}

	@Test
	void chosenRowsGoToAnotherAgencyOrAreTakenBack() {
		AssignmentId one = issue("Lập dự toán", this.ending);
		AssignmentId other = issue("Báo cáo thừa", this.ending);
		reform("/agency-reforms", "T.STC", "");
		AgencyId health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();

		assertThat(chosen(one, "", BASIS)).bodyText().contains("Chọn cơ quan tiếp nhận hoặc chọn thu hồi");
		assertThat(chosen(one, health.value().toString(), "")).bodyText().contains("error-summary");
		assertThat(chosen(one, health.value().toString(), BASIS)).hasStatus3xxRedirection();
		assertThat(chosen(other, "nobody", BASIS)).hasStatus3xxRedirection();

		assertThat(lead(one)).isEqualTo(health);
		assertThat(this.assignments.findById(other).map(Assignment::state)).contains(WorkflowState.WITHDRAWN);
	}

	@Test
	void anAgencyThatGoesOnHasNothingToHandOver() {
		assertThat(get(People.clerk(), page())).hasStatus(400);
		assertThat(chosen(issue("Lập dự toán", this.ending), this.finance.value().toString(), BASIS)).hasStatus(400);
	}

	@Test
	void whoeverActsForAnAgencyThatEndedCanLookButNoLongerAct() {
		AssignmentId id = issue("Lập dự toán", this.ending);
		SignedIn officer = People.officerOf(this.ending);
		assertThat(get(officer, "/assignments/" + id.value())).bodyText().contains("/acknowledgement");
		reform("/agency-reforms", "T.STC", "");

		assertThat(get(officer, "/assignments/" + id.value())).bodyText().doesNotContain("/acknowledgement");
		assertThat(post(officer, "/assignments/" + id.value() + "/acknowledgement", "commandId",
				UUID.randomUUID().toString(), "version", "0"))
			.bodyText()
			.contains("Cơ quan của tài khoản này đã kết thúc hoạt động");
		assertThat(this.assignments.findById(id).map(Assignment::state)).contains(WorkflowState.ISSUED);
	}

	@Test
	void beforeItsDayADecisionChangesNothing() {
		AssignmentId id = issue("Lập dự toán", this.ending);
		assertThat(post(People.administrator(), "/agency-reforms/preview", "commandId", UUID.randomUUID().toString(),
				"on", "01/04/2026", "basis", BASIS, "ended", this.code, "receivers[0].agency", "T.STC"))
			.bodyText()
			.contains("danh sách bàn giao mở từ ngày 01/04/2026");
		post(People.administrator(), "/agency-reforms", "commandId", UUID.randomUUID().toString(), "on", "01/04/2026",
				"basis", BASIS, "ended", this.code, "receivers[0].agency", "T.STC");

		assertThat(get(People.officerOf(this.ending), "/assignments/" + id.value())).bodyText()
			.contains("/acknowledgement");
		assertThat(get(People.clerk(), page())).hasStatus(400);
		this.clock.setTo(LocalDate.of(2026, 4, 1));
		assertThat(get(People.clerk(), page())).bodyText().contains("Lập dự toán");
	}

	private AgencyId enter(String identifier) {
		return this.keep.enter(new KeepAgency.Entry(identifier, AgencyKind.BOARD, "Ban " + identifier, null,
				LocalDate.of(2020, 1, 1), List.of(), List.of()), "Thái Nguyên");
	}

	private AssignmentId issue(String content, AgencyId lead, AgencyId... cooperating) {
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), TODAY);
		return this.work.issue(directive, TODAY, content, lead, LocalDate.of(2026, 5, 10), cooperating);
	}

	private AgencyId lead(AssignmentId id) {
		return this.assignments.findById(id).orElseThrow().leadAgency();
	}

	private String page() {
		return "/handovers/" + this.ending.value();
	}

	private MvcTestResult chosen(AssignmentId id, String to, String reason) {
		return post(People.clerk(), page() + "/chosen", "commandId", UUID.randomUUID().toString(), "chosen",
				id.value().toString(), "to", to, "reason", reason);
	}

	private MvcTestResult reform(String address, String receiver, String subject) {
		return post(People.officeHead(), address, "commandId", UUID.randomUUID().toString(), "on", "02/03/2026",
				"basis", BASIS, "ended", this.code, "receivers[0].agency", receiver, "receivers[0].subject", subject);
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

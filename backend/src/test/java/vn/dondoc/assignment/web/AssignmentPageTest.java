package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.setting.Settings;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An assignment's page: what each person may see and do, and what it says of it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
class AssignmentPageTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 9, 8);

	private static final SignedIn CLERK = People.clerk();

	@Autowired
	MockMvc mvc;

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	Agencies agencies;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	CurrentAccount current;

	@Autowired
	Settings settings;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private Assignment assignment;

	@SuppressWarnings("NullAway.Init")
	private SignedIn officer;

	@BeforeEach
	void issueOne() {
		this.clock.setTo(ISSUED.plusDays(1));
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		AgencyId lead = agency("Sở Tài chính");
		this.officer = People.officerOf(lead);
		this.current.as(CLERK, () -> {
			DirectiveId directive = this.enterDirective.enter(directiveHeader(), "", null);
			this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), CLERK, directive, ISSUED, null,
					List.of(ItemDraft.of("Rà soát các dự án chậm giải ngân",
							ObligationDraft.of(lead, Due.of("trước ngày 20/9", beforeTheTwentieth()))))));
			this.assignment = this.assignments
				.findByItemInOrderById(this.items.of(directive).stream().map(ItemView::id).toList())
				.get(0);
		});
	}

	private static Deadline beforeTheTwentieth() {
		return new Deadline.OnDay(LocalDate.of(2025, 9, 20), false, null);
	}

	private static DirectiveHeader directiveHeader() {
		return new DirectiveHeader(new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"),
				"THONG_BAO", new Origin("UBND tỉnh Thái Nguyên", null, DirectiveSource.PEOPLES_COMMITTEE), ISSUED,
				"Kết luận về đầu tư công");
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(ISSUED)
			.stream()
			.filter((view) -> view.name().equals(name))
			.map(AgencyView::id)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theLineFromAcknowledgingToConfirming() throws Exception {
		does(this.officer, "acknowledgement").andExpect(status().is3xxRedirection());
		does(this.officer, "progress", "words", "Đã rà soát 5 dự án", "percent", "40")
			.andExpect(status().is3xxRedirection());
		does(this.officer, "submission", "number", "312/BC-STC", "date", "15/9/2025")
			.andExpect(status().is3xxRedirection());
		assertThat(state()).isEqualTo(WorkflowState.SUBMITTED);
		does(CLERK, "confirmation").andExpect(status().is3xxRedirection());
		page(this.officer)
			.andExpect(content().string(containsString("Hoàn thành đúng hạn: nộp 09/09/2025, hạn cuối hết "
					+ "ngày 19/09/2025 vì văn bản ghi “trước ngày 20/9”.")));
		does(CLERK, "revocation", "reason", "Thiếu phụ lục").andExpect(status().is3xxRedirection());
		does(CLERK, "return", "reason", "Bổ sung phụ lục").andExpect(status().is3xxRedirection());
		assertThat(state()).isEqualTo(WorkflowState.IN_PROGRESS);
		page(this.officer).andExpect(content().string(containsString("Bổ sung phụ lục")))
			.andExpect(content().string(containsString("Văn bản 312/BC-STC ngày 15/09/2025.")));
	}

	@Test
	void whatIsOpenIsInTimeUntilItsLastDayHasPassed() throws Exception {
		this.clock.setTo(LocalDate.of(2025, 9, 19));
		page(this.officer).andExpect(content().string(containsString("Chưa hoàn thành, còn trong hạn: hạn cuối hết")))
			.andExpect(content().string(not(containsString("chip-overdue"))));
		this.clock.setTo(LocalDate.of(2025, 9, 20));
		page(this.officer).andExpect(content().string(containsString("Chưa hoàn thành và đã quá hạn: hạn cuối hết")))
			.andExpect(content().string(containsString("Quá hạn 1 ngày")));
	}

	@Test
	void itsPageAndTheFiguresJudgeOnTheSameDate() throws Exception {
		does(this.officer, "submission", "number", "312/BC-STC", "date", "15/9/2025");
		this.clock.setTo(LocalDate.of(2025, 9, 22));
		does(CLERK, "confirmation").andExpect(status().is3xxRedirection());
		page(this.officer).andExpect(content().string(containsString("Hoàn thành đúng hạn: nộp 09/09/2025")));
		this.current.as(CLERK, () -> this.settings.change(AssignmentSettings.DONE_BASIS, DoneBasis.CONFIRMED, CLERK));
		page(this.officer).andExpect(content().string(containsString("Hoàn thành quá hạn: xác nhận 22/09/2025")));
	}

	@Test
	void anotherAgencyDoesNotLearnThatItExists() throws Exception {
		SignedIn other = People.officerOf(agency("Sở Y tế"));
		page(other).andExpect(status().isNotFound());
		does(other, "acknowledgement").andExpect(status().is4xxClientError());
		assertThat(state()).isEqualTo(WorkflowState.ISSUED);
	}

	@Test
	void anAgencyCannotConfirmItsOwnResult() throws Exception {
		does(this.officer, "submission", "number", "312/BC-STC", "date", "15/9/2025");
		does(this.officer, "confirmation").andExpect(status().isForbidden());
		page(this.officer).andExpect(content().string(not(containsString("/confirmation"))));
		assertThat(state()).isEqualTo(WorkflowState.SUBMITTED);
	}

	@Test
	void aResultWithoutProofIsRefusedAndWhatWasTypedStays() throws Exception {
		does(this.officer, "submission", "number", "312/BC-STC", "date", "31/02/2025").andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"31/02/2025\"")));
		does(this.officer, "submission", "words", "Xong").andExpect(status().isOk())
			.andExpect(content().string(containsString("Xong</textarea>")));
		assertThat(state()).isEqualTo(WorkflowState.ISSUED);
	}

	@Test
	void aFileTooLargeIsRefusedAtItsFieldAndWhatWasTypedStays() throws Exception {
		this.mvc
			.perform(multipart(path("submission"))
				.file(new MockMultipartFile("file", "ban-ve.pdf", "application/pdf", new byte[20 * 1024 * 1024 + 1]))
				.param("commandId", UUID.randomUUID().toString())
				.param("version", "" + version())
				.param("words", "Kèm bản vẽ")
				.with(People.as(this.officer))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Tệp lớn hơn 20 MB")))
			.andExpect(content().string(containsString("Kèm bản vẽ</textarea>")));
		assertThat(state()).isEqualTo(WorkflowState.ISSUED);
	}

	@Test
	void theOfficeRecordsADeedOnBehalfWithDayAndEvidence() throws Exception {
		does(CLERK, "acknowledgement").andExpect(status().isOk());
		assertThat(state()).isEqualTo(WorkflowState.ISSUED);
		does(CLERK, "acknowledgement", "on", "9/9/2025", "evidence", "Công văn 12/STC-VP")
			.andExpect(status().is3xxRedirection());
		page(CLERK).andExpect(content().string(containsString("Căn cứ: Công văn 12/STC-VP")))
			.andExpect(content().string(containsString("Nhập thay")));
	}

	@Test
	void whoDecidesOnAnExtensionSaysWhetherItIsGranted() throws Exception {
		does(this.officer, "extension-request", "until", "25/9/2025", "reason", "Chờ số liệu");
		does(CLERK, "extension-decision", "reason", "Đủ thời gian").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"extension-decision-granted-error\"")))
			.andExpect(content().string(containsString("Hãy chọn đồng ý hay không đồng ý gia hạn.")));
		does(CLERK, "extension-decision", "granted", "true").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"extension-decision-until-error\"")));
		page(CLERK).andExpect(content().string(containsString("/extension-decision")));
		does(CLERK, "extension-decision", "granted", "false", "reason", "Đủ thời gian")
			.andExpect(status().is3xxRedirection());
		page(this.officer).andExpect(content().string(containsString("hạn cuối hết ngày 19/09/2025")));
		does(this.officer, "extension-request", "until", "25/9/2025", "reason", "Chờ số liệu");
		does(CLERK, "extension-decision", "granted", "true", "until", "24/9/2025")
			.andExpect(status().is3xxRedirection());
		page(this.officer).andExpect(content().string(containsString("24/09/2025")));
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedItDoesNothingAndKeepsItsWords() throws Exception {
		int seen = version();
		does(this.officer, "acknowledgement");
		submit(this.officer, "progress", UUID.randomUUID(), seen, "words", "Đang làm").andExpect(status().isConflict())
			.andExpect(content().string(containsString("ang l")));
		assertThat(state()).isEqualTo(WorkflowState.ACKNOWLEDGED);
	}

	@Test
	void aDoubleClickDoesItOnce() throws Exception {
		UUID command = UUID.randomUUID();
		int seen = version();
		submit(this.officer, "progress", command, seen, "words", "Đang làm").andExpect(status().is3xxRedirection());
		submit(this.officer, "progress", command, seen, "words", "Đang làm").andExpect(status().is3xxRedirection());
		assertThat(fresh().version()).isEqualTo(seen + 1);
	}

	@Test
	void whoWorksFromATrayComesBackToItAndAFormLeadsNowhereElse() throws Exception {
		String own = "/assignments/" + this.assignment.id().value();
		for (String elsewhere : List.of("https://vi-du.vn/", "//vi-du.vn", "/logout", "/assignments?q={x}")) {
			does(this.officer, "comments", "words", "Đã nhận", "then", elsewhere).andExpect(redirectedUrl(own));
		}
		String tray = "/assignments?slice=not-acknowledged&sort=due&way=asc";
		does(this.officer, "acknowledgement", "then", tray).andExpect(redirectedUrl(tray));
	}

	@Test
	void aFileIsHandedOutOnlyToWhoMaySeeTheAssignment() throws Exception {
		this.mvc
			.perform(multipart(path("submission"))
				.file(new MockMultipartFile("file", "bao-cao.txt", "text/plain", "x".getBytes()))
				.param("commandId", UUID.randomUUID().toString())
				.param("version", "" + version())
				.with(People.as(this.officer))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		String html = page(this.officer).andReturn().getResponse().getContentAsString();
		String link = html.replaceAll("(?s).*href=\"(/assignments/[^\"]*/files/[^\"]*)\".*", "$1");
		this.mvc.perform(get(link).with(People.as(this.officer)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
		this.mvc.perform(get(link).with(People.as(People.officerOf(agency("Sở Y tế")))))
			.andExpect(status().isNotFound());
	}

	private ResultActions page(SignedIn who) throws Exception {
		return this.mvc.perform(get("/assignments/" + this.assignment.id().value()).with(People.as(who)));
	}

	private ResultActions does(SignedIn who, String deed, String... fields) throws Exception {
		return submit(who, deed, UUID.randomUUID(), version(), fields);
	}

	private ResultActions submit(SignedIn who, String deed, UUID command, int version, String... fields)
			throws Exception {
		MockHttpServletRequestBuilder request = post(path(deed)).param("commandId", command.toString())
			.param("version", "" + version)
			.with(People.as(who))
			.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.mvc.perform(request);
	}

	private String path(String deed) {
		return "/assignments/" + this.assignment.id().value() + "/" + deed;
	}

	private WorkflowState state() {
		return fresh().state();
	}

	private int version() {
		return fresh().version();
	}

	private Assignment fresh() {
		return this.assignments.findById(this.assignment.id()).orElseThrow();
	}

}

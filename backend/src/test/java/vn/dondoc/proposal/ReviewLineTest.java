package vn.dondoc.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.assignment.supersession.Supersessions;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.proposal.earlier.Earlier;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A directive is read when entered; a clerk decides about each proposal; what is accepted
 * is issued at once.
 */
@SpringBootTest
@AutoConfigureMockMvc
abstract class ReviewLineTest {

	private static final SignedIn CLERK = People.clerk();

	private static final LocalDate ISSUED = LocalDate.of(2025, 9, 8);

	private static final String TEXT = """
			Chủ tịch UBND tỉnh yêu cầu:

			1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát các dự án chậm giải ngân, báo cáo UBND tỉnh trước ngày 20/9/2025.

			2. Sở Y tế tổ chức tiêm bổ sung vắc xin sởi, hoàn thành chậm nhất ngày 30/9/2025.
			""";

	@Autowired
	MockMvc mvc;

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	Directives directives;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	Agencies agencies;

	@Autowired
	ReviewSheets sheets;

	@Autowired
	CheckSheets checkSheets;

	@Autowired
	Items items;

	@Autowired
	Decisions decisions;

	@Autowired
	Supersessions supersessions;

	@Autowired
	Assignments assignments;

	@Autowired
	Facts facts;

	@Autowired
	CurrentAccount current;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	DirectiveId directive;

	@BeforeEach
	void enterOne() {
		this.clock.setTo(ISSUED.plusDays(1));
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		this.current.as(CLERK, () -> this.directive = this.enterDirective.enter(header(), TEXT, null));
	}

	private static DirectiveHeader header() {
		return new DirectiveHeader(new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"),
				"THONG_BAO", new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN),
				ISSUED, "Kết luận về đầu tư công và y tế");
	}

	@Test
	void enteringADirectiveReadsIt() {
		List<ReviewSheet.Entry> read = sheet().entries();
		assertThat(read).extracting((entry) -> entry.draft().label()).containsExactly("1", "2");
		assertThat(read.get(0).draft().leads()).extracting(Assignee::printedName).containsExactly("Sở Tài chính");
		assertThat(read.get(0).draft().issuable()).isTrue();
		assertThat(read.get(0).draft().due())
			.isEqualTo(new Due("trước ngày 20/9/2025", new Deadline.OnDay(LocalDate.of(2025, 9, 20), false, null)));
	}

	@Test
	void theReviewShowsTheDocumentBesideItsProposals() throws Exception {
		this.mvc.perform(get(path("")).with(People.as(CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Sở Tài chính chủ trì, phối hợp với Sở Xây dựng")))
			.andExpect(content().string(containsString("Hết ngày 19/09/2025")));
	}

	@Test
	void onlyWhatWasAcceptedIsIssuedAndTheDirectiveIsDone() throws Exception {
		decide(0, "acceptance").andExpect(redirectedUrlPattern("/directives/*/proposals#p-*"));
		decide(1, "rejection").andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/directives/" + this.directive.value() + "/issue").with(People.as(CLERK)))
			.andExpect(content().string(containsString("Ban hành 1 nhiệm vụ cho 1 đơn vị (1 lượt giao)")));
		issue(UUID.randomUUID());
		assertThat(this.items.of(this.directive)).hasSize(1);
		assertThat(this.directives.get(this.directive).state()).isEqualTo(DirectiveState.ISSUED);
		assertThat(sheet().entries()).extracting(ReviewSheet.Entry::state)
			.containsExactly(ProposalState.ISSUED, ProposalState.REJECTED);
	}

	@Test
	void agenciesThatGetTheSameAreCheckedTogether() throws Exception {
		this.current.as(CLERK, () -> this.directive = this.enterDirective.enter(header(), """
				Chủ tịch UBND tỉnh yêu cầu:

				1. UBND các xã, phường báo cáo kết quả tiêm phòng trước ngày 20/9/2025.
				""", null));
		decide(0, "acceptance");
		CheckSheet sheet = this.checkSheets.of(this.directive);
		assertThat(sheet.shares()).hasSize(1);
		assertThat(sheet.agencies()).isEqualTo(sheet.assignments()).isGreaterThan(50);
		this.mvc.perform(get("/directives/" + this.directive.value() + "/issue").with(People.as(CLERK)))
			.andExpect(content().string(containsString(sheet.agencies() + " đơn vị: từ UBND phường Bá Xuyên")));
	}

	@Test
	void aDoubleClickIssuesOnce() throws Exception {
		decide(0, "acceptance");
		UUID command = UUID.randomUUID();
		issue(command);
		issue(command);
		assertThat(this.items.of(this.directive)).hasSize(1);
	}

	@Test
	void aFormLeftOpenWhileAnotherDecidedChangesNothing() throws Exception {
		ReviewSheet.Entry entry = sheet().entries().get(0);
		decide(0, "rejection");
		this.mvc
			.perform(post(path("/" + entry.id().value() + "/acceptance")).param("version", "" + entry.version())
				.with(People.as(CLERK))
				.with(csrf()))
			.andExpect(status().isConflict());
		assertThat(sheet().entries().get(0).state()).isEqualTo(ProposalState.REJECTED);
	}

	@Test
	void anUnknownNameIsKeptAndAskedAbout() throws Exception {
		ReviewSheet.Entry entry = sheet().entries().get(1);
		edit(entry, "Sở Bưu chính Vũ trụ", "day").andExpect(status().is3xxRedirection());
		assertThat(sheet().entries().get(1).draft().leads()).extracting(Assignee::named).containsExactly(false);
		decide(1, "acceptance").andExpect(status().is4xxClientError());
		assertThat(sheet().entries().get(1).state()).isEqualTo(ProposalState.PROPOSED);
	}

	@Test
	void aDayThatDoesNotExistIsRefusedAndTheWordsAreKept() throws Exception {
		ReviewSheet.Entry entry = sheet().entries().get(1);
		edit(entry, "Sở Y tế", "31/02/2025").andExpect(status().isOk())
			.andExpect(content().string(containsString("31/02/2025")))
			.andExpect(content().string(containsString("sửa</textarea>")));
		assertThat(sheet().entries().get(1).draft().content()).doesNotContain("Nội dung đã sửa");
	}

	@Test
	void aDeadlineBeforeTheDocumentIsAskedAboutAndNotRefused() throws Exception {
		edit(sheet().entries().get(0), "Sở Y tế", "1/1/2025").andExpect(status().is3xxRedirection());
		this.mvc.perform(get(path("")).with(People.as(CLERK)))
			.andExpect(content().string(containsString("Thời hạn trước ngày ban hành văn bản")));
		this.mvc.perform(get("/directives/" + this.directive.value() + "/issue").with(People.as(CLERK)))
			.andExpect(content().string(containsString("1 nhiệm vụ có thời hạn trước ngày ban hành văn bản")));
	}

	@Test
	void aGroupWithCommasInItsNameIsOneLead() throws Exception {
		edit(sheet().entries().get(0), "UBND các xã, phường", "30/9/2026").andExpect(status().is3xxRedirection());
		assertThat(sheet().entries().get(0).draft().leads()).singleElement()
			.satisfies((lead) -> assertThat(lead.printedName()).isEqualTo("UBND các xã, phường"));
	}

	@Test
	void wordsTheReadingMissedAreAddedFromASelection() throws Exception {
		int start = TEXT.indexOf("Sở Y tế");
		this.mvc
			.perform(
					get(path("/new")).param("start", "" + start).param("end", "" + (start + 30)).with(People.as(CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Sở Y tế tổ chức tiêm bổ sung")));
		this.mvc
			.perform(post(path("")).param("commandId", UUID.randomUUID().toString())
				.param("version", "0")
				.param("content", "Báo cáo kết quả tiêm")
				.param("leads", "Sở Y tế")
				.param("start", "" + start)
				.param("end", "" + (start + 30))
				.with(People.as(CLERK))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(sheet().entries()).hasSize(3)
			.anySatisfy((entry) -> assertThat(entry.draft().content()).isEqualTo("Báo cáo kết quả tiêm"));
	}

	@Test
	void whatADirectiveIsStampedWithIsTheirPriority() throws Exception {
		this.current.as(CLERK,
				() -> this.directive = this.enterDirective.enter(header(), "THƯỢNG KHẨN\n\n" + TEXT, null));
		decide(0, "acceptance");
		this.mvc.perform(get("/directives/" + this.directive.value() + "/issue").with(People.as(CLERK)))
			.andExpect(content().string(containsString("Thượng khẩn")));
		issue(UUID.randomUUID());
		assertThat(this.assignments.findByItemInOrderById(List.of(this.items.of(this.directive).get(0).id())))
			.isNotEmpty()
			.allSatisfy((one) -> assertThat(Priority.asOf(this.facts.of(one.id()), Instant.MAX, Instant.MAX))
				.isEqualTo(Priority.VERY_URGENT));
	}

	@Test
	void whatRepeatsAnEarlierAssignmentIsLinkedInTheReviewAndCountedOnceWhenIssued() throws Exception {
		decide(0, "acceptance");
		issue(UUID.randomUUID());
		Assignment first = onlyOne();
		this.current.as(CLERK, () -> this.directive = this.enterDirective.enter(header(), TEXT, null));
		ReviewSheet.Entry entry = sheet().entries().get(0);
		String earlier = path("/" + entry.id().value() + "/earlier");
		this.mvc.perform(get(earlier).with(People.as(CLERK)))
			.andExpect(content().string(containsString(first.id().value().toString())));
		this.mvc.perform(get(earlier + "?q=khong-co-viec-nay").with(People.as(CLERK)))
			.andExpect(content().string(containsString("Không có nhiệm vụ đang mở nào khớp")));
		this.mvc.perform(post(earlier).param("version", "" + entry.version()).with(People.as(CLERK)).with(csrf()))
			.andExpect(content().string(containsString("Chọn một nhiệm vụ đã giao trước đây.")));
		this.mvc
			.perform(post(earlier).param("version", "" + entry.version())
				.param("earlier", first.id().value().toString())
				.param("kind", "REPEATS")
				.param("reason", "Nhắc lại thông báo trước")
				.with(People.as(CLERK))
				.with(csrf()))
			.andExpect(redirectedUrlPattern("/directives/*/proposals#p-*"));
		this.mvc.perform(get(path("")).with(People.as(CLERK)))
			.andExpect(content().string(containsString("Nhắc lại nhiệm vụ trước: ")));
		decide(0, "acceptance");
		this.mvc.perform(get("/directives/" + this.directive.value() + "/issue").with(People.as(CLERK)))
			.andExpect(content().string(containsString("Nhắc lại nhiệm vụ trước: ")));
		issue(UUID.randomUUID());
		assertThat(this.assignments.findById(first.id()).orElseThrow().state()).isEqualTo(WorkflowState.SUPERSEDED);
		assertThat(this.supersessions.of(this.directive)).singleElement().satisfies((link) -> {
			assertThat(link.earlier()).isEqualTo(first.id());
			assertThat(link.later()).isEqualTo(onlyOne().id());
		});
	}

	@Test
	void aLinkIsKeptWhenTheProposalIsEditedAndCanBeTakenBack() throws Exception {
		decide(0, "acceptance");
		issue(UUID.randomUUID());
		Earlier earlier = new Earlier(onlyOne().id().value(), SupersessionKind.REPLACES, "Rà soát", "Thay thế");
		this.current.as(CLERK, () -> this.directive = this.enterDirective.enter(header(), TEXT, null));
		ReviewSheet.Entry entry = sheet().entries().get(0);
		this.current.as(CLERK,
				() -> this.decisions.link(new Decisions.Seen(this.directive, entry.id(), entry.version()), earlier));
		edit(sheet().entries().get(0), "Sở Tài chính", "day");
		ReviewSheet.Entry edited = sheet().entries().get(0);
		assertThat(edited.draft().earlier()).isEqualTo(earlier);
		this.mvc
			.perform(post(path("/" + edited.id().value() + "/earlier/removal")).param("version", "" + edited.version())
				.with(People.as(CLERK))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(sheet().entries().get(0).draft().earlier()).isNull();
	}

	private Assignment onlyOne() {
		List<Assignment> all = this.assignments
			.findByItemInOrderById(List.of(this.items.of(this.directive).get(0).id()));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	@Test
	void theRestIsClearedWithOneClick() throws Exception {
		this.mvc.perform(post(path("/remainder")).with(People.as(CLERK)).with(csrf()));
		assertThat(sheet().coverage().undecided()).isZero();
		assertThat(sheet().entries()).extracting(ReviewSheet.Entry::state).containsOnly(ProposalState.REJECTED);
	}

	private ResultActions edit(ReviewSheet.Entry entry, String lead, String day) throws Exception {
		var request = post(path("/" + entry.id().value())).param("commandId", UUID.randomUUID().toString())
			.param("version", "" + entry.version())
			.param("content", "Nội dung đã sửa")
			.param("leads", lead)
			.with(People.as(CLERK))
			.with(csrf());
		if (!day.equals("day")) {
			request.param("due.kind", "UNTIL").param("due.day", day).param("due.phrase", "trước " + day);
		}
		return this.mvc.perform(request);
	}

	private ResultActions decide(int entry, String decision) throws Exception {
		ReviewSheet.Entry chosen = sheet().entries().get(entry);
		return this.mvc
			.perform(post(path("/" + chosen.id().value() + "/" + decision)).param("version", "" + chosen.version())
				.with(People.as(CLERK))
				.with(csrf()));
	}

	private void issue(UUID command) throws Exception {
		this.mvc
			.perform(post("/directives/" + this.directive.value() + "/issue").param("commandId", command.toString())
				.with(People.as(CLERK))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
	}

	private ReviewSheet sheet() {
		return this.sheets.of(this.directive);
	}

	private String path(String rest) {
		return "/directives/" + this.directive.value() + "/proposals" + rest;
	}

}

@OnH2
class ReviewLineOnH2Test extends ReviewLineTest {

}

@OnMysql
class ReviewLineOnMysqlTest extends ReviewLineTest {

}

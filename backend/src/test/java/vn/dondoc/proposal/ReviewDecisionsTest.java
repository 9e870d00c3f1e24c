package vn.dondoc.proposal;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.Resolution;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A reviewer merges and splits, says whom a name means, takes a day for words that fix
 * none, and takes the last decision back.
 */
@SpringBootTest
@AutoConfigureMockMvc
abstract class ReviewDecisionsTest {

	private static final SignedIn CLERK = People.clerk();

	private static final LocalDate ISSUED = LocalDate.of(2025, 2, 7);

	private static final String TEXT = """
			Chủ tịch UBND tỉnh yêu cầu:

			1. Sở Tài chính rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.

			2. Sở Y tế tổ chức tiêm bổ sung vắc xin sởi cho trên 1.000 người; Sở Y tế tổng hợp kết quả, hoàn thành đầu tháng 5.

			3. Giao Sở Vũ trụ lập đề án phóng vệ tinh, trình UBND tỉnh trước ngày 20/3/2025.
			""";

	@Autowired
	MockMvc mvc;

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyDirectory directory;

	@Autowired
	ReviewSheets sheets;

	@Autowired
	Decisions decisions;

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
		this.directive = enter(TEXT);
	}

	private DirectiveId enter(String text) {
		DirectiveHeader header = new DirectiveHeader(
				new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"), "THONG_BAO",
				new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN), ISSUED,
				"Kết luận phiên họp");
		DirectiveId[] entered = new DirectiveId[1];
		this.current.as(CLERK, () -> entered[0] = this.enterDirective.enter(header, text, null));
		return entered[0];
	}

	@Test
	void everyFieldTellsItsWordsItsRuleAndHowSureItIs() throws Exception {
		page().andExpect(content().string(containsString("Hết ngày 09/03/2025")))
			.andExpect(content().string(containsString(
					"vì “trước ngày 10/3” → trước ngày X → hết ngày liền trước; năm theo ngày văn bản 07/02/2025")))
			.andExpect(content().string(containsString("Đọc từ “Sở Tài chính”:")))
			.andExpect(content().string(containsString("tên cơ quan đứng trước việc phải làm")))
			.andExpect(content().string(containsString("đọc chắc")));
	}

	@Test
	void twoProposalsBecomeOneWithTheWordsAndAgenciesOfBoth() throws Exception {
		decide(0, "acceptance");
		merge(0);
		List<ReviewSheet.Entry> left = entries();
		assertThat(left).hasSize(2);
		assertThat(left.get(0).state()).isEqualTo(ProposalState.PROPOSED);
		assertThat(left.get(0).draft().content()).contains("trụ sở dôi dư").contains("vắc xin sởi");
		assertThat(left.get(0).draft().leads()).extracting(Assignee::printedName)
			.containsExactly("Sở Tài chính", "Sở Y tế");
		assertThat(left.get(0).words().end()).isGreaterThan(TEXT.indexOf("vắc xin"));
	}

	@Test
	void theLastHasNothingBehindToMergeWith() throws Exception {
		ReviewSheet.Entry last = entries().get(2);
		send(post(path("/" + last.id().value() + "/merge")).param("version", "" + last.version()))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("Không có nhiệm vụ nào phía sau")));
		assertThat(entries()).hasSize(3);
	}

	@Test
	void whatWasRejectedIsPassedOverWhenMerging() throws Exception {
		decide(1, "rejection");
		merge(0);
		assertThat(entries().get(0).draft().content()).contains("trụ sở dôi dư").contains("phóng vệ tinh");
	}

	@Test
	void oneProposalBecomesTwoThatAreReadAgain() throws Exception {
		split(1, TEXT.indexOf("Sở Y tế tổng hợp"));
		List<ReviewSheet.Entry> parts = entries();
		assertThat(parts).hasSize(4);
		assertThat(parts.get(1).draft().content()).contains("vắc xin").doesNotContain("tổng hợp");
		assertThat(parts.get(1).draft().due()).isNull();
		assertThat(parts.get(2).draft().content()).startsWith("Sở Y tế tổng hợp");
		assertThat(parts.get(2).draft().due()).isNotNull();
		assertThat(parts.get(2).draft().label()).isEqualTo("2");
	}

	@Test
	void aPlaceOutsideTheWordsSplitsNothing() throws Exception {
		ReviewSheet.Entry entry = entries().get(1);
		send(post(path("/" + entry.id().value() + "/split")).param("version", "" + entry.version()).param("at", "3"))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("Không tách được ở chỗ này")));
		assertThat(entries()).hasSize(3);
	}

	@Test
	void everyDecisionCanBeTakenBackLastFirst() throws Exception {
		List<ReviewSheet.Entry> before = entries();
		decide(0, "acceptance");
		split(1, TEXT.indexOf("Sở Y tế tổng hợp"));
		merge(0);
		decide(1, "rejection");
		send(post(path("/remainder")));
		for (int i = 0; i < 5; i++) {
			undo(CLERK).andExpect(status().is3xxRedirection());
		}
		assertThat(entries()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("version").isEqualTo(before);
		page().andExpect(content().string(not(containsString("Hoàn tác chấp nhận"))));
	}

	@Test
	void aDecisionIsTakenBackOnceHoweverOftenTheButtonIsPressed() throws Exception {
		decide(0, "acceptance");
		decide(1, "acceptance");
		String undo = undoable();
		for (int i = 0; i < 2; i++) {
			send(post(path("/undo")).param("decision", undo)).andExpect(status().is3xxRedirection());
		}
		assertThat(entries()).extracting(ReviewSheet.Entry::state)
			.containsExactly(ProposalState.ACCEPTED, ProposalState.PROPOSED, ProposalState.PROPOSED);
	}

	@Test
	void whatAnotherHasDecidedSinceIsNotOverruled() throws Exception {
		decide(0, "acceptance");
		String undo = undoable();
		SignedIn other = People.officeHead();
		ReviewSheet.Entry entry = entries().get(0);
		this.mvc
			.perform(post(path("/" + entry.id().value() + "/rejection")).param("version", "" + entry.version())
				.with(People.as(other))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		send(post(path("/undo")).param("decision", undo)).andExpect(status().isConflict());
		assertThat(entries().get(0).state()).isEqualTo(ProposalState.REJECTED);
	}

	@Test
	void whatWasIssuedIsNotTakenBack() throws Exception {
		decide(0, "acceptance");
		String undo = undoable();
		send(post("/directives/" + this.directive.value() + "/issue").param("commandId", UUID.randomUUID().toString()));
		send(post(path("/undo")).param("decision", undo)).andExpect(status().isConflict())
			.andExpect(content().string(containsString("đã được ban hành")));
		assertThat(entries().get(0).state()).isEqualTo(ProposalState.ISSUED);
	}

	@Test
	void wordsThatFixNoDayOfferOneToTake() throws Exception {
		page().andExpect(content().string(containsString("Lấy 01/05/2025")));
		ReviewSheet.Entry entry = entries().get(1);
		send(post(path("/" + entry.id().value() + "/due")).param("version", "" + entry.version())
			.param("day", "2025-05-01")).andExpect(status().is3xxRedirection());
		Due due = entries().get(1).draft().due();
		assertThat(due).isEqualTo(new Due("đầu tháng 5", new Deadline.OnDay(LocalDate.of(2025, 5, 1), true, null)));
		assertThat(entries().get(1).readAs().deadline().meaning()).isInstanceOf(Deadline.Undetermined.class);
	}

	@Test
	void aSelectionDueBeforeTheDocumentIsReadAskedAboutAndCanBeIssued() throws Exception {
		String text = TEXT + "\n4. Việc còn tồn: Sở Xây dựng nghiệm thu cầu Gia Bảy trước ngày 20/01/2025.\n";
		this.directive = enter(text);
		int start = text.indexOf("Sở Xây dựng nghiệm thu");
		int end = text.indexOf(".", start) + 1;
		this.mvc.perform(get(path("/new")).param("start", "" + start).param("end", "" + end).with(People.as(CLERK)))
			.andExpect(content().string(containsString("value=\"20/01/2025\"")))
			.andExpect(content().string(containsString("value=\"Sở Xây dựng\"")));
		send(post(path("")).param("commandId", UUID.randomUUID().toString())
			.param("version", "0")
			.param("content", text.substring(start, end))
			.param("leads", "Sở Xây dựng")
			.param("due.kind", "BEFORE")
			.param("due.day", "20/01/2025")
			.param("due.phrase", "trước ngày 20/01/2025")
			.param("start", "" + start)
			.param("end", "" + end)).andExpect(status().is3xxRedirection());
		page().andExpect(content().string(containsString("Thời hạn trước ngày ban hành văn bản: hãy xem lại.")));
		assertThat(entries()).filteredOn((entry) -> entry.draft().content().startsWith("Sở Xây dựng nghiệm thu"))
			.isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.draft().due()).isEqualTo(
					new Due("trước ngày 20/01/2025", new Deadline.OnDay(LocalDate.of(2025, 1, 20), false, null))));
	}

	@Test
	void anUnknownNameIsEnteredAsANewAgencyThatTheNextDocumentKnows() throws Exception {
		page().andExpect(content().string(containsString("Thêm cơ quan mới")));
		send(post(path("/names")).param("printed", "Sở Vũ trụ").param("enter", "yes"))
			.andExpect(status().is3xxRedirection());
		assertThat(entries().get(2).draft().issuable()).isTrue();
		DirectiveId next = enter(TEXT.replace("Kết luận", "Thông báo"));
		assertThat(this.sheets.of(next).entries().get(2).draft().issuable()).isTrue();
	}

	@Test
	void anUnknownNameBecomesAnotherNameOfAnAgency() throws Exception {
		String printed = "Sở Ngân khố";
		DirectiveId first = enter("Giao " + printed + " lập dự toán, trình UBND tỉnh trước ngày 20/3/2025.");
		this.directive = first;
		send(post(path("/names")).param("printed", printed).param("same", "yes").param("means", "Sở Tài chính"))
			.andExpect(status().is3xxRedirection());
		assertThat(entries().get(0).draft().issuable()).isTrue();
		assertThat(this.directory.resolve(printed, ISSUED)).isInstanceOfSatisfying(Resolution.One.class,
				(one) -> assertThat(one.agency().name()).isEqualTo("Sở Tài chính"));
		send(post(path("/names")).param("printed", printed).param("same", "yes").param("means", "Sở Không Có"))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("Danh mục không có cơ quan")));
	}

	@Test
	void targetsAreReadBesideTheAssignment() {
		assertThat(entries().get(1).draft().targets())
			.anySatisfy((target) -> assertThat(target.words()).isEqualTo("trên 1.000 người"));
	}

	@Test
	void aScriptGetsTheChangedCardAloneWithTheBarAndItsSentences() throws Exception {
		ReviewSheet.Entry entry = entries().get(0);
		send(post(path("/" + entry.id().value() + "/acceptance")).param("version", "" + entry.version())
			.header("HX-Request", "true")).andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"p-" + entry.id().value())))
			.andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
			.andExpect(content().string(containsString("sentence-assignment")))
			.andExpect(content().string(not(containsString("<html"))));
		send(post(path("/undo")).param("decision", undoable()).header("HX-Request", "true")).andExpect(status().isOk())
			.andExpect(header().string("HX-Retarget", "#review"));
	}

	@Test
	void aHundredProposalsCostNoMoreQueriesThanThree() throws Exception {
		long few = CountedQueries.of(this::open);
		ReviewSheet.Entry model = entries().get(0);
		this.current.as(CLERK, () -> {
			for (int i = 0; i < 100; i++) {
				this.decisions.add(UUID.randomUUID(), CLERK, this.directive, model.draft(), model.words());
			}
		});
		assertThat(entries()).hasSize(103);
		assertThat(CountedQueries.of(this::open)).isLessThanOrEqualTo(few);
	}

	private ResultActions page() throws Exception {
		return this.mvc.perform(get(path("")).with(People.as(CLERK))).andExpect(status().isOk());
	}

	private void open() {
		try {
			page();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void decide(int entry, String decision) throws Exception {
		ReviewSheet.Entry chosen = entries().get(entry);
		send(post(path("/" + chosen.id().value() + "/" + decision)).param("version", "" + chosen.version()))
			.andExpect(status().is3xxRedirection());
	}

	private void merge(int entry) throws Exception {
		ReviewSheet.Entry chosen = entries().get(entry);
		send(post(path("/" + chosen.id().value() + "/merge")).param("version", "" + chosen.version()))
			.andExpect(status().is3xxRedirection());
	}

	private void split(int entry, int at) throws Exception {
		ReviewSheet.Entry chosen = entries().get(entry);
		send(post(path("/" + chosen.id().value() + "/split")).param("version", "" + chosen.version())
			.param("at", "" + at)).andExpect(status().is3xxRedirection());
	}

	private ResultActions undo(SignedIn by) throws Exception {
		return this.mvc.perform(post(path("/undo")).param("decision", undoable()).with(People.as(by)).with(csrf()));
	}

	/** The decision that the page offers to take back. */
	private String undoable() throws Exception {
		String html = page().andReturn().getResponse().getContentAsString();
		String field = "name=\"decision\" value=\"";
		int at = html.indexOf(field) + field.length();
		return html.substring(at, html.indexOf('"', at));
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.as(CLERK)).with(csrf()));
	}

	private List<ReviewSheet.Entry> entries() {
		return this.sheets.of(this.directive).entries();
	}

	private String path(String rest) {
		return "/directives/" + this.directive.value() + "/proposals" + rest;
	}

}

@OnH2
class ReviewDecisionsOnH2Test extends ReviewDecisionsTest {

}

@OnMysql
class ReviewDecisionsOnMysqlTest extends ReviewDecisionsTest {

}

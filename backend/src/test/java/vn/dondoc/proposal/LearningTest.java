package vn.dondoc.proposal;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.proposal.learning.ReadField;
import vn.dondoc.proposal.learning.ReadingQuality;
import vn.dondoc.proposal.learning.Tally;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What was proposed is held against what was issued, and both are kept. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class LearningTest {

	private static final SignedIn CLERK = People.clerk();

	private static final LocalDate ISSUED = LocalDate.of(2025, 2, 7);

	private static final String TEXT = """
			Chủ tịch UBND tỉnh yêu cầu:

			1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.

			2. Sở Y tế tổ chức tiêm bổ sung vắc xin sởi, hoàn thành trong đầu tháng 5.

			3. Sở Nội vụ rà soát biên chế, báo cáo UBND tỉnh trước ngày 20/3/2025.

			4. Sở Công Thương kiểm tra an toàn hồ đập.
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
	ReviewSheets sheets;

	@Autowired
	Decisions decisions;

	@Autowired
	IssueProposals issueProposals;

	@Autowired
	ReviewOutcome outcome;

	@Autowired
	ReadingQuality quality;

	@Autowired
	Assignees assignees;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	RectifyIssue rectify;

	@Autowired
	CurrentAccount current;

	@Autowired
	TestClock clock;

	@BeforeEach
	void installOne() {
		this.clock.setTo(ISSUED.plusDays(1));
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
	}

	@Test
	void whatWasIssuedOtherwiseThanProposedCountsAgainstTheReading() throws Exception {
		this.current.as(CLERK, () -> settle("CHI_THI"));
		ReadingQuality.Line line = line("Chỉ thị");
		assertThat(line.documents()).isEqualTo(1);
		assertThat(line.fields().get(ReadField.ASSIGNMENT)).isEqualTo(new Tally(4, 4, 3));
		assertThat(line.fields().get(ReadField.LEAD)).isEqualTo(new Tally(4, 4, 2));
		assertThat(line.fields().get(ReadField.COOPERATING)).isEqualTo(new Tally(1, 1, 1));
		assertThat(line.fields().get(ReadField.DEADLINE)).isEqualTo(new Tally(3, 2, 2));
		this.mvc.perform(get("/reading-quality").with(People.as(CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Đúng 75,0 %")))
			.andExpect(content().string(containsString("3 khớp, 4 đề xuất, 4 ban hành")));
	}

	@Test
	void whatWasProposedStaysAsItWasReadBesideWhatWasIssued() {
		DirectiveId[] settled = new DirectiveId[1];
		this.current.as(CLERK, () -> settled[0] = settle("CONG_DIEN"));
		ReviewSheet.Entry changed = this.sheets.of(settled[0]).entries().get(2);
		assertThat(changed.state()).isEqualTo(ProposalState.ISSUED);
		assertThat(changed.readAs().leads().get(0).value()).isEqualTo("Sở Nội vụ");
		assertThat(changed.draft().leads().get(0).printedName()).isEqualTo("Sở Tư pháp");
	}

	@Test
	void aDirectiveThatOrdersNothingCountsWhatWasProposedForIt() {
		this.current.as(CLERK, () -> {
			DirectiveId id = enter("NGHI_QUYET");
			this.decisions.clearRemainder(id);
			this.outcome.nothingToDo(id, this.sheets.of(id).directive().version());
		});
		assertThat(line("Nghị quyết").fields().get(ReadField.ASSIGNMENT)).isEqualTo(new Tally(4, 0, 0));
	}

	@Test
	void theExportHoldsTheIssuedAssignmentsInTheFormatOfTheCorpus() throws Exception {
		DirectiveId[] settled = new DirectiveId[1];
		this.current.as(CLERK, () -> settled[0] = settle("KE_HOACH"));
		JsonNode document = export().get(settled[0].value() + ".json");
		assertThat(document.get("kind").stringValue()).isEqualTo("ke_hoach");
		assertThat(document.get("issued_on").stringValue()).isEqualTo("2025-02-07");
		assertThat(document.get("assignments")).hasSize(4);
		for (JsonNode assignment : document.get("assignments")) {
			assertThat(document.get("text").stringValue()).contains(assignment.get("span").stringValue());
		}
		JsonNode first = document.get("assignments").get(0);
		assertThat(first.get("item").stringValue()).isEqualTo("1");
		assertThat(first.at("/lead/0").stringValue()).isEqualTo("Sở Tài chính");
		assertThat(first.at("/cooperating/0").stringValue()).isEqualTo("Sở Xây dựng");
		assertThat(first.at("/deadline/date").stringValue()).isEqualTo("2025-03-10");
		JsonNode second = document.get("assignments").get(1);
		assertThat(second.at("/deadline/kind").stringValue()).isEqualTo("period");
		assertThat(second.at("/deadline/date").isNull()).isTrue();
	}

	@Test
	void anEntryErrorPutRightLaterCountsAgainstTheReadingAndIsExportedAsItShouldHaveBeen() throws Exception {
		DirectiveId[] settled = new DirectiveId[1];
		this.current.as(CLERK, () -> {
			settled[0] = settle("QUYET_DINH");
			AssignmentId first = this.assignments.findByItemInOrderById(List.of(this.items.of(settled[0]).get(0).id()))
				.get(0)
				.id();
			this.rectify.rectify(new RectifyIssue.Command(new DeedCall(UUID.randomUUID(), first, null, CLERK, null),
					null, this.assignees.of(List.of("Sở Tư pháp"), ISSUED).get(0).agency(), "trước ngày 20/3",
					new Deadline.OnDay(LocalDate.of(2025, 3, 20), false, null), "nhập nhầm"));
		});
		ReadingQuality.Line line = line("Quyết định");
		assertThat(line.fields().get(ReadField.ASSIGNMENT)).isEqualTo(new Tally(4, 4, 3));
		assertThat(line.fields().get(ReadField.LEAD)).isEqualTo(new Tally(4, 4, 1));
		assertThat(line.fields().get(ReadField.DEADLINE)).isEqualTo(new Tally(3, 2, 1));
		JsonNode right = export().get(settled[0].value() + ".json").get("assignments").get(0);
		assertThat(right.at("/lead/0").stringValue()).isEqualTo("Sở Tư pháp");
		assertThat(right.at("/deadline/date").stringValue()).isEqualTo("2025-03-20");
	}

	/**
	 * The first as read; the second with a day taken; the third given to another, without
	 * a deadline; the fourth rejected and written anew.
	 */
	private DirectiveId settle(String type) {
		DirectiveId id = enter(type);
		List<ReviewSheet.Entry> read = this.sheets.of(id).entries();
		assertThat(read).hasSize(4);
		this.decisions.accept(seen(id, read.get(0)));
		this.decisions.takeDay(seen(id, read.get(1)), LocalDate.of(2025, 5, 1));
		this.decisions.accept(seen(id, this.sheets.of(id).entries().get(1)));
		this.decisions.revise(seen(id, read.get(2)), draft("3", "Sở Tư pháp"));
		this.decisions.reject(seen(id, read.get(3)));
		this.decisions.add(UUID.randomUUID(), CLERK, id, draft("4", "Sở Y tế"), read.get(3).words());
		this.issueProposals.issue(UUID.randomUUID(), CLERK, id);
		return id;
	}

	private Draft draft(String label, String lead) {
		return new Draft(label, "Rà soát", List.of(this.assignees.of(List.of(lead), ISSUED).get(0)), List.of(), null,
				null, List.of());
	}

	private static Seen seen(DirectiveId id, ReviewSheet.Entry entry) {
		return new Seen(id, entry.id(), entry.version());
	}

	private DirectiveId enter(String type) {
		DirectiveHeader header = new DirectiveHeader(
				new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"), type,
				new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN), ISSUED,
				"Kết luận phiên họp");
		return this.enterDirective.enter(header, TEXT, null);
	}

	private ReadingQuality.Line line(String type) {
		return this.quality.lines().stream().filter((line) -> line.type().equals(type)).findFirst().orElseThrow();
	}

	private Map<String, JsonNode> export() throws Exception {
		byte[] archive = this.mvc.perform(get("/reading-quality/corpus.zip").with(People.as(CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		Map<String, JsonNode> documents = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
				documents.put(file.getName(), JsonMapper.builder().build().readTree(in.readAllBytes()));
			}
		}
		return documents;
	}

}

@OnH2
class LearningOnH2Test extends LearningTest {

}

@OnMysql
class LearningOnMysqlTest extends LearningTest {

}

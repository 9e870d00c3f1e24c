package vn.dondoc.worklist.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.handover.HandOverWork;
import vn.dondoc.assignment.story.Stories;
import vn.dondoc.assignment.story.StoryPage;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.ProvinceOfReforms;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.PendingHandovers;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reforms of 1 March and 1 July 2025 on the sample province: work of its departments
 * and districts goes through both, and nothing of it is lost, late for it or counted
 * otherwise than before.
 */
@SpringBootTest
@Import({ IssuedWork.class, ProvinceOfReforms.class })
abstract class ReformsOf2025Test {

	private static final LocalDate ISSUED = LocalDate.of(2025, 2, 10);

	private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

	private static final Instant END_OF_FEBRUARY = Days.endOf(LocalDate.of(2025, 2, 28));

	private static final Instant KNOWN = Days.startOf(LocalDate.of(2025, 3, 1)).plusSeconds(60);

	private static final SignedIn CLERK = People.clerk();

	private static final String MARCH = "Nghị quyết số 12/NQ-HĐND ngày 25/02/2025";

	private static final String JULY = "Nghị quyết số 202/2025/QH15 ngày 12/06/2025";

	@Autowired
	IssuedWork work;

	@Autowired
	ProvinceOfReforms province;

	@Autowired
	Handovers handovers;

	@Autowired
	HandOverByRule byRule;

	@Autowired
	HandOverWork handOverWork;

	@Autowired
	PendingHandovers pending;

	@Autowired
	Assignments assignments;

	@Autowired
	Agencies agencies;

	@Autowired
	Facts facts;

	@Autowired
	Figures figures;

	@Autowired
	FiguresVerification verification;

	@Autowired
	ComposeReport compose;

	@Autowired
	Stories stories;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final Map<String, AssignmentId> issued = new LinkedHashMap<>();

	private final Map<String, DirectiveId> directives = new HashMap<>();

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void bothReformsLeaveNoWorkWithAnAgencyThatEnded() {
		this.clock.setTo(LocalDate.of(2025, 1, 20));
		this.province.enter();
		this.province.reform(ProvinceOfReforms.PARTY_BODIES, "Quyết định số 200-QĐ/TU", People.administrator());
		issueEverything();
		Map<String, @Nullable Instant> deadlines = deadlines();
		this.clock.setTo(LocalDate.of(2025, 3, 1));
		String before = february(LeadAs.THEN);
		Table then = table(LeadAs.THEN);

		theReformOfMarch();
		theReformOfJuly();

		assertThat(this.pending.lines()).isEmpty();
		assertThat(this.handovers.all()).isEmpty();
		nothingOpenIsLedByOrAwaitsAnAgencyThatEnded();
		assertThat(deadlines()).isEqualTo(deadlines);
		assertThat(february(LeadAs.THEN)).isEqualTo(before);
		bothCutsAddUpTo(then);
		whoeverReadsTheStoryUnderstandsIt();
		assertThat(this.verification.verify().holds()).isTrue();
	}

	private void issueEverything() {
		this.clock.setTo(ISSUED);
		issue("ngân sách", "Tổng hợp kế hoạch đầu tư công", "BK.SKHDT", "BK.STC");
		issue("việc làm", "Điều tra cung cầu lao động", "BK.SLDTBXH");
		issue("trẻ em", "Lập kế hoạch bảo vệ trẻ em năm 2025", "BK.SLDTBXH", "BK.STTTT");
		issue("nghề", "Sắp xếp cơ sở giáo dục nghề nghiệp", "BK.SLDTBXH");
		issue("cả hai", "Rà soát giáo dục nghề nghiệp và bảo trợ xã hội", "BK.SLDTBXH");
		issue("xong", "Báo cáo giảm nghèo", "BK.SLDTBXH");
		issue("đường", "Báo cáo tiến độ đường Chợ Mới - Bắc Kạn", "BK.SGTVT");
		issue("rừng", "Kiểm kê rừng", "BK.SNNPTNT");
		issue("mỏ", "Đóng cửa mỏ", "BK.STNMT");
		issue("báo chí", "Quản lý báo chí trên địa bàn", "BK.STTTT");
		issue("thừa", "Báo cáo theo mẫu đã bãi bỏ", "BK.STTTT");
		issue("chợ rã", "Giải phóng mặt bằng tại thị trấn Chợ Rã", "BK.BABE", "BK.SLDTBXH");
		issue("ba bể", "Báo cáo dịch tả lợn", "BK.BABE");
		issue("y tế", "Tiêm chủng mở rộng", "BK.SYT", "BK.SLDTBXH");
		done("xong");
		handIn("đường");
		happens("rừng", AssignmentDeed.ASK_EXTENSION, new FactPayload.ExtensionAsked(DUE.plusDays(30), "chờ mùa khô"));
		happens("mỏ", AssignmentDeed.SUSPEND, new FactPayload.Suspended("chờ chủ trương"));
		happens("trẻ em", AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
	}

	private void theReformOfMarch() {
		this.province.reform(ProvinceOfReforms.DEPARTMENTS, MARCH, People.officeHead());
		assertThat(left()).containsOnly(Map.entry("Sở Kế hoạch và Đầu tư", 1L),
				Map.entry("Sở Lao động - Thương binh và Xã hội", 6L), Map.entry("Sở Giao thông vận tải", 1L),
				Map.entry("Sở Nông nghiệp và Phát triển nông thôn", 1L), Map.entry("Sở Tài nguyên và Môi trường", 1L),
				Map.entry("Sở Thông tin và Truyền thông", 3L));

		byHand("thừa", "BK.STTTT", null, MARCH);
		this.handovers.all().forEach((left) -> byRule(left, MARCH));
		assertThat(left()).containsOnly(Map.entry("Sở Lao động - Thương binh và Xã hội", 1L));
		byHand("cả hai", "BK.SLDTBXH", "BK.SNV", MARCH);
		assertThat(this.pending.count()).isZero();

		ledBy("việc làm", "BK.SNV");
		ledBy("trẻ em", "BK.SYT");
		ledBy("nghề", "BK.SGDDT");
		ledBy("cả hai", "BK.SNV");
		ledBy("báo chí", "BK.SVHTTDL");
		ledBy("xong", "BK.SLDTBXH");
		assertThat(state("đường")).isEqualTo(WorkflowState.SUBMITTED);
		assertThat(state("mỏ")).isEqualTo(WorkflowState.SUSPENDED);
		assertThat(state("thừa")).isEqualTo(WorkflowState.WITHDRAWN);
		assertThat(state("trẻ em")).isEqualTo(WorkflowState.ISSUED);
		assertThat(standing("rừng").requests().extensionOpen()).isTrue();
		assertThat(cooperating("ngân sách")).as("who leads does not cooperate beside").isEmpty();
		assertThat(cooperating("trẻ em")).containsExactly(this.province.id("BK.SKHCN"));
		assertThat(cooperating("y tế")).containsExactly(this.province.id("BK.SNV"));
	}

	private void theReformOfJuly() {
		this.clock.setTo(ProvinceOfReforms.DISTRICTS_AND_PROVINCES);
		this.province.reform(ProvinceOfReforms.DISTRICTS_AND_PROVINCES, JULY, People.officeHead());
		assertThat(left()).containsEntry("UBND huyện Ba Bể", 2L).containsEntry("Sở Nội vụ", 4L);

		this.handovers.all().forEach((left) -> byRule(left, JULY));
		assertThat(left()).containsOnly(Map.entry("UBND huyện Ba Bể", 1L));
		byHand("ba bể", "BK.BABE", communeCalled("UBND xã Ba Bể"), JULY);
		byHand("việc làm", "BK.SLDTBXH", communeCalled("UBND xã Ba Bể"), JULY, 0);

		assertThat(this.agencies.get(lead("chợ rã")).name()).isEqualTo("UBND xã Chợ Rã");
		ledBy("ngân sách", "STC");
		ledBy("xong", "BK.SLDTBXH");
		assertThat(state("đường")).isEqualTo(WorkflowState.SUBMITTED);
	}

	private void nothingOpenIsLedByOrAwaitsAnAgencyThatEnded() {
		Set<AgencyId> ended = this.agencies.endedBy(this.clock.today());
		this.issued.keySet().stream().filter((name) -> state(name).open()).forEach((name) -> {
			assertThat(lead(name)).as(name).isNotIn(ended);
			assertThat(cooperating(name)).as(name).doesNotContainAnyElementsOf(ended);
		});
	}

	private void bothCutsAddUpTo(Table then) {
		for (LeadAs leadAs : LeadAs.values()) {
			Table table = table(leadAs);
			assertThat(table.total()).isEqualTo(then.total());
			assertThat(table.lines().stream().mapToLong((line) -> line.counts().total()).sum())
				.isEqualTo(this.issued.size());
		}
		assertThat(then.lines()).extracting(Table.Line::name).contains("Sở Kế hoạch và Đầu tư", "UBND huyện Ba Bể");
		assertThat(table(LeadAs.NOW).lines()).extracting(Table.Line::name)
			.contains("Sở Tài chính", "UBND xã Chợ Rã")
			.doesNotContain("Sở Kế hoạch và Đầu tư", "UBND huyện Ba Bể");
	}

	private void whoeverReadsTheStoryUnderstandsIt() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
		StoryPage story = this.stories.of(id("trẻ em"), People.officerOf(lead("trẻ em")));
		assertThat(story.entries().stream().map(StoryPage.Entry::title)).contains("Bàn giao cho cơ quan kế tục",
				"Bàn giao việc phối hợp", "Tiếp nhận");
		assertThat(story.entries().stream().map(StoryPage.Entry::detail).toList())
			.anySatisfy((detail) -> assertThat(detail)
				.isEqualTo("Sở Lao động - Thương binh và Xã hội bàn giao cho Sở Y tế. " + MARCH));
	}

	private void byRule(Handovers.Left left, String reason) {
		HandOverByRule.Rule rule = left.divided() ? HandOverByRule.Rule.BY_SUBJECT : HandOverByRule.Rule.ALL;
		HandOverByRule.Command command = new HandOverByRule.Command(UUID.randomUUID(), CLERK, left.agency().id(), rule,
				reason);
		int decided = this.byRule.handOver(command);
		assertThat(this.byRule.handOver(command)).as("the same request again").isEqualTo(decided);
	}

	private void byHand(String name, String from, @Nullable String to, String reason) {
		byHand(name, from, to, reason, 1);
	}

	private void byHand(String name, String from, @Nullable String to, String reason, int decided) {
		HandOverWork.Decision decision = new HandOverWork.Decision(id(name), this.province.id(from),
				(to != null) ? this.province.id(to) : null);
		assertThat(
				this.handOverWork.decide(new HandOverWork.Command(UUID.randomUUID(), CLERK, List.of(decision), reason)))
			.isEqualTo(decided);
	}

	private String communeCalled(String name) {
		return this.agencies.openOn(this.clock.today())
			.stream()
			.filter((agency) -> agency.name().equals(name))
			.findFirst()
			.orElseThrow()
			.identifier()
			.substring("R.".length());
	}

	private Map<String, Long> left() {
		return this.handovers.all()
			.stream()
			.collect(Collectors.toMap((left) -> left.agency().name(), (left) -> left.line().count(), Long::sum));
	}

	private void issue(String name, String content, String lead, String... cooperating) {
		DirectiveId directive = this.directives.computeIfAbsent("all",
				(key) -> this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED));
		AgencyId[] helping = List.of(cooperating).stream().map(this.province::id).toArray(AgencyId[]::new);
		this.issued.put(name, this.work.issue(directive, ISSUED, content, this.province.id(lead), DUE, helping));
	}

	private void handIn(String name) {
		happens(name, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC", ISSUED), null, null, null));
	}

	private void done(String name) {
		handIn(name);
		happens(name, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
	}

	private void happens(String name, AssignmentDeed deed, FactPayload payload) {
		this.work.happens(id(name), deed, payload);
	}

	private void ledBy(String name, String code) {
		assertThat(this.agencies.get(lead(name)).identifier()).as(name).isEqualTo("R." + code);
	}

	private AgencyId lead(String name) {
		return this.assignments.findById(id(name)).orElseThrow().leadAgency();
	}

	private WorkflowState state(String name) {
		return standing(name).state();
	}

	private Standing standing(String name) {
		return Standing.asOf(told(name), Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
	}

	private List<AgencyId> cooperating(String name) {
		return this.jdbc.sql("select agency_id from participant where assignment_id = :id")
			.param("id", Ids.bytes(id(name).value()))
			.query((row, number) -> new AgencyId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	private Map<String, @Nullable Instant> deadlines() {
		Map<String, @Nullable Instant> deadlines = new LinkedHashMap<>();
		this.issued.keySet().forEach((name) -> deadlines.put(name, standing(name).position().firstLateAt()));
		return deadlines;
	}

	private List<Fact> told(String name) {
		return this.facts.of(id(name));
	}

	private AssignmentId id(String name) {
		AssignmentId id = this.issued.get(name);
		assertThat(id).as(name).isNotNull();
		return (id != null) ? id : AssignmentId.next();
	}

	private Table table(LeadAs leadAs) {
		return this.figures.of(Question.of(Population.ASSIGNED, ISSUED, LocalDate.of(2025, 2, 28))
			.asOf(END_OF_FEBRUARY)
			.leadAs(leadAs), Sight.EVERYTHING);
	}

	private String february(LeadAs leadAs) {
		Period period = Period.of("2025-02", Closing.CALENDAR);
		return ReportJson.write(this.compose
			.compose(new ReportOrder(period, Population.ASSIGNED, END_OF_FEBRUARY, KNOWN, leadAs), Sight.EVERYTHING));
	}

}

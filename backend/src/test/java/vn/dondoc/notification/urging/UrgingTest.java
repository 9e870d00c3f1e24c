package vn.dondoc.notification.urging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Agencies are urged on in writing: each by one numbered letter, counted and kept. */
@SpringBootTest
@Import({ IssuedWork.class, Staff.class })
abstract class UrgingTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 9, 22);

	private static final UrgeInWriting.Wording WORDING = new UrgeInWriting.Wording(TODAY.plusDays(4),
			"Đây là việc Thủ tướng giao.", "Chánh Văn phòng", "Trần Văn Chánh");

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	UrgeByMessage urgeByMessage;

	@Autowired
	WorkToUrge workToUrge;

	@Autowired
	UrgeInWriting urgeInWriting;

	@Autowired
	Urgings urgings;

	@Autowired
	Attachments attachments;

	@Autowired
	Facts facts;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId finance;

	@SuppressWarnings("NullAway.Init")
	private AgencyId health;

	@SuppressWarnings("NullAway.Init")
	private SignedIn clerk;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@BeforeEach
	void anOfficeThatWroteNothingYet() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("delete from urging_subject").update();
		this.jdbc.sql("delete from urging_letter").update();
		this.jdbc.sql("delete from urging_sequence").update();
		this.finance = this.staff.agency("Sở Tài chính");
		this.health = this.staff.agency("Sở Y tế");
		this.clerk = this.staff.open(null, null, Role.OFFICE_CLERK);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
	}

	@Test
	void eachAgencyGetsOneLetterThatListsItsAssignments() throws IOException {
		AssignmentId late = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		AssignmentId open = issued("Rà soát dự án", this.finance, LocalDate.of(2025, 10, 1));
		AssignmentId other = issued("Kế hoạch tiêm chủng", this.health, LocalDate.of(2025, 9, 20));
		this.clock.setTo(TODAY);
		assertThat(urge(UUID.randomUUID(), late, other, open)).isEqualTo(2);
		List<UrgingView> letters = this.urgings.of(Sight.EVERYTHING, 0, 10);
		assertThat(letters).extracting(UrgingView::number).containsExactly("02/VP-TH", "01/VP-TH");
		assertThat(letters).extracting(UrgingView::agency).containsExactly("Sở Y tế", "Sở Tài chính");
		String words = words(letters.get(1));
		assertThat(words).contains("Số: 01/VP-TH", "Kính gửi: Sở Tài chính", "còn 2 nhiệm vụ", "trong đó 1 nhiệm vụ",
				"Báo cáo nợ đọng", "19/09/2025", "Rà soát dự án", "Đây là việc Thủ tướng giao.",
				"trước hết ngày 26/09/2025", "CHÁNH VĂN PHÒNG", "Trần Văn Chánh");
		assertThat(words).doesNotContain("Kế hoạch tiêm chủng", "{{", "??");
	}

	@Test
	void whatIsHandedInOrSuspendedIsNotUrged() {
		AssignmentId handedIn = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		this.work.happens(handedIn, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		AssignmentId suspended = issued("Rà soát dự án", this.finance, LocalDate.of(2025, 9, 19));
		this.work.happens(suspended, AssignmentDeed.SUSPEND, new FactPayload.Suspended("Chờ hướng dẫn"));
		this.clock.setTo(TODAY);
		assertThat(this.workToUrge.of(List.of(handedIn, suspended))).isEmpty();
	}

	@Test
	void manyAreRemindedOfByOneMessageToEachLeadAndWhatCannotBeTakesNothingWithIt() {
		SignedIn officer = this.staff.officerOf(this.finance);
		AssignmentId one = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		AssignmentId two = issued("Rà soát dự án", this.finance, LocalDate.of(2025, 10, 1));
		AssignmentId handedIn = issued("Kế hoạch tiêm chủng", this.health, LocalDate.of(2025, 9, 20));
		this.work.happens(handedIn, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		AssignmentId changed = issued("Đề án việc làm", this.health, LocalDate.of(2025, 9, 20));
		List<ChosenRow> chosen = List.of(seen(one), seen(two), seen(handedIn), new ChosenRow(changed, 77));
		this.clock.setTo(TODAY);
		UUID command = UUID.randomUUID();
		for (int time = 0; time < 2; time++) {
			assertThat(this.urgeByMessage.urge(command, this.clerk, chosen, "Báo cáo ngay"))
				.extracting((outcome) -> outcome.refusal() == null)
				.containsExactly(true, true, false, false);
		}
		assertThat(reminded(one)).singleElement().isEqualTo(new FactPayload.Reminded(1, null, "Báo cáo ngay", null));
		assertThat(reminded(two)).hasSize(1);
		assertThat(reminded(handedIn)).isEmpty();
		assertThat(reminded(changed)).isEmpty();
		assertThat(this.inbox.messages(officer, true, 0, 9)).filteredOn((told) -> told.kind() == MessageKind.REMINDED)
			.singleElement()
			.satisfies((told) -> assertThat(told.tally()).isEqualTo(2));
	}

	private ChosenRow seen(AssignmentId id) {
		Integer version = this.jdbc.sql("select version from assignment where id = ?")
			.param(Ids.bytes(id.value()))
			.query(Integer.class)
			.single();
		return ChosenRow.valueOf(new ChosenRow(id, version).written());
	}

	@Test
	void itCountsAsAReminderOfEachAndReachesTheAgencyAsOneMessage() {
		SignedIn officer = this.staff.officerOf(this.finance);
		AssignmentId one = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		AssignmentId two = issued("Rà soát dự án", this.finance, LocalDate.of(2025, 10, 1));
		this.clock.setTo(TODAY);
		urge(UUID.randomUUID(), one, two);
		for (AssignmentId id : List.of(one, two)) {
			FactPayload.Reminded reminded = reminded(id).get(0);
			assertThat(reminded.number()).isEqualTo(1);
			assertThat(reminded.document()).isEqualTo("01/VP-TH");
		}
		assertThat(this.inbox.messages(officer, true, 0, 1)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.REMINDED);
			assertThat(message.tally()).isEqualTo(2);
		});
		assertThat(this.urgings.about(one, Sight.of(officer))).hasSize(1);
	}

	@Test
	void theSameRequestWritesOnceAndNumbersBeginAgainEachYear() {
		AssignmentId id = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		this.clock.setTo(TODAY);
		UUID request = UUID.randomUUID();
		urge(request, id);
		urge(request, id);
		assertThat(reminded(id)).hasSize(1);
		this.clock.setTo(LocalDate.of(2026, 1, 5));
		this.urgeInWriting.urge(new UrgeInWriting.Command(UUID.randomUUID(), this.clerk, List.of(id),
				new UrgeInWriting.Wording(null, "", "Chánh Văn phòng", "")));
		assertThat(this.urgings.of(Sight.EVERYTHING, 0, 10)).extracting(UrgingView::number)
			.containsExactly("01/VP-TH", "01/VP-TH");
	}

	@Test
	void anAgencyFindsTheLettersAddressedToItAndNoOthers() {
		AssignmentId id = this.work.issue(this.directive, Staff.INSTALLED, "Báo cáo nợ đọng", this.finance,
				LocalDate.of(2025, 9, 20), this.health);
		this.clock.setTo(TODAY);
		urge(UUID.randomUUID(), id);
		UUID letter = this.urgings.of(Sight.EVERYTHING, 0, 10).get(0).id();
		assertThat(this.urgings.file(letter, Sight.of(this.finance))).isPresent();
		assertThat(this.urgings.file(letter, Sight.of(this.health))).as("cooperates, but is not addressed").isEmpty();
		assertThat(this.urgings.count(Sight.of(this.health))).isZero();
	}

	@Test
	void whatIsNotOpenIsLeftOutAndNothingOpenIsRefused() {
		AssignmentId withdrawn = issued("Báo cáo nợ đọng", this.finance, LocalDate.of(2025, 9, 19));
		AssignmentId open = issued("Rà soát dự án", this.finance, LocalDate.of(2025, 9, 19));
		this.work.happens(withdrawn, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("Giao nhầm"));
		this.clock.setTo(TODAY);
		urge(UUID.randomUUID(), withdrawn, open);
		assertThat(this.urgings.of(Sight.EVERYTHING, 0, 10)).singleElement()
			.satisfies((letter) -> assertThat(letter.assignments()).isEqualTo(1));
		assertThatExceptionOfType(UrgingRule.class).isThrownBy(() -> urge(UUID.randomUUID(), withdrawn));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.urgeInWriting.urge(
				new UrgeInWriting.Command(UUID.randomUUID(), People.officerOf(this.finance), List.of(open), WORDING)));
	}

	@Test
	void clerksAtTheSameMomentGetDifferentNumbers() throws Exception {
		List<AssignmentId> ids = IntStream.range(0, 8)
			.mapToObj((number) -> issued("Việc " + number, this.finance, LocalDate.of(2025, 9, 19)))
			.toList();
		this.clock.setTo(TODAY);
		ExecutorService clerks = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Integer>> writing = ids.stream()
				.map((id) -> (Callable<Integer>) () -> urge(UUID.randomUUID(), id))
				.toList();
			for (Future<Integer> written : clerks.invokeAll(writing)) {
				assertThat(written.get()).isEqualTo(1);
			}
		}
		finally {
			clerks.shutdownNow();
		}
		assertThat(this.jdbc.sql("select number from urging_letter order by number").query(Integer.class).list())
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
	}

	private int urge(UUID request, AssignmentId... ids) {
		return this.urgeInWriting.urge(new UrgeInWriting.Command(request, this.clerk, List.of(ids), WORDING));
	}

	private AssignmentId issued(String content, AgencyId lead, LocalDate lastDay) {
		return this.work.issue(this.directive, Staff.INSTALLED, content, lead, lastDay.plusDays(1));
	}

	private List<FactPayload.Reminded> reminded(AssignmentId id) {
		return this.facts.of(id)
			.stream()
			.map((fact) -> fact.payload())
			.filter(FactPayload.Reminded.class::isInstance)
			.map(FactPayload.Reminded.class::cast)
			.toList();
	}

	private String words(UrgingView letter) throws IOException {
		byte[] docx = this.attachments.content(this.urgings.file(letter.id(), Sight.EVERYTHING).orElseThrow());
		try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
			return words.getText();
		}
	}

}

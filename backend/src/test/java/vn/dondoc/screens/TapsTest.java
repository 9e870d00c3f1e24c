package vn.dondoc.screens;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** On a phone an officer does what the day brings with few taps from the opening page. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class TapsTest extends BrowserTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final String PASSWORD = "mat-khau-de-thu";

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	private final String number = UUID.randomUUID().toString().substring(0, 6);

	private final String content = "Rà soát các dự án chậm giải ngân, báo cáo Ủy ban nhân dân tỉnh, lần " + this.number;

	private AgencyId agency = AgencyId.next();

	private final String me = "can-bo-" + UUID.randomUUID().toString().substring(0, 8);

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void anAssignmentOfTheAgency() {
		this.clock.setTo(ISSUED);
		this.agency = this.ground.agency("Sở Tài chính", ISSUED);
		this.people.open(new PersonDetails(this.me, "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), this.agency),
				PASSWORD);
		this.assignment = this.work.issue(this.work.directive(this.number, ISSUED), ISSUED, this.content, this.agency,
				ISSUED.plusDays(30));
	}

	@Test
	void twoTapsAcknowledgeAndTheTrayIsThereAgain() {
		Taps taps = signedIn();
		this.browser.photograph("taps-home-new");
		assertThat(this.browser.accessibilityFaults()).isEmpty();
		this.browser.onPhone();

		taps.press("button[aria-label='Tiếp nhận: " + this.content + "']");

		assertThat(taps.count()).isBetween(1, 2);
		assertThat(this.browser.find(".notice").getText()).isEqualTo("Đã tiếp nhận nhiệm vụ.");
		assertThat(this.browser.path()).isEqualTo("/");
		assertThat(this.browser.text()).doesNotContain(this.content);
	}

	@Test
	void twoTapsAcknowledgeFromTheAssignmentsOwnPageToo() {
		Taps taps = signedIn();

		taps.press("tbody th[scope=row] a");
		taps.press("#deed-acknowledgement button");

		assertThat(taps.count()).isEqualTo(2);
		assertThat(this.browser.find(".notice").getText()).isEqualTo("Đã tiếp nhận nhiệm vụ.");
	}

	@Test
	void fourTapsReportProgressOfWhatIsNotUrgent() {
		this.work.happens(this.assignment, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		Taps taps = signedIn();

		taps.press("a.figure-card[href*='slice=under-way']");
		photographTray();
		taps.press("a[aria-label='Báo cáo tiến độ: " + this.content + "']");
		taps.type("#progress-words", "Đã rà soát xong 12 trong 20 dự án");
		taps.press("#deed-progress button");

		assertThat(taps.count()).isBetween(3, 4);
		assertThat(this.browser.find(".timeline-entry").getText()).contains("Đã rà soát xong 12 trong 20 dự án");
	}

	@Test
	void sixTapsHandInADocumentByNumberAndDateWithItsFile() throws URISyntaxException {
		this.work.happens(this.assignment, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		Taps taps = signedIn();

		taps.press("a.figure-card[href*='slice=under-way']");
		taps.press("a[aria-label='Nộp kết quả: " + this.content + "']");
		taps.type("#submission-number", "88/BC-STC");
		taps.type("#submission-date", "02/03/2026");
		taps.attach("#submission-file", file());
		taps.press("#deed-submission button");

		assertThat(taps.count()).isBetween(5, 6);
		assertThat(this.browser.find(".timeline-entry").getText()).contains("88/BC-STC", "ket-luan-chong-han.docx");
	}

	@Test
	void sixTapsHandInWhatIsLateWithItsCause() throws URISyntaxException {
		this.clock.setTo(ISSUED.plusDays(45));
		this.work.happens(this.assignment, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		Taps taps = signedIn();

		taps.press("a[aria-label='Nộp kết quả: " + this.content + "']");
		taps.attach("#submission-file", file());
		taps.choose("#submission-cause", "Chờ ý kiến");
		taps.press("#deed-submission button");

		assertThat(taps.count()).isBetween(4, 6);
		assertThat(this.browser.find(".notice").getText()).isEqualTo("Đã nộp kết quả, chờ Văn phòng xác nhận.");
	}

	private Taps signedIn() {
		this.browser.onPhone();
		this.browser.signIn(this.me, PASSWORD);
		return Taps.from(this.browser);
	}

	private void photographTray() {
		this.browser.photograph("taps-tray");
		assertThat(this.browser.accessibilityFaults()).isEmpty();
		this.browser.onPhone();
	}

	private static String file() throws URISyntaxException {
		return Path.of(Objects.requireNonNull(TapsTest.class.getResource("ket-luan-chong-han.docx")).toURI())
			.toString();
	}

}

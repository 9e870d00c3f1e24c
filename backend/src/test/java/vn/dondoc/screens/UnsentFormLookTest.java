package vn.dondoc.screens;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer at the browser writes for so long that the session ends. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class UnsentFormLookTest extends BrowserTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final String PASSWORD = "mat-khau-de-thu";

	private static final String WORDS = "Đã làm việc với 12 chủ đầu tư; 8 dự án còn lại chờ số liệu quyết toán. "
		.repeat(12)
		.strip();

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	@Test
	void theReportIsThereAgainAfterSigningInAndIsSentOnce() throws URISyntaxException {
		this.clock.setTo(ISSUED);
		String me = "can-bo-" + UUID.randomUUID().toString().substring(0, 8);
		AgencyId agency = this.ground.agency("Sở Tài chính", ISSUED);
		this.people.open(new PersonDetails(me, "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), agency), PASSWORD);
		AssignmentId assignment = this.work.issue(
				this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED), ISSUED,
				"Rà soát các dự án chậm giải ngân", agency, ISSUED.plusDays(30));
		this.browser.signIn(me, PASSWORD);
		AssignmentPage page = AssignmentPage.open(this.browser, "/assignments/" + assignment.value());
		page.fill("submission", "number", "88/BC-STC", "words", WORDS);
		this.browser.find("#submission-file").sendKeys(file());

		this.browser.driver().manage().deleteCookieNamed("dondoc-session");
		page.sends("submission");

		assertThat(this.browser.text()).contains("Phiên làm việc đã kết thúc");
		this.browser.fill("userName", me);
		this.browser.fill("password", PASSWORD);
		this.browser.submit("password");
		assertThat(this.browser.find("#deed-submission #unsent").getText()).contains("chưa có gì được ghi",
				"Tệp đính kèm không giữ lại được");
		assertThat(this.browser.find("#submission-words").getDomProperty("value")).isEqualTo(WORDS);
		this.browser.onPhone();
		assertThat(this.browser.examine("unsent-form")).isEmpty();

		this.browser.find("#submission-date").sendKeys("02/03/2026");
		page.sends("submission");
		assertThat(this.browser.find(".notice").getText()).isEqualTo("Đã nộp kết quả, chờ Văn phòng xác nhận.");
		assertThat(page.newest()).contains("88/BC-STC", WORDS);
	}

	private static String file() throws URISyntaxException {
		return Path.of(Objects.requireNonNull(TapsTest.class.getResource("ket-luan-chong-han.docx")).toURI())
			.toString();
	}

}

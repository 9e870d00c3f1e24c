package vn.dondoc.assignment.supersession;

import java.time.LocalDate;
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
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Links are made from the later side, read from both and taken back from either. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class LinkLookTest extends BrowserTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);

	private static final LocalDate MAY = LocalDate.of(2025, 5, 12);

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	@Autowired
	TestClock clock;

	@Test
	void aClerkLinksWhatIsOrderedAgainAndTakesItBack() {
		AgencyId lead = this.ground.agency("Sở Tài chính", MARCH);
		AssignmentId earlier = this.work.issue(directive(MARCH), MARCH,
				"Rà soát các dự án chậm giải ngân vốn đầu tư công", lead, LocalDate.of(2025, 6, 1));
		this.clock.setTo(MAY);
		DirectiveId second = directive(MAY);
		AssignmentId later = this.work.issue(second, MAY, "Khẩn trương rà soát dự án chậm giải ngân vốn đầu tư công",
				lead, LocalDate.of(2025, 7, 1));
		signIn();
		this.browser.open("/directives/" + second.value() + "/earlier");
		looksRight("links-directive");
		this.browser.open("/assignments/" + later.value());
		this.browser.turnPage(() -> this.browser.clickContaining("Liên kết với nhiệm vụ giao trước"));
		looksRight("links");
		this.browser.submit("reason");
		assertThat(this.browser.text()).contains("Hãy chọn một nhiệm vụ giao trước.", "Hãy chọn quan hệ");
		looksRight("links-refused");
		this.browser.find("#earlier1").click();
		this.browser.find("#kind option[value=REPEATS]").click();
		this.browser.fill("reason", "Giao lại tại Thông báo sau");
		this.browser.submit("reason");
		assertThat(this.browser.text()).contains("Nhắc lại nhiệm vụ giao trước:");
		this.browser.open("/assignments/" + earlier.value());
		assertThat(this.browser.text()).contains("Được nhắc lại, tính ở nhiệm vụ giao sau:");
		this.browser.driver()
			.executeScript("document.querySelectorAll('main details').forEach((one) => one.open = true)");
		looksRight("linked");
		this.browser.find("textarea[name=reason][id^=unlink]").sendKeys("Liên kết nhầm");
		this.browser.turnPage(this.browser.find("form[action$=unlinking] button")::click);
		assertThat(this.browser.text()).doesNotContain("Được nhắc lại, tính ở nhiệm vụ giao sau:");
	}

	private DirectiveId directive(LocalDate on) {
		return this.work.directive(UUID.randomUUID().toString().substring(0, 6), on);
	}

	private void looksRight(String name) {
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).as(name).isEmpty();
		assertThat(this.browser.overflows(360)).as(name + " on a phone").isFalse();
	}

	private void signIn() {
		String name = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
		this.people.open(new PersonDetails(name, "Trần Thị Hòa", null, Set.of(Role.OFFICE_CLERK), null),
				"mat-khau-de-thu");
		this.browser.signIn(name, "mat-khau-de-thu");
	}

}

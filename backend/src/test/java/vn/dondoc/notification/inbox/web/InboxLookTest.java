package vn.dondoc.notification.inbox.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.morning.MorningRun;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A person sees in every page's head that something waits, opens it and is rid of it. */
@Import({ IssuedWork.class, Staff.class })
class InboxLookTest extends BrowserTest {

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	MorningRun morningRun;

	@Test
	void anOfficerReadsWhatWaits() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		AgencyId lead = this.staff.agency("Sở Tài chính");
		this.browser.signIn(this.staff.signingIn(lead, null, Role.AGENCY_OFFICER), Staff.PASSWORD);
		this.browser.open("/inbox");
		assertThat(this.browser.text()).contains("Chưa có thông báo nào.");
		looksRight("inbox-empty");
		fill(lead);
		this.browser.open("/assignments");
		assertThat(this.browser.find(".head-counter").getAttribute("aria-label"))
			.isEqualTo("Hộp thông báo: 4 chưa đọc");
		this.browser.turnPage(this.browser.find(".head-counter")::click);
		looksRight("inbox");
		this.browser.turnPage(() -> this.browser.click("Chưa đọc: Kết quả bị trả lại"));
		assertThat(this.browser.path()).startsWith("/assignments/");
		assertThat(this.browser.find(".head-count").getText()).isEqualTo("3");
		this.browser.open("/inbox");
		this.browser.turnPage(() -> this.browser.click("Chưa đọc: Nhắc hạn (2 nhiệm vụ)"));
		assertThat(this.browser.findAll(".messages a")).hasSize(2);
		looksRight("inbox-several");
		this.browser.open("/inbox?unread=true");
		WebElement mark = this.browser.find(".message button");
		this.browser.turnPage(() -> mark.sendKeys(Keys.ENTER));
		assertThat(this.browser.find(".tabs .count").getText()).isEqualTo("1");
		this.browser.turnPage(() -> this.browser.click("Đánh dấu tất cả đã đọc"));
		assertThat(this.browser.findAll(".head-count")).isEmpty();
		this.browser.open("/inbox?unread=true");
		looksRight("inbox-none-unread");
	}

	@Test
	void manyMessagesFillSeveralPages() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		AgencyId lead = this.staff.agency("Sở Xây dựng");
		this.browser.signIn(this.staff.signingIn(lead, null, Role.AGENCY_OFFICER), Staff.PASSWORD);
		DirectiveId directive = this.work.directive("71", Staff.INSTALLED);
		for (int number = 0; number < 26; number++) {
			this.work.issue(directive, Staff.INSTALLED, "Việc thứ " + number, lead, LocalDate.of(2025, 10, 1));
		}
		this.browser.open("/inbox?unread=true");
		assertThat(this.browser.findAll(".message")).hasSize(25);
		this.browser.turnPage(this.browser.find("a[rel=next]")::click);
		assertThat(this.browser.findAll(".message")).hasSize(1);
		assertThat(this.browser.path()).contains("unread=true");
	}

	/** Two that are due, of which one is returned. */
	private void fill(AgencyId lead) {
		DirectiveId directive = this.work.directive("118", Staff.INSTALLED);
		List<AssignmentId> ids = List.of(
				this.work.issue(directive, Staff.INSTALLED,
						"Rà soát các dự án chậm giải ngân vốn đầu tư công, đề xuất"
								+ " phương án điều chuyển giữa các chủ đầu tư, báo cáo Ủy ban nhân dân tỉnh",
						lead, LocalDate.of(2025, 9, 12)),
				this.work.issue(directive, Staff.INSTALLED, "Tổng hợp nợ đọng xây dựng cơ bản", lead,
						LocalDate.of(2025, 9, 12)));
		this.clock.setTo(LocalDate.of(2025, 9, 10).atTime(7, 30));
		this.morningRun.runIfDue();
		this.work.happens(ids.get(0), AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happens(ids.get(0), AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
	}

	private void looksRight(String name) {
		assertThat(this.browser.examine(name)).as(name).isEmpty();
	}

}

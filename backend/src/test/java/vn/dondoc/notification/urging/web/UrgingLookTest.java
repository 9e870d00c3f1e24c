package vn.dondoc.notification.urging.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.Role;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From the working table to letters that can be taken away. */
@Import({ IssuedWork.class, Staff.class })
class UrgingLookTest extends BrowserTest {

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Test
	void aClerkChoosesOverdueWorkAndWritesToTheAgencies() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		DirectiveId directive = this.work.directive("118", Staff.INSTALLED);
		for (String agency : new String[] { "Sở Tài chính", "Sở Y tế" }) {
			this.work.issue(directive, Staff.INSTALLED, "Rà soát các dự án chậm tiến độ, báo cáo Ủy ban nhân dân tỉnh",
					this.staff.agency(agency), LocalDate.of(2025, 9, 12));
			this.work.issue(directive, Staff.INSTALLED, "Tổng hợp nợ đọng", this.staff.agency(agency),
					LocalDate.of(2025, 9, 13));
		}
		this.clock.setTo(LocalDate.of(2025, 9, 15));
		this.browser.signIn(this.staff.signingIn(null, null, Role.OFFICE_CLERK), Staff.PASSWORD);
		this.browser.open("/urgings");
		looksRight("urgings-none");
		this.browser.open("/assignments?slice=not-completed-overdue");
		looksRight("worklist-urging");
		this.browser.findAll("input[name=chosen]").forEach((box) -> box.sendKeys(Keys.SPACE));
		this.browser.turnPage(() -> this.browser.click("Đôn đốc"));
		assertThat(this.browser.text()).contains("Chọn 4 nhiệm vụ của 2 cơ quan", "Sở Tài chính (2 nhiệm vụ)");
		this.browser.fill("replyBy", "01/09/2025");
		this.browser.submit("replyBy");
		assertThat(this.browser.text()).contains("Ngày báo cáo phải từ hôm nay trở đi.");
		looksRight("urgings-refused");
		this.browser.fill("replyBy", "19/09/2025");
		this.browser.fill("position", "Chánh Văn phòng");
		looksRight("urgings-new");
		this.browser.submit("replyBy");
		assertThat(this.browser.text()).contains("Văn bản 02/VP-TH", "Văn bản 01/VP-TH");
		looksRight("urgings");
		this.browser.open("/assignments?slice=not-completed-overdue");
		this.browser.findAll("input[name=chosen]").forEach((box) -> box.sendKeys(Keys.SPACE));
		this.browser.turnPage(() -> this.browser.click("Đôn đốc"));
		this.browser.fill("said", "Đề nghị báo cáo ngay");
		this.browser.submit("said");
		assertThat(this.browser.text()).contains("Kết quả đôn đốc", "Đã đôn đốc.");
		looksRight("urgings-outcomes");
		this.browser.open("/urgings/new");
		looksRight("urgings-nothing-chosen");
	}

	private void looksRight(String name) {
		assertThat(this.browser.examine(name)).as(name).isEmpty();
	}

}

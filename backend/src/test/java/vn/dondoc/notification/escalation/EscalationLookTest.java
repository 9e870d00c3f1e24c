package vn.dondoc.notification.escalation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.Role;
import vn.dondoc.notification.Staff;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The opening pages count what is to be told of higher up, and lead to it. */
@Import({ IssuedWork.class, Staff.class })
class EscalationLookTest extends BrowserTest {

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Test
	void theOfficeAndLeadersOpenTheListBehindANumber() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.work.issue(this.work.directive("118", Staff.INSTALLED), Staff.INSTALLED, "Rà soát dự án",
				this.staff.agency("Sở Tài chính"), LocalDate.of(2025, 9, 13));
		this.clock.setTo(LocalDate.of(2025, 11, 3));
		for (Role role : new Role[] { Role.OFFICE_CLERK, Role.LEADER }) {
			this.browser.signOut();
			this.browser.signIn(this.staff.signingIn(null, null, role), Staff.PASSWORD);
			this.browser.open("/");
			assertThat(this.browser.examine("escalated-" + role)).isEmpty();
			this.browser.clickContaining("Quá hạn lâu ngày");
			assertThat(this.browser.text()).contains("Rà soát dự án");
		}
	}

}

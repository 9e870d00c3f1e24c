package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What recurs is decided on at a desk and seen on a phone. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class RecurrenceLookTest extends BrowserTest {

	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 8);

	@Autowired
	RecurringWork work;

	@Autowired
	OpenAccount people;

	@Autowired
	TestClock clock;

	@Test
	void aClerkEndsWhatRecurs() {
		var finance = this.work.agency("Sở Tài chính", SEPTEMBER);
		var health = this.work.agency("Sở Y tế", SEPTEMBER);
		this.clock.setTo(LocalDate.of(2025, 11, 5));
		ObligationId monthly = this.work.issue(SEPTEMBER, "FREQ=MONTHLY;BYMONTHDAY=20", finance, health);
		signIn();
		this.browser.open("/items/" + this.work.item(monthly).value());
		looksRight("periods");
		this.browser.turnPage(() -> this.browser.clickContaining("Thay đổi hoặc kết thúc"));
		looksRight("recurrence");
		this.browser.submit("reason");
		looksRight("recurrence-refused");
		assertThat(this.browser.text()).contains("Hãy chọn các kỳ được áp dụng.");
		this.browser.find("#every option[value='']").click();
		this.browser.find("#reach2").click();
		this.browser.fill("reason", "Đã sơ kết");
		this.browser.submit("reason");
		assertThat(this.browser.text()).contains("Không lặp lại nữa", "2 đã thu hồi hoặc thay thế.");
		looksRight("periods-ended");
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

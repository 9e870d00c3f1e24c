package vn.dondoc.notification.delivery.web;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Role;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator sees what was not taken and why, and has it sent again. */
@Import(Staff.class)
class DeliveryLookTest extends BrowserTest {

	@Autowired
	Staff staff;

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Test
	void anAdministratorSendsAgainWhatFailed() {
		this.browser.signIn(this.staff.signingIn(null, null, Role.ADMINISTRATOR), Staff.PASSWORD);
		this.browser.open("/deliveries");
		assertThat(this.browser.text()).contains("Máy chủ thư chưa được cấu hình", "Chưa có thư nào ở đây.");
		looksRight("deliveries-none");
		this.transaction.executeWithoutResult((status) -> this.outbox
			.queue(IntStream.range(0, 51).mapToObj((number) -> mail("nguoi" + number + "@stc.example")).toList()));
		this.jdbc
			.sql("update mail_outbox set state = 'FAILED', tries = 3, reason = '550 5.1.1 User unknown'"
					+ " where address = 'nguoi1@stc.example'")
			.update();
		this.jdbc
			.sql("update mail_outbox set state = 'SENT', tries = 1, sent_at = queued_at"
					+ " where address = 'nguoi2@stc.example'")
			.update();
		this.browser.open("/deliveries?state=FAILED");
		assertThat(this.browser.text()).contains("550 5.1.1 User unknown", "Đã thử 3 lần");
		this.browser.open("/deliveries");
		assertThat(this.browser.findAll("tbody tr")).hasSize(50);
		this.browser.turnPage(this.browser.find("a[rel=next]")::click);
		assertThat(this.browser.findAll("tbody tr")).hasSize(1);
		this.browser.open("/deliveries?state=FAILED");
		looksRight("deliveries-failed");
		this.browser.turnPage(this.browser.find("main form button")::click);
		assertThat(this.browser.text()).contains("Chờ gửi 50", "Không gửi được 0");
		looksRight("deliveries");
	}

	@Test
	void aPersonChoosesWhatTheyWantByMail() {
		String name = this.staff.signingIn(null, "hoa@vp.example", Role.OFFICE_CLERK);
		this.browser.signIn(name, Staff.PASSWORD);
		this.browser.open("/account");
		this.browser.turnPage(() -> this.browser.click("Cách nhận thư điện tử"));
		assertThat(this.browser.text()).contains("Thư được gửi đến hoa@vp.example.");
		looksRight("mail-preferences");
		this.browser.find("#urgent").click();
		this.browser.find("#quiet-SATURDAY").click();
		this.browser.submit("urgent");
		assertThat(this.browser.find("#urgent").isSelected()).isTrue();
		assertThat(this.browser.find("#wanted").isSelected()).isTrue();
		assertThat(this.browser.find("#quiet-SATURDAY").isSelected()).isTrue();
		assertThat(this.browser.find("#quiet-SUNDAY").isSelected()).isFalse();
	}

	@Test
	void aLinkOfAMailLeadsStraightToTheThingAfterSigningIn() {
		String name = this.staff.signingIn(null, null, Role.OFFICE_CLERK);
		this.browser.signOut();
		this.browser.open("/inbox?unread=true");
		assertThat(this.browser.path()).startsWith("/login");
		this.browser.fill("userName", name);
		this.browser.fill("password", Staff.PASSWORD);
		this.browser.submit("password");
		assertThat(this.browser.path()).startsWith("/inbox?unread=true");
	}

	private static Outbox.Fresh mail(String address) {
		return new Outbox.Fresh(new Recipient(AccountId.next(), "Lan", address, null), "thu/" + UUID.randomUUID(),
				new WriteMail.Written("[Đôn Đốc] 15/09/2025: 1 quá hạn, 3 sắp đến hạn, 5 tin mới", "Thử",
						"<p>Thử</p>"));
	}

	private void looksRight(String name) {
		assertThat(this.browser.examine(name)).as(name).isEmpty();
	}

}

package vn.dondoc.notification.calendarfeed.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.Role;
import vn.dondoc.notification.Staff;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person opens a feed; a program fetches it without signing in, until it is revoked.
 */
@Import(Staff.class)
class CalendarLookTest extends BrowserTest {

	@Autowired
	Staff staff;

	@LocalServerPort
	int port;

	@Test
	void anAddressIsShownOnceFetchedAndRevoked() throws Exception {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.browser.signIn(this.staff.signingIn(this.staff.agency("Sở Tài chính"), null, Role.AGENCY_OFFICER),
				Staff.PASSWORD);
		this.browser.open("/account/calendar");
		looksRight("calendar");
		this.browser.turnPage(() -> this.browser.click("Tạo địa chỉ: Thời hạn của tôi"));
		String path = URI.create(this.browser.find("#address").getDomProperty("value")).getPath();
		looksRight("calendar-opened");
		assertThat(fetch(path).statusCode()).isEqualTo(200);
		assertThat(fetch(path).headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
		this.browser.open("/account/calendar");
		assertThat(this.browser.findAll("#address")).isEmpty();
		assertThat(this.browser.text()).contains("Phần mềm lịch đọc lần cuối");
		this.browser.turnPage(() -> this.browser.click("Thu hồi: Thời hạn của tôi"));
		assertThat(fetch(path).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
	}

	private void looksRight(String name) {
		assertThat(this.browser.examine(name)).as(name).isEmpty();
	}

}

package vn.dondoc.system.web;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The cookie that says who somebody is travels by TLS where there is TLS. */
class SessionCookieConfigurationTest {

	@Test
	void anAddressWithTlsMakesTheCookieSecure() throws ServletException {
		assertThat(secure("https://dondoc.thainguyen.gov.vn")).isTrue();
		assertThat(secure("http://127.0.0.1:8080")).isFalse();
	}

	private static boolean secure(String baseUrl) throws ServletException {
		MockServletContext context = new MockServletContext();
		new SessionCookieConfiguration().sessionCookie(baseUrl).onStartup(context);
		return context.getSessionCookieConfig().isSecure();
	}

}

package vn.dondoc.account.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.testing.OnH2;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** The tour is offered where the day begins, until its person wants it no longer. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class TourOfferTest {

	private static final String OFFER = "Mới dùng Đôn Đốc?";

	@Autowired
	MockMvc mvc;

	@Test
	void anAdministratorIsOfferedItAmongTheAccounts() throws Exception {
		SignedIn administrator = People.administrator();
		see("/accounts", administrator, true);
		see("/settings", administrator, false);
	}

	@Test
	void declinedItIsOfferedNoMoreToThatPersonAlone() throws Exception {
		SignedIn clerk = People.clerk();
		see("/", clerk, true);
		for (int again = 0; again < 2; again++) {
			this.mvc.perform(post("/tour/end").with(csrf()).with(People.as(clerk))).andExpect(redirectedUrl("/"));
		}
		see("/", clerk, false);
		see("/", People.officeHead(), true);
	}

	@Test
	void aStopAskedForOnAnotherPageIsNone() throws Exception {
		SignedIn clerk = People.clerk();
		this.mvc.perform(get("/directives?tour=2").with(People.as(clerk)))
			.andExpect(content().string(containsString("Trang 2/")));
		for (String elsewhere : new String[] { "/assignments?tour=2", "/directives?tour=99", "/directives?tour=x" }) {
			this.mvc.perform(get(elsewhere).with(People.as(clerk)))
				.andExpect(content().string(not(containsString("Trang 2/"))));
		}
	}

	private void see(String page, SignedIn person, boolean offered) throws Exception {
		this.mvc.perform(get(page).with(People.as(person)))
			.andExpect(content().string(offered ? containsString(OFFER) : not(containsString(OFFER))));
	}

}

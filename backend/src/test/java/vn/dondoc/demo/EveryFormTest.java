package vn.dondoc.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.Role;
import vn.dondoc.screens.Walk;
import vn.dondoc.testing.OnDemo;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Every form of every page, sent with the very fields it has, is answered: carried out,
 * or shown again with what is wrong. Tests that write their own requests cannot see a
 * field that the page forgot.
 */
@OnDemo
@SpringBootTest
@AutoConfigureMockMvc
class EveryFormTest {

	@Autowired
	MockMvc mvc;

	@Autowired
	TestClock clock;

	@Autowired
	LoadDemo loadDemo;

	@Autowired
	DemoPeople people;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	private final Set<String> sent = new HashSet<>();

	private final List<String> faults = new ArrayList<>();

	@BeforeEach
	void loadTheDemo() {
		this.clock.setTo(LocalDateTime.of(2026, 6, 15, 8, 30));
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out, DemoBrowserTest.NOT_YET);
		}
	}

	@Test
	void everyFormIsAnsweredAsItStandsAndWithNonsenseInIt() throws Exception {
		for (Role role : Role.values()) {
			MockHttpSession session = signIn(role);
			new Walk(this.mapping).from(List.of("/"),
					(pattern, address) -> look(session, role + " at " + address, address));
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.sent).hasSizeGreaterThan(50);
	}

	private MockHttpSession signIn(Role role) throws Exception {
		String userName = DemoPeople.userNames()
			.stream()
			.filter((name) -> this.people.named(name).is(role))
			.findFirst()
			.orElseThrow();
		MockHttpSession session = new MockHttpSession();
		answer(post("/login").session(session)
			.with(csrf())
			.param("userName", userName)
			.param("password", DemoPeople.PASSWORD));
		return session;
	}

	private List<String> look(MockHttpSession session, String where, String address) {
		MockHttpServletResponse answer = answer(get(URI.create(address)).session(session));
		if (answer.getRedirectedUrl() != null) {
			return List.of(answer.getRedirectedUrl());
		}
		if (answer.getStatus() != 200) {
			this.faults.add(where + " answers " + answer.getStatus());
		}
		Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
				"http://localhost" + address);
		page.select("form[method=post]").forEach((form) -> send(session, where, new PageForm((FormElement) form)));
		return page.select("a[href]:not([hreflang])")
			.eachAttr("abs:href")
			.stream()
			.filter((link) -> link.startsWith("http://localhost/"))
			.map((link) -> link.substring("http://localhost".length()).replaceAll("#.*", ""))
			.toList();
	}

	private void send(MockHttpSession session, String where, PageForm form) {
		if (!form.path().equals("/logout") && this.sent.add(form.kind())) {
			for (RequestBuilder request : form.requests(session)) {
				int status = this.transaction.execute((undone) -> {
					undone.setRollbackOnly();
					return answer(request).getStatus();
				});
				if (status >= 500) {
					this.faults.add(where + ": " + form.kind() + " answers " + status);
				}
			}
		}
	}

	private MockHttpServletResponse answer(RequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			MockHttpServletResponse broken = new MockHttpServletResponse();
			broken.setStatus(500);
			this.faults.add(String.valueOf(ex.getMessage()));
			return broken;
		}
	}

}

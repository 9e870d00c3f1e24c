package vn.dondoc.account.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.setup.SetUpLink;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** From an empty database to the first people at work, and no other way in. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
class FirstStartTest {

	private static final String PASSWORD = "mưa xuân phơi phới";

	@Autowired
	MockMvc mvc;

	@Autowired
	SetUpLink link;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Agencies agencies;

	@Autowired
	Environment environment;

	@Test
	void fromNothingToAnAdministratorAClerkAndAnOfficer() throws Exception {
		this.link.renew();
		nothingElseAnswers();
		aWrongOrLateAddressOpensNothing();
		MockHttpSession setUp = open(this.link.renew());
		this.mvc.perform(get("/setup").session(setUp)).andExpect(content().string(containsString("Thái Nguyên")));
		this.mvc.perform(get("/setup/agencies").param("province", "Thái Nguyên").session(setUp))
			.andExpect(content().string(containsString("Sở Tài chính")));
		setUp(setUp, "ngắn").andExpect(content().string(containsString("ít nhất 10 ký tự")));
		withoutAgencies(setUp).andExpect(content().string(containsString("Chưa chọn cơ quan nào")));
		setUp(setUp, PASSWORD).andExpect(redirectedUrl("/login"));
		assertThat(Files.exists(home().resolve("setup-link.txt"))).isFalse();
		this.mvc.perform(get("/setup").session(setUp)).andExpect(status().isNotFound());

		MockHttpSession administrator = signIn("quantri", PASSWORD);
		String clerk = newAccount(administrator, "lan.vp", "OFFICE_CLERK", "");
		AgencyView finance = this.agencies.findByIdentifier("THAINGUYEN.STC").orElseThrow();
		String officer = newAccount(administrator, "duc.stc", "AGENCY_OFFICER", finance.id().value().toString());
		works("lan.vp", clerk);
		works("duc.stc", officer);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'account.opened'")
			.query(Long.class)
			.single()).isEqualTo(3);
	}

	private void nothingElseAnswers() throws Exception {
		for (String address : new String[] { "/", "/login", "/accounts", "/khong-co" }) {
			this.mvc.perform(get(address)).andExpect(status().isServiceUnavailable());
		}
		this.mvc.perform(get("/css/dondoc.css")).andExpect(status().isOk());
		this.mvc.perform(get("/setup")).andExpect(status().isNotFound());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home()))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("setup-link.txt"))))
			.isEqualTo("rw-------");
	}

	private void aWrongOrLateAddressOpensNothing() throws Exception {
		MockHttpSession guessing = new MockHttpSession();
		this.mvc.perform(get("/setup").param("token", "guess").session(guessing)).andExpect(redirectedUrl("/setup"));
		this.mvc.perform(get("/setup").session(guessing)).andExpect(status().isNotFound());
		MockHttpSession late = open(this.link.renew());
		this.clock.advance(Duration.ofMinutes(61));
		this.mvc.perform(get("/setup").session(late)).andExpect(status().isNotFound());
	}

	private MockHttpSession open(Path file) throws Exception {
		MockHttpSession session = new MockHttpSession();
		String token = token(file);
		this.mvc.perform(get("/setup").param("token", token).session(session)).andExpect(redirectedUrl("/setup"));
		return session;
	}

	private Path home() {
		return Path.of(this.environment.getRequiredProperty("dondoc.home"));
	}

	private static String token(Path file) throws IOException {
		String address = Files.readAllLines(file).get(0);
		return address.substring(address.indexOf("token=") + 6);
	}

	private ResultActions withoutAgencies(MockHttpSession session) throws Exception {
		return this.mvc.perform(post("/setup").session(session)
			.with(csrf())
			.param("province", "Thái Nguyên")
			.param("displayName", "Vũ Quản Trị")
			.param("userName", "quantri")
			.param("password", PASSWORD)
			.param("repeated", PASSWORD));
	}

	private ResultActions setUp(MockHttpSession session, String password) throws Exception {
		return this.mvc.perform(post("/setup").session(session)
			.with(csrf())
			.param("province", "Thái Nguyên")
			.param("agencies", "VPUBND", "STC", "SYT")
			.param("displayName", "Vũ Quản Trị")
			.param("userName", "quantri")
			.param("email", "")
			.param("password", password)
			.param("repeated", password));
	}

	/** Opens an account and gives the temporary password the page shows. */
	private String newAccount(MockHttpSession administrator, String userName, String role, String agency)
			throws Exception {
		MvcResult opened = this.mvc
			.perform(post("/accounts").session(administrator)
				.with(csrf())
				.param("userName", userName)
				.param("displayName", "Người " + userName)
				.param("email", "")
				.param("roles", role)
				.param("agency", agency)
				.param("version", "0"))
			.andExpect(status().is3xxRedirection())
			.andReturn();
		String page = this.mvc
			.perform(get(Objects.requireNonNull(opened.getResponse().getRedirectedUrl())).session(administrator)
				.flashAttrs(opened.getFlashMap()))
			.andReturn()
			.getResponse()
			.getContentAsString();
		Matcher password = Pattern.compile("<code>([^<]+)</code>").matcher(page);
		assertThat(password.find()).isTrue();
		return password.group(1);
	}

	private void works(String userName, String temporary) throws Exception {
		MockHttpSession session = signIn(userName, temporary);
		this.mvc.perform(get("/account").session(session)).andExpect(redirectedUrl("/account/password"));
		this.mvc
			.perform(post("/account/password").session(session)
				.with(csrf())
				.param("current", temporary)
				.param("password", PASSWORD)
				.param("repeated", PASSWORD))
			.andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/account").session(session)).andExpect(status().isOk());
		this.mvc.perform(get("/accounts").session(session)).andExpect(status().isForbidden());
	}

	private MockHttpSession signIn(String userName, String password) throws Exception {
		MvcResult result = this.mvc
			.perform(post("/login").with(csrf()).param("userName", userName).param("password", password))
			.andExpect(redirectedUrl("/"))
			.andReturn();
		return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
	}

}

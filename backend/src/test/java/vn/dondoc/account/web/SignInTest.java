package vn.dondoc.account.web;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.ChangePassword;
import vn.dondoc.account.EditAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** People sign in with user name and password, and their sessions end when they must. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {

	private static final String PASSWORD = "mưa xuân phơi phới";

	@Autowired
	MockMvc mvc;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	EditAccount editAccount;

	@Autowired
	ChangePassword changePassword;

	@Autowired
	AccountDirectory directory;

	@Autowired
	TestClock clock;

	private String userName;

	private AccountId account;

	@BeforeEach
	void someone() {
		this.userName = "lan-" + Ids.next();
		this.account = this.openAccount.open(person(this.userName), PASSWORD);
	}

	@Test
	void thePageForSigningInIsVietnameseAndRunsNoInlineScript() throws Exception {
		this.mvc.perform(get("/login"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Tên đăng nhập")))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
			.andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Referrer-Policy", "same-origin"));
	}

	@Test
	void aPageNeedsSigningIn() throws Exception {
		this.mvc.perform(get("/account")).andExpect(redirectedUrl("/login"));
	}

	@Test
	void whoSignedInSeesTheirAccountUnderTheirName() throws Exception {
		this.mvc.perform(get("/account").session(signIn(PASSWORD)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Nguyễn Thị Lan")));
	}

	@Test
	void aPasswordTypedOnAnotherKeyboardIsTheSame() throws Exception {
		String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo(PASSWORD);
		this.mvc.perform(get("/account").session(signIn(decomposed))).andExpect(status().isOk());
	}

	@Test
	void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
		attempt(this.userName, "sai mật khẩu").andExpect(redirectedUrl("/login?failed"));
		attempt("khong-co-ai", PASSWORD).andExpect(redirectedUrl("/login?failed"));
	}

	@Test
	void aFormWithoutItsTokenIsRefused() throws Exception {
		this.mvc.perform(post("/login").param("userName", this.userName).param("password", PASSWORD))
			.andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void afterFiveFailuresOneWaitsAndMayTryAgainLater() throws Exception {
		for (int i = 0; i < 5; i++) {
			attempt(this.userName, "sai mật khẩu").andExpect(redirectedUrl("/login?failed"));
		}
		attempt(this.userName, PASSWORD).andExpect(redirectedUrl("/login?wait"));
		this.clock.advance(Duration.ofMinutes(2));
		attempt(this.userName, PASSWORD).andExpect(redirectedUrl("/"));
	}

	@Test
	void aSessionEndsWhenThePasswordIsResetElsewhere() throws Exception {
		MockHttpSession session = signIn(PASSWORD);
		this.changePassword.reset(this.account);
		this.mvc.perform(get("/account").session(session)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void aSessionEndsWhenTheAccountIsDisabledAndNoneOpens() throws Exception {
		MockHttpSession session = signIn(PASSWORD);
		this.editAccount.disable(this.account);
		this.mvc.perform(get("/account").session(session)).andExpect(redirectedUrl("/login?ended"));
		attempt(this.userName, PASSWORD).andExpect(redirectedUrl("/login?failed"));
	}

	@Test
	void aTemporaryPasswordOpensOnlyThePageThatReplacesIt() throws Exception {
		String temporary = this.changePassword.reset(this.account);
		MockHttpSession session = signIn(temporary);
		this.mvc.perform(get("/account").session(session)).andExpect(redirectedUrl("/account/password"));
		this.mvc
			.perform(post("/account/password").session(session)
				.with(csrf())
				.param("current", temporary)
				.param("password", "trăng sáng vườn chè")
				.param("repeated", "trăng sáng vườn chè"))
			.andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/account").session(session)).andExpect(status().isOk());
		attempt(this.userName, temporary).andExpect(redirectedUrl("/login?failed"));
	}

	@Test
	void changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() throws Exception {
		MockHttpSession other = signIn(PASSWORD);
		MockHttpSession mine = signIn(PASSWORD);
		change(mine, PASSWORD, "trăng sáng vườn chè").andExpect(redirectedUrl("/account"));
		this.mvc.perform(get("/account").session(mine)).andExpect(status().isOk());
		this.mvc.perform(get("/account").session(other)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	void aShortPasswordIsRefusedWithAClearMessage() throws Exception {
		change(signIn(PASSWORD), PASSWORD, "ngắn").andExpect(status().isOk())
			.andExpect(content().string(containsString("ít nhất 10 ký tự, không lặp lại")));
	}

	@Test
	void theWrongCurrentPasswordIsRefused() throws Exception {
		change(signIn(PASSWORD), "không phải đâu", "trăng sáng vườn chè")
			.andExpect(content().string(containsString("Mật khẩu hiện tại chưa đúng.")));
	}

	@Test
	void aRoleTakenAwayIsGoneAtTheNextRequest() throws Exception {
		MockHttpSession session = signIn(PASSWORD);
		PersonDetails leader = new PersonDetails(this.userName, "Phạm Hoàng Sơn", null, Set.of(Role.LEADER), null);
		this.editAccount.edit(this.account, leader, this.directory.get(this.account).version());
		this.mvc.perform(get("/account").session(session))
			.andExpect(content().string(containsString("Phạm Hoàng Sơn")));
	}

	@Test
	void englishIsASwitch() throws Exception {
		this.mvc.perform(get("/login?lang=en")).andExpect(content().string(containsString("User name")));
	}

	private ResultActions change(MockHttpSession session, String current, String chosen) throws Exception {
		return this.mvc.perform(post("/account/password").session(session)
			.with(csrf())
			.param("current", current)
			.param("password", chosen)
			.param("repeated", chosen));
	}

	private ResultActions attempt(String name, String password) throws Exception {
		return this.mvc.perform(post("/login").with(csrf()).param("userName", name).param("password", password));
	}

	private MockHttpSession signIn(String password) throws Exception {
		MvcResult result = attempt(this.userName, password).andExpect(redirectedUrl("/")).andReturn();
		return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
	}

	private static PersonDetails person(String userName) {
		return new PersonDetails(userName, "Nguyễn Thị Lan", "lan@vidu.vn", Set.of(Role.OFFICE_CLERK), null);
	}

}

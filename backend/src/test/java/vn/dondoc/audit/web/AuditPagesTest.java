package vn.dondoc.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An administrator finds out who did what, when, from where, and what it was before. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@OnH2
class AuditPagesTest {

	private static final SignedIn ADMINISTRATOR = People.someone("Quản trị viên", null, Role.ADMINISTRATOR);

	@Autowired
	MockMvc mvc;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	CurrentAccount current;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private String temporary = "";

	@BeforeEach
	void someDeeds() {
		this.current.as(ADMINISTRATOR, () -> {
			open("lan.vp");
			this.clock.advance(Duration.ofDays(3));
			open("son.vp");
		});
	}

	@Test
	void theLatestComesFirstWithItsWords() throws Exception {
		String page = send(get("/audit")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
		assertThat(page).contains("Tạo tài khoản", "Quản trị viên", "13/03/2025 08:00");
		assertThat(page.indexOf("13/03/2025")).isLessThan(page.indexOf("10/03/2025"));
	}

	@Test
	void aPeriodAKindAPersonAnObjectAndAnAddressNarrowIt() throws Exception {
		send(get("/audit").param("to", "10/03/2025")).andExpect(content().string(not(containsString("13/03/2025"))))
			.andExpect(content().string(containsString("10/03/2025")));
		send(get("/audit").param("from", "11/03/2025"))
			.andExpect(content().string(not(containsString("10/03/2025 08:00"))));
		for (String nothing : new String[] { "action=register", "person=khong-co-ai", "subject=khong-co",
				"address=203.0.113.9" }) {
			send(get("/audit?" + nothing)).andExpect(content().string(containsString("Không có mục nhật ký nào khớp")));
		}
		String lan = this.jdbc.sql("select min(subject_id) from audit_entry where action = 'account.opened'")
			.query(String.class)
			.single();
		send(get("/audit").param("subject", lan).param("action", "account").param("person", "quản trị"))
			.andExpect(content().string(containsString(lan)));
		send(get("/audit").param("from", "31/02/2025"))
			.andExpect(content().string(containsString("Ngày không có thật")));
	}

	@Test
	void anEntryOpensBeforeAndAfter() throws Exception {
		long id = this.jdbc.sql("select max(id) from audit_entry where action = 'account.opened'")
			.query(Long.class)
			.single();
		send(get("/audit/" + id)).andExpect(content().string(containsString("displayName")))
			.andExpect(content().string(containsString("son.vp")))
			.andExpect(content().string(containsString("Chưa niêm phong")));
		send(get("/audit/999999999")).andExpect(status().isNotFound());
	}

	@Test
	void whatIsTakenAwayIsItselfRecorded() throws Exception {
		byte[] csv = send(get("/audit/csv").param("action", "account.opened")).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
		assertThat(lines.subList(0, lines.indexOf(""))).hasSizeGreaterThanOrEqualTo(3);
		assertThat(lines.subList(lines.indexOf("") + 1, lines.size())).hasSize(3)
			.startsWith("#,\"Loại việc\",\"Tạo tài khoản\"", "#,\"Người tải\",\"Quản trị viên\"")
			.last()
			.asString()
			.startsWith("#,\"Tải lúc\",");
		assertThat(this.jdbc.sql("select detail from audit_entry where subject_id = 'audit.entries'")
			.query(String.class)
			.list()).singleElement().asString().contains("account.opened");
	}

	@Test
	void signingInUnderANameNobodyHasAndSigningOutAreRecorded() throws Exception {
		this.mvc.perform(post("/login").with(csrf()).param("userName", "mat-khau-go-nham").param("password", "x"))
			.andExpect(redirectedUrl("/login?failed"));
		assertThat(subjects("account.sign-in-unknown")).containsExactly("ma…");
		var session = this.mvc
			.perform(post("/login").with(csrf()).param("userName", "lan.vp").param("password", this.temporary))
			.andReturn()
			.getRequest()
			.getSession();
		this.mvc.perform(post("/logout").with(csrf()).session((MockHttpSession) Objects.requireNonNull(session)))
			.andExpect(redirectedUrl("/login?signed-out"));
		assertThat(subjects("account.signed-in")).hasSize(1);
		assertThat(subjects("account.signed-out")).isEqualTo(subjects("account.signed-in"));
		assertThat(this.jdbc.sql("select address from audit_entry where action = 'account.signed-out'")
			.query(String.class)
			.single()).isEqualTo("127.0.0.1");
	}

	@Test
	void onlyAdministratorsLook() throws Exception {
		this.mvc.perform(get("/audit").with(People.as(People.clerk()))).andExpect(status().isForbidden());
		this.mvc.perform(get("/audit/csv").with(People.as(People.officeHead()))).andExpect(status().isForbidden());
	}

	private void open(String userName) {
		OpenAccount.Opened opened = this.openAccount
			.open(new PersonDetails(userName, "Nguyễn Thị Lan", null, Set.of(Role.OFFICE_CLERK), null));
		this.temporary = userName.equals("lan.vp") ? opened.temporaryPassword() : this.temporary;
	}

	private List<String> subjects(String action) {
		return this.jdbc.sql("select subject_id from audit_entry where action = ? order by id")
			.param(action)
			.query(String.class)
			.list();
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.as(ADMINISTRATOR)));
	}

}

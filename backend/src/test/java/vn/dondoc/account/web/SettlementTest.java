package vn.dondoc.account.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What becomes of the people of an agency that ended, and what they are told. */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
class SettlementTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String PAGE = "/accounts/of-ended-agencies";

	private static final String PASSWORD = "mat-khau-dai-va-rieng-8";

	@Autowired
	MockMvcTester browser;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	AccountDirectory directory;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private String userName = "";

	private AccountId account = new AccountId(UUID.randomUUID());

	private AgencyId finance = AgencyId.next();

	@BeforeEach
	void somebodyOfAnAgencyThatEnded(@Autowired InstallProvince provinces, @Autowired KeepAgency keep,
			@Autowired CloseAgency closing) {
		this.clock.setTo(TODAY);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		String code = UUID.randomUUID().toString().substring(0, 8);
		this.userName = "can-bo-" + code;
		AgencyId ending = keep.enter(new KeepAgency.Entry("E." + code.toUpperCase(Locale.ROOT), AgencyKind.BOARD,
				"Ban " + code, null, LocalDate.of(2020, 1, 1), List.of(), List.of()), "Thái Nguyên");
		this.account = this.openAccount.open(
				new PersonDetails(this.userName, "Cán bộ " + code, null, Set.of(Role.AGENCY_OFFICER), ending),
				PASSWORD);
		closing.close(ending, TODAY, List.of(new CloseAgency.Successor(this.finance, null)));
	}

	@Test
	void somebodyMovedActsForTheOtherAgencyAndReadsWhyOnce() {
		assertThat(get(People.administrator(), PAGE)).bodyText().contains(this.userName);
		assertThat(settle(this.finance.value().toString(), "Từ hôm nay đồng chí làm việc tại Sở Tài chính."))
			.hasStatus3xxRedirection();

		assertThat(this.directory.get(this.account).details().agency()).isEqualTo(this.finance);
		assertThat(get(People.administrator(), PAGE)).bodyText().doesNotContain(this.userName);
		SignedIn officer = this.directory.find(this.userName).orElseThrow();
		assertThat(get(officer, "/")).bodyText().contains("Từ hôm nay đồng chí làm việc tại Sở Tài chính.");
		assertThat(post(officer, "/account/notice")).hasStatus3xxRedirection();
		assertThat(get(officer, "/")).bodyText().doesNotContain("Từ hôm nay");
	}

	@Test
	void somebodyDismissedIsToldWhyWhenTheirPasswordIsRightAndOnlyThen() {
		assertThat(settle("nobody", "Liên hệ Phòng Tổ chức.")).hasStatus3xxRedirection();

		assertThat(this.directory.get(this.account).disabled()).isTrue();
		assertThat(signIn(PASSWORD)).bodyText().contains("Tài khoản này đã ngừng. Liên hệ Phòng Tổ chức.");
		assertThat(signIn("sai")).bodyText().doesNotContain("Liên hệ Phòng Tổ chức.");
	}

	@Test
	void aDecisionNamesWhoWhereAndWhy() {
		assertThat(settle("", "Lời nhắn")).bodyText().contains("Chọn cơ quan chuyển đến");
		assertThat(settle("nobody", "")).bodyText().contains("Nhập lời nhắn");
		assertThat(post(People.administrator(), PAGE, "commandId", UUID.randomUUID().toString(), "to", "nobody",
				"message", "Lời nhắn"))
			.bodyText()
			.contains("Chọn ít nhất một tài khoản");
		assertThat(this.directory.get(this.account).disabled()).isFalse();
	}

	private MvcTestResult settle(String to, String message) {
		return post(People.administrator(), PAGE, "commandId", UUID.randomUUID().toString(), "chosen",
				this.account.value().toString(), "to", to, "message", message);
	}

	private MvcTestResult signIn(String password) {
		MockHttpSession session = new MockHttpSession();
		MvcTestResult attempt = this.browser.perform(MockMvcRequestBuilders.post("/login")
			.session(session)
			.param("userName", this.userName)
			.param("password", password)
			.with(csrf()));
		MockHttpSession after = (MockHttpSession) attempt.getRequest().getSession();
		assertThat(after).isNotNull();
		return this.browser.perform(MockMvcRequestBuilders.get("/login").session((after != null) ? after : session));
	}

	private MvcTestResult get(SignedIn someone, String address) {
		return this.browser.perform(MockMvcRequestBuilders.get(URI.create(address)).with(People.as(someone)));
	}

	private MvcTestResult post(SignedIn someone, String address, String... fields) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.browser.perform(request.with(People.as(someone)));
	}

}

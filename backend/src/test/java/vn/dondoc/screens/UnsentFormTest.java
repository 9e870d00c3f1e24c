package vn.dondoc.screens;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What was typed while a session ran out is there again for whoever typed it, and for
 * nobody else.
 */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class UnsentFormTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final String PASSWORD = "mưa xuân phơi phới";

	private static final String WORDS = "Đã rà soát xong 12 trong 20 dự án;\ncòn \"8 dự án\" <chưa> có số liệu & hồ sơ.";

	@Autowired
	MockMvc mvc;

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	@Autowired
	Facts facts;

	@Autowired
	TestClock clock;

	private final String me = person();

	private final String colleague = person();

	private final UUID command = UUID.randomUUID();

	private AssignmentId assignment = AssignmentId.next();

	private String page = "";

	@BeforeEach
	void anAssignmentOfTheAgency() {
		this.clock.setTo(ISSUED);
		AgencyId agency = this.ground.agency("Sở Tài chính", ISSUED);
		for (String person : Set.of(this.me, this.colleague)) {
			this.people.open(new PersonDetails(person, "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), agency),
					PASSWORD);
		}
		this.assignment = this.work.issue(this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED),
				ISSUED, "Rà soát các dự án chậm giải ngân", agency, ISSUED.plusDays(30));
		this.page = "/assignments/" + this.assignment.value();
	}

	@Test
	void theFormIsThereWithEveryWordAndSentAgainItIsDoneOnce() throws Exception {
		Cookie mark = mark(signIn(this.me, new MockHttpSession()));
		MockHttpSession session = tooLate(mark, this.page + "?deed=progress");

		MvcResult again = signIn(this.me, session);

		assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(this.page + "?deed=progress#unsent");
		assertThat(facts()).isEqualTo(1);
		Document shown = shown(session, this.page + "?deed=progress");
		assertThat(shown.select("#deed-progress[open] #unsent").text()).contains("chưa có gì được ghi");
		assertThat(shown.select(".deed[open]")).hasSize(1);
		assertThat(shown.select("#progress-words").get(0).wholeText()).isEqualTo(WORDS);
		assertThat(shown.select("#progress-percent").val()).isEqualTo("60");
		assertThat(shown.select("#deed-progress [name=commandId]").val()).isEqualTo(this.command.toString());
		assertThat(shown.select("#deed-submission [name=commandId]").val()).isNotEqualTo(this.command.toString());
		assertThat(shown.select("#deed-progress [name=_csrf]").val()).isNotEmpty().isNotEqualTo("cu");

		for (int i = 0; i < 2; i++) {
			this.mvc.perform(post(this.page + "/progress").session(session)
				.with(csrf())
				.param("commandId", shown.select("#deed-progress [name=commandId]").val())
				.param("version", shown.select("#deed-progress [name=version]").val())
				.param("words", shown.select("#progress-words").get(0).wholeText()));
		}

		assertThat(facts()).isEqualTo(2);
		assertThat(shown(session, this.page).select("#unsent")).isEmpty();
	}

	@Test
	void nobodyElseWhoSignsInGetsToSeeIt() throws Exception {
		Cookie mark = mark(signIn(this.me, new MockHttpSession()));
		MockHttpSession session = tooLate(mark, this.page);

		assertThat(signIn(this.colleague, session).getResponse().getRedirectedUrl()).isEqualTo("/");

		assertThat(shown(session, this.page).text()).doesNotContain("12 trong 20");
		assertThat(signIn(this.me, session).getResponse().getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void aBrowserThatNobodySignedInAtOrSomebodySignedOutOfKeepsNothing() throws Exception {
		Cookie mark = mark(signIn(this.me, new MockHttpSession()));
		for (Cookie other : Set.of(new Cookie("dondoc-person", ""),
				new Cookie("dondoc-person", UUID.randomUUID() + ".x"),
				new Cookie("dondoc-person", mark.getValue() + "x"))) {
			assertThat(signIn(this.me, tooLate(other, this.page)).getResponse().getRedirectedUrl()).isEqualTo("/");
		}
		MvcResult left = this.mvc
			.perform(
					post("/logout")
						.session((MockHttpSession) Objects
							.requireNonNull(signIn(this.me, new MockHttpSession()).getRequest().getSession()))
						.with(csrf()))
			.andReturn();
		assertThat(mark(left).getMaxAge()).isZero();
	}

	@Test
	void whereThePageHasNoSuchFormAnyMoreTheWordsAreThere() throws Exception {
		Cookie mark = mark(signIn(this.me, new MockHttpSession()));
		MockHttpSession session = tooLate(mark, "/parts");

		assertThat(signIn(this.me, session).getResponse().getRedirectedUrl()).isEqualTo("/parts#unsent");

		assertThat(shown(session, "/parts").select("main #unsent blockquote").text())
			.contains("còn \"8 dự án\" <chưa>");
	}

	@Test
	void theAnswerToAFormHasNoAddressThePageAboveItHas() throws Exception {
		Cookie mark = mark(signIn(this.me, new MockHttpSession()));
		MockHttpSession session = tooLate(mark, this.page + "/progress");

		assertThat(signIn(this.me, session).getResponse().getRedirectedUrl()).isEqualTo(this.page + "#unsent");
	}

	/** Sends the form without the session it was shown in. */
	private MockHttpSession tooLate(Cookie mark, String from) throws Exception {
		MvcResult late = this.mvc
			.perform(post(this.page + "/progress").cookie(mark)
				.header("Referer", "http://localhost" + from)
				.param("_csrf", "cu")
				.param("commandId", this.command.toString())
				.param("version", "1")
				.param("words", WORDS)
				.param("percent", "60"))
			.andReturn();
		assertThat(late.getResponse().getRedirectedUrl()).isEqualTo("/login?ended");
		MockHttpSession session = (MockHttpSession) late.getRequest().getSession();
		return Objects.requireNonNull(session);
	}

	private MvcResult signIn(String name, MockHttpSession session) throws Exception {
		return this.mvc
			.perform(post("/login").session(session).with(csrf()).param("userName", name).param("password", PASSWORD))
			.andReturn();
	}

	private Document shown(MockHttpSession session, String address) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get(address).session(session)).andReturn().getResponse().getContentAsString());
	}

	private int facts() {
		return Objects.requireNonNull(this.facts.of(Set.of(this.assignment)).get(this.assignment)).size();
	}

	private static Cookie mark(MvcResult result) {
		return Objects.requireNonNull(result.getResponse().getCookie("dondoc-person"));
	}

	private static String person() {
		return "can-bo-" + UUID.randomUUID().toString().substring(0, 8);
	}

}

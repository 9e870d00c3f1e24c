package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The periods of what recurs are seen, and the Office alone decides about them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
abstract class RecurrencePageTest {

	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 8);

	@Autowired
	RecurringWork work;

	@Autowired
	IssuedWork deeds;

	@Autowired
	Assignments assignments;

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId finance;

	@SuppressWarnings("NullAway.Init")
	private AgencyId health;

	@SuppressWarnings("NullAway.Init")
	private ObligationId monthly;

	@BeforeEach
	void threeMonthsOfTwoAgencies() {
		this.finance = this.work.agency("Sở Tài chính", SEPTEMBER);
		this.health = this.work.agency("Sở Y tế", SEPTEMBER);
		this.clock.setTo(LocalDate.of(2025, 11, 5));
		this.monthly = this.work.issue(SEPTEMBER, "FREQ=MONTHLY;BYMONTHDAY=20", this.finance, this.health);
	}

	@Test
	void theItemTellsOfEachPeriodWhatIsMissingAndWhatIsToCome() throws Exception {
		String page = page(People.clerk(), "/items/" + item());
		assertThat(page).contains("Chậm nhất ngày 20, hằng tháng", "2 thiếu (quá hạn, chưa nộp).", "2 đang thực hiện.",
				"01/12/2025", "Chưa đến kỳ", "Thay đổi hoặc kết thúc định kỳ");
		assertThat(page(People.clerk(), "/items/" + item() + "?period=2025-10-01")).contains("Sở Y tế", "01/10/2025");
	}

	@Test
	void anAgencySeesItsOwnPeriodsAndDecidesNothing() throws Exception {
		String page = page(People.officerOf(this.health), "/items/" + item());
		assertThat(page).contains("01/11/2025").doesNotContain("2 thiếu", "Thay đổi hoặc kết thúc định kỳ");
		for (SignedIn person : new SignedIn[] { People.officerOf(this.health), People.headOf(this.health),
				People.leader(), People.administrator() }) {
			assertThat(status(get(address()), person)).isEqualTo(403);
			assertThat(status(decision(Map.of("every", "MONTH", "on", "25", "reach", "TO_COME")), person))
				.isEqualTo(403);
		}
		assertThat(decisions()).isZero();
	}

	@Test
	void whatDoesNotRecurHasNoPeriods() throws Exception {
		var once = this.deeds.issue(this.deeds.directive("77", SEPTEMBER), SEPTEMBER, "Việc một lần", this.finance,
				LocalDate.of(2025, 10, 1));
		assertThat(page(People.clerk(), "/assignments/" + once.value())).contains("Việc một lần")
			.doesNotContain("Xem các kỳ");
		UUID item = this.assignments.findById(once).orElseThrow().item().value();
		for (SignedIn person : new SignedIn[] { People.clerk(), People.officerOf(this.finance) }) {
			assertThat(page(person, "/items/" + item)).contains("Sở Tài chính").doesNotContain("Các kỳ thực hiện");
		}
		UUID recurring = this.work.instances(this.monthly).get(0).id().value();
		assertThat(page(People.clerk(), "/assignments/" + recurring)).contains("Bắt đầu 01/09/2025", "Xem các kỳ");
	}

	@Test
	void theOfficeIsAskedWhichPeriodsAndWhy() throws Exception {
		MockHttpServletRequestBuilder silent = decision(Map.of("every", "MONTH", "on", "25", "reason", "đổi"));
		assertThat(body(silent)).contains("Hãy chọn các kỳ được áp dụng.");
		assertThat(body(decision(Map.of("every", "MONTH", "on", "32", "reach", "TO_COME", "reason", "đổi"))))
			.contains("Không có thứ hoặc ngày này");
		assertThat(body(decision(Map.of("every", "MONTH", "on", "25", "reach", "TO_COME")))).contains("Hãy ghi lý do.");
		assertThat(decisions()).isZero();
		assertThat(status(
				decision(Map.of("every", "QUARTER", "on", "25", "reach", "ALSO_WAITED_FOR", "reason", "Công văn 12")),
				People.officeHead()))
			.isEqualTo(302);
		assertThat(page(People.clerk(), address())).contains("Chậm nhất ngày 25, hằng quý", "Công văn 12",
				"Kỳ bắt đầu 01/01/2026: hạn đến hết ngày 25/03/2026");
		assertThat(status(decision(Map.of("every", "", "reach", "TO_COME", "reason", "xong"), 1), People.clerk()))
			.isEqualTo(302);
		assertThat(page(People.clerk(), "/items/" + item())).contains("Không lặp lại nữa")
			.doesNotContain("Chưa đến kỳ");
	}

	private MockHttpServletRequestBuilder decision(Map<String, String> typed) {
		return decision(typed, 0);
	}

	private MockHttpServletRequestBuilder decision(Map<String, String> typed, int version) {
		MockHttpServletRequestBuilder request = post(address()).with(csrf())
			.param("commandId", UUID.randomUUID().toString())
			.param("version", String.valueOf(version));
		typed.forEach(request::param);
		return request;
	}

	private String address() {
		return "/obligations/" + this.monthly.value() + "/recurrence";
	}

	private UUID item() {
		return this.work.item(this.monthly).value();
	}

	private long decisions() {
		return this.jdbc.sql("select count(*) from recurrence_change").query(Long.class).single();
	}

	private String page(SignedIn person, String address) throws Exception {
		return this.mvc.perform(get(address).with(People.as(person))).andReturn().getResponse().getContentAsString();
	}

	private String body(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.as(People.clerk()))).andReturn().getResponse().getContentAsString();
	}

	private int status(MockHttpServletRequestBuilder request, SignedIn person) throws Exception {
		return this.mvc.perform(request.with(People.as(person))).andReturn().getResponse().getStatus();
	}

}

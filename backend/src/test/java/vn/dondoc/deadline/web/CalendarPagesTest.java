package vn.dondoc.deadline.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.People;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.notice.Notices;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An administrator keeps the working calendar as the yearly notices have it. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CalendarPagesTest {

	@Autowired
	MockMvc mvc;

	@Autowired
	Notices notices;

	@Autowired
	Calendars calendars;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aYearShowsItsHolidaysAndItsSwappedDays() throws Exception {
		perform(get("/working-calendar").param("year", "2026")).andExpect(status().isOk())
			.andExpect(content().string(containsString("Lịch làm việc năm 2026")))
			.andExpect(content().string(containsString("17/02/2026")))
			.andExpect(content().string(containsString("Hoán đổi với thứ Bảy 22/8/2026")));
	}

	@Test
	void theNoticeOfAYearMovesTetAndLeavesAnEntry() throws Exception {
		LocalDate twoBefore = LocalDate.of(2027, 2, 4);
		assertThat(this.calendars.current().restDay(twoBefore)).isFalse();

		enter("2", "", "TB 100/TB-BNV", this.notices.of(2027).toString())
			.andExpect(redirectedUrl("/working-calendar?year=2027"));

		assertThat(this.calendars.current().restDay(twoBefore)).isTrue();
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where action = 'deadline.calendar-changed'"
					+ " and subject_id = '2027'")
			.query(Long.class)
			.single()).isEqualTo(1);
		enter("3", "", "", "YearNotice[cũ]").andExpect(status().isOk())
			.andExpect(content().string(containsString("vừa thay đổi")));
	}

	@Test
	void whatNoNoticeCanSayIsRefusedInItsField() throws Exception {
		String seen = this.notices.of(2027).toString();
		enter("5", "", "", seen).andExpect(content().string(containsString("từ 0 đến 4")));
		enter("2", "05/09/2027", "", seen).andExpect(content().string(containsString("03/09/2027; để trống")));
		enter("2", "31/02/2027", "", seen).andExpect(content().string(containsString("Ngày không có thật")))
			.andExpect(content().string(containsString("value=\"31/02/2027\"")));
	}

	@Test
	void aDayIsSwappedAndTakenBack() throws Exception {
		LocalDate saturday = LocalDate.of(2027, 5, 8);
		swap("08/05/2027", "").andExpect(content().string(containsString("Ghi lý do")));
		swap("08/05/2027", "Làm bù cho thứ Sáu").andExpect(redirectedUrl("/working-calendar?year=2027"));
		assertThat(this.calendars.current().restDay(saturday)).isFalse();
		perform(post("/working-calendar/days/08/05/2027/removal").with(csrf())).andExpect(status().isNotFound());
		perform(post("/working-calendar/days/2027-05-08/removal").with(csrf()))
			.andExpect(redirectedUrl("/working-calendar?year=2027"));
		assertThat(this.calendars.current().restDay(saturday)).isTrue();
		perform(get("/working-calendar").param("year", "2027"))
			.andExpect(content().string(not(containsString("Làm bù cho thứ Sáu"))));
	}

	private ResultActions enter(String before, String second, String notice, String seen) throws Exception {
		return perform(post("/working-calendar/years").param("year", "2027")
			.param("daysBeforeTet", before)
			.param("secondNationalDay", second)
			.param("notice", notice)
			.param("seen", seen)
			.with(csrf()));
	}

	private ResultActions swap(String day, String words) throws Exception {
		return perform(post("/working-calendar/days").param("year", "2027")
			.param("day", day)
			.param("rest", "false")
			.param("words", words)
			.with(csrf()));
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(People.as(People.administrator())));
	}

}

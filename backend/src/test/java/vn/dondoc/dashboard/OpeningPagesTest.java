package vn.dondoc.dashboard;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.People;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.insight.GatherInsight;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.Tables;
import vn.dondoc.system.Ids;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What each person sees first, and the report's page, drawn from given figures. */
@SpringBootTest
@AutoConfigureMockMvc
class OpeningPagesTest {

	@Autowired
	MockMvc pages;

	@MockitoBean
	Figures figures;

	@MockitoBean
	Rows rows;

	@MockitoBean
	GatherInsight insight;

	@Test
	void aLeaderSeesTheQuarterInOneSentenceAndAgenciesByOverdue() throws Exception {
		counted(Tables.quarter());
		this.pages.perform(get("/").with(People.as(People.leader())))
			.andExpect(status().isOk())
			.andExpect(content().string(
					containsString("Quý I/2025: 1.738 lượt giao, 41 quá hạn chưa hoàn thành, bằng cuối quý trước.")))
			.andExpect(content().string(stringContainsInOrder("Sở Y tế", "40 quá hạn", "Sở Tài chính", "1 quá hạn")))
			.andExpect(content().string(containsString("Xem dạng bảng")))
			.andExpect(content().string(stringContainsInOrder("Nhiệm vụ giao từng quý", "Quý II/2023",
					"506 hoàn thành đúng hạn", "Quý I/2025")));
	}

	@Test
	void theDayIsChangedInOnePlaceAndADayThatDoesNotExistIsSaid() throws Exception {
		counted(Tables.quarter());
		this.pages.perform(get("/overview").param("asOf", "31/03/2021").with(People.as(People.clerk())))
			.andExpect(content().string(containsString("Quý I/2021")))
			.andExpect(content().string(containsString("31/03/2021 23:59")));
		this.pages.perform(get("/overview").param("asOf", "31/02/2021").with(People.as(People.clerk())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Ngày không có thật")));
	}

	@Test
	void anOfficerSeesWhatWaitsAndAnAdministratorIsNotLost() throws Exception {
		this.pages.perform(get("/").with(People.as(People.officerOf(new AgencyId(Ids.next())))))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Chờ tiếp nhận")));
		this.pages.perform(get("/").with(People.as(People.clerk())))
			.andExpect(content().string(containsString("Xin gia hạn")));
		this.pages.perform(get("/").with(People.as(People.administrator()))).andExpect(redirectedUrl("/accounts"));
	}

	@Test
	void theReportPrintsEveryFigureAsALinkToItsRows() throws Exception {
		counted(Tables.quarter());
		this.pages.perform(get("/reports").param("period", "2021-Q1").with(People.as(People.officeHead())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Quý I/2021")))
			.andExpect(content().string(containsString(
					"1.738 lượt giao của 900 nhiệm vụ: 506 hoàn thành đúng hạn, 123 hoàn thành quá hạn, 41 chưa hoàn thành quá hạn, 1.068 chưa hoàn thành còn trong hạn; không thời hạn: 0 hoàn thành, 0 chưa hoàn thành.")))
			.andExpect(content().string(containsString("<a href=\"/assignments?")))
			.andExpect(content().string(containsString("/registers/meetings?from=2021-01-01")));
	}

	@Test
	void whatTheOfficeDecidedAboutFiguresIsPrintedUnderThem() throws Exception {
		counted(Tables.quarter());
		this.pages.perform(get("/reports").with(People.as(People.officeHead())))
			.andExpect(content().string(containsString("Đúng hạn, quá hạn xét theo thời điểm cơ quan nộp kết quả")))
			.andExpect(content().string(containsString("Nhiệm vụ không thời hạn được ghi riêng.")))
			.andExpect(content().string(containsString("Hoàn thành, không thời hạn")));
		counted(Tables.folded());
		for (String page : List.of("/reports", "/overview")) {
			this.pages.perform(get(page).with(People.as(People.officeHead())))
				.andExpect(content().string(containsString("được gộp vào đúng hạn và còn trong hạn.")))
				.andExpect(content().string(containsString("slice=not-completed-in-time-or-no-deadline")))
				.andExpect(content().string(not(containsString("slice=not-completed-no-deadline"))));
		}
	}

	@Test
	void aReportThatCannotBeAskedForIsExplainedInTheForm() throws Exception {
		counted(Tables.quarter());
		this.pages
			.perform(get("/reports").param("part", "9M")
				.param("year", "2021")
				.param("closing", "nd09")
				.with(People.as(People.clerk())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("không có kỳ 9 tháng")));
		this.pages.perform(
				get("/reports").param("period", "2021-Q1").param("asOf", "31/02/2021").with(People.as(People.clerk())))
			.andExpect(content().string(containsString("không đọc được")));
	}

	private void counted(Table table) {
		given(this.figures.of(any(), any())).willReturn(table);
		given(this.figures.ofAssignments(any(), any())).willReturn(table);
		given(this.insight.of(any(), any(), any())).willReturn(new Insight(List.of(), List.of(), List.of(), List.of(),
				new Insight.Entered(List.of(), null), Tables.withoutCauses(), null));
	}

}

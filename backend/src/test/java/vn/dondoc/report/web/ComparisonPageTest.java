package vn.dondoc.report.web;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.People;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A leader asks why the quarter's figures are other ones today. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
abstract class ComparisonPageTest {

	private static final String QUARTER = "/reports/comparison?part=Q1&year=2044";

	private static final LocalDate ISSUED_ON = LocalDate.of(2044, 2, 1);

	@Autowired
	MockMvc pages;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private AgencyId health = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void aQuarterWithWork(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		this.directive = this.work.directive(Integer.toString(AssignmentId.next().hashCode()), ISSUED_ON);
	}

	@Test
	void whatWasConfirmedAfterTheCutOffIsListedWithItsReason() throws Exception {
		AssignmentId slow = issue("Xác nhận muộn");
		issue("Không đổi gì");
		this.clock.setTo(LocalDate.of(2044, 3, 30));
		this.work.happens(slow, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC", ISSUED_ON), null, null, null));
		this.clock.setTo(LocalDate.of(2044, 4, 5));
		this.work.happens(slow, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		this.clock.setTo(LocalDate.of(2044, 4, 10));

		see(QUARTER).andExpect(content().string(containsString("Xác nhận muộn")))
			.andExpect(content().string(containsString("Xác nhận sau (05/04/2044")))
			.andExpect(content().string(not(containsString("Không đổi gì"))));
		see(QUARTER + "&was=withdrawn")
			.andExpect(content().string(containsString("Không có nhiệm vụ nào tính khác đi")))
			.andExpect(content().string(containsString("Bỏ lọc, xem mọi thay đổi")));
	}

	@Test
	void twoSidesInTheWrongOrderAreRefusedWithWhatToDo() throws Exception {
		this.clock.setTo(LocalDate.of(2044, 5, 1));

		see(QUARTER + "&asOf=28/02/2044&beforeAsOf=31/03/2044")
			.andExpect(content().string(containsString("đổi lại hai bên rồi so sánh")))
			.andExpect(content().string(containsString("value=\"31/03/2044\"")));
		see(QUARTER + "&beforeAsOf=hôm qua").andExpect(content().string(containsString("không đọc được")));
	}

	@Test
	void theReportLeadsToItsComparison() throws Exception {
		see("/reports?part=Q1&year=2044&population=carried")
			.andExpect(content().string(containsString("/reports/comparison?part=Q1&amp;year=2044")));
	}

	@Test
	void anAgencyMayNotCompare() throws Exception {
		this.pages.perform(get(QUARTER).with(People.as(People.headOf(this.health)))).andExpect(status().isForbidden());
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheChanges() throws Exception {
		this.clock.setTo(LocalDate.of(2044, 4, 2));
		issue("Nhập muộn 0");
		this.clock.setTo(LocalDate.of(2044, 4, 10));
		see(QUARTER);
		long few = queries();
		this.clock.setTo(LocalDate.of(2044, 4, 3));
		for (int number = 1; number <= 20; number++) {
			issue("Nhập muộn " + number);
		}
		this.clock.setTo(LocalDate.of(2044, 4, 10));

		see(QUARTER).andExpect(content().string(containsString("Nhập muộn 20")))
			.andExpect(content().string(containsString("Nhập vào hệ thống sau")));
		assertThat(queries()).isEqualTo(few);
	}

	private long queries() {
		return CountedQueries.of(() -> {
			try {
				see(QUARTER);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private ResultActions see(String address) throws Exception {
		return this.pages.perform(get(address).with(People.as(People.leader()))).andExpect(status().isOk());
	}

	private AssignmentId issue(String content) {
		return this.work.issue(this.directive, ISSUED_ON, content, this.health, LocalDate.of(2044, 4, 30));
	}

}

@OnH2
class ComparisonPageOnH2Test extends ComparisonPageTest {

}

@OnMysql
class ComparisonPageOnMysqlTest extends ComparisonPageTest {

}

package vn.dondoc.search.web;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The page behind the box in every page's head. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class SearchPageTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvc mvc;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private final String here = "ma" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);

	private AgencyId finance = AgencyId.next();

	private AssignmentId assignment = AssignmentId.next();

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void oneAssignment(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("F.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("F."));
		}
		this.finance = this.agencies.findByIdentifier("F.STC").orElseThrow().id();
		this.directive = this.work.directive(this.here, ISSUED_ON);
		this.assignment = this.work.issue(this.directive, ISSUED_ON, "Rà soát giá đất", this.finance,
				LocalDate.of(2026, 3, 10));
	}

	@Test
	void anAssignmentAndItsDirectiveAreFoundByTheNumberWithTheirStanding() throws Exception {
		assertThat(page(People.clerk(), this.here)).contains("/assignments/" + this.assignment.value(), "Sở Tài chính",
				"Hạn 09/03/2026", "Chưa tiếp nhận", "/directives/" + this.directive.value(), "Văn bản giao việc (1)");
	}

	@Test
	void whatWasSearchedIsMarked() throws Exception {
		assertThat(page(People.clerk(), this.here + " gia dat")).contains("<mark>giá</mark> <mark>đất</mark>");
	}

	@Test
	void agenciesLeadToTheirWorkAndForAnAdministratorToTheirEntry() throws Exception {
		assertThat(page(People.leader(), "so tai chinh")).contains("Cơ quan, đơn vị",
				"&amp;lead=" + this.finance.value());
		assertThat(page(People.administrator(), "so tai chinh")).contains("/agencies/" + this.finance.value());
	}

	@Test
	void anAgencyLearnsNothingOfOthers() throws Exception {
		AgencyId health = this.agencies.findByIdentifier("F.SYT").orElseThrow().id();
		assertThat(page(People.officerOf(health), this.here)).contains("Không tìm thấy").doesNotContain("giá đất");
		assertThat(page(People.administrator(), this.here)).contains("Không tìm thấy").doesNotContain("giá đất");
		assertThat(page(People.officerOf(health), "so tai chinh")).doesNotContain("Cơ quan, đơn vị", "Người dùng");
	}

	@Test
	void theBoxKeepsWhatWasTypedAndAnEmptySearchSaysWhatToType() throws Exception {
		assertThat(page(People.clerk(), "<b>không có</b>")).contains("value=\"&lt;b&gt;không có&lt;/b&gt;\"",
				"Không tìm thấy “&lt;b&gt;không có&lt;/b&gt;”");
		assertThat(page(People.clerk(), "")).contains("Gõ vào ô tìm kiếm");
	}

	private String page(SignedIn person, String words) throws Exception {
		return this.mvc.perform(get("/search").param("q", words).with(People.as(person)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

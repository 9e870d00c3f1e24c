package vn.dondoc.organisation.web;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import vn.dondoc.account.People;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.Member;
import vn.dondoc.organisation.Resolution;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An administrator keeps the register by its pages. */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
@Transactional
class AgencyPagesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvcTester browser;

	@Autowired
	InstallProvince provinces;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyDirectory directory;

	@Autowired
	TestClock clock;

	@Autowired
	EntityManager session;

	@BeforeEach
	void aProvince() {
		this.clock.setTo(TODAY);
		this.provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
	}

	@Test
	void theListFindsNamesWithoutAccentsAndKeepsClosedOnesApart() {
		assertThat(get("/agencies?q=giao duc")).bodyText().contains("Sở Giáo dục và Đào tạo", "T.SGDDT");
		assertThat(get("/agencies?q=ke hoach&kind=DEPARTMENT")).bodyText().doesNotContain("T.BK.SKHDT");
		assertThat(get("/agencies?q=ke hoach&life=CLOSED")).bodyText().contains("T.BK.SKHDT");
		assertThat(get("/agencies?q=t.stc")).bodyText().contains("Sở Tài chính");
		assertThat(get("/agencies?q=khong co co quan nay")).bodyText().contains("Không có cơ quan nào");
		assertThat(get("/agencies?page=2")).bodyText().contains("51–100");
	}

	@Test
	void anAgencyShowsItsNamesSuccessorsAndPredecessors() {
		assertThat(get(page("T.BK.SLDTBXH"))).bodyText()
			.contains("Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&amp;XH", "giáo dục nghề nghiệp", "01/03/2025");
		assertThat(get(page("T.SXD"))).bodyText().contains("Kế tục", "Bắc Kạn");
	}

	@Test
	void anAgencyEnteredIsKnownByItsOtherSpellings() {
		assertThat(get("/agencies/new")).hasStatusOk();
		MvcTestResult entered = post("/agencies", "identifier", "T.BQLCC", "kind", "PROJECT_BOARD", "name",
				"Ban Quản lý Cảng cạn", "validFrom", "01/01/2026", "aliases", "BQL Cảng\nCảng cạn", "version", "0");
		assertThat(entered).hasStatus3xxRedirection();
		assertThat(this.directory.resolve("Cảng cạn", TODAY)).isInstanceOf(Resolution.One.class);
	}

	@Test
	void aWrongOrTakenIdentifierComesBackWithWhatWasEntered() {
		assertThat(post("/agencies", "identifier", "sai mã", "kind", "BOARD", "name", "Ban Mới", "validFrom",
				"01/01/2026", "version", "0"))
			.bodyText()
			.contains("Mã định danh gồm chữ in hoa", "Ban Mới");
		assertThat(post("/agencies", "identifier", "T.STC", "kind", "BOARD", "name", "Ban Mới", "validFrom",
				"31/02/2026", "version", "0"))
			.bodyText()
			.contains("Ngày không có thật", "31/02/2026");
		assertThat(post("/agencies", "identifier", "T.STC", "kind", "BOARD", "name", "Ban Mới", "validFrom",
				"01/01/2026", "version", "0"))
			.bodyText()
			.contains("đã thuộc cơ quan khác");
	}

	@Test
	void aCorrectedNameWasAlwaysMeantSoAndARenamingHasItsOwnPage() {
		AgencyView agency = agency("T.SCT");
		assertThat(get(page("T.SCT") + "/correction")).bodyText()
			.contains(HtmlUtils.htmlEscape("Cục Quản lý thị trường tỉnh"), "/agency-renamings/new");
		assertThat(post(page("T.SCT") + "/correction", "identifier", "T.SCT", "kind", "DEPARTMENT", "name",
				"Sở Công nghiệp", "validFrom", "01/07/2025", "version", "0"))
			.hasStatus3xxRedirection();
		this.session.flush();
		assertThat(this.agencies.get(agency.id()).name()).isEqualTo("Sở Công nghiệp");
		assertThat(this.agencies.find(agency.id(), LocalDate.of(2026, 2, 1))).map(AgencyView::name)
			.contains("Sở Công nghiệp");
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedTheAgencyIsRefused() {
		String[] fields = { "identifier", "T.SCT", "kind", "DEPARTMENT", "name", "Sở Công Thương", "validFrom",
				"01/07/2025", "version", "7" };
		assertThat(post(page("T.SCT") + "/correction", fields)).bodyText().contains("error-summary");
	}

	@Test
	void aGroupsMembersAreWhatTheAdministratorSays() {
		assertThat(get("/agency-groups")).bodyText().contains("Các sở, ban, ngành", "UBND các xã, phường");
		assertThat(get("/agency-groups/new")).hasStatusOk();
		assertThat(post("/agency-groups", "name", "Các xã vùng cao", "aliases", "các xã vùng cao của tỉnh", "members",
				"UBND xã Bằng Thành\nUBND xã Cao Minh", "version", "0"))
			.hasStatus3xxRedirection();
		this.session.flush();
		assertThat(this.directory.resolve("các xã vùng cao", TODAY)).isInstanceOfSatisfying(Resolution.Group.class,
				(group) -> assertThat(group.members()).extracting(Member::agency)
					.extracting(AgencyView::name)
					.containsExactlyInAnyOrder("UBND xã Bằng Thành", "UBND xã Cao Minh"));
	}

	@Test
	void aGroupCanBeChanged() {
		String id = this.directory.groups()
			.stream()
			.filter((group) -> group.name().equals("Các sở"))
			.map((group) -> group.id().value().toString())
			.findFirst()
			.orElseThrow();
		assertThat(get("/agency-groups/" + id)).bodyText().contains("Sở, thanh tra", "Sở Tài chính");
		assertThat(post("/agency-groups/" + id, "name", "Các sở", "kinds", "DEPARTMENT", "nameStarts", "Sở", "version",
				"0"))
			.hasStatus3xxRedirection();
		this.session.flush();
		assertThat(this.directory.resolve("các sở", TODAY)).isInstanceOfSatisfying(Resolution.Group.class,
				(group) -> assertThat(group.members()).extracting(Member::agency)
					.extracting(AgencyView::name)
					.allMatch((name) -> name.startsWith("Sở")));
	}

	private AgencyView agency(String identifier) {
		return this.agencies.findByIdentifier(identifier).orElseThrow();
	}

	private String page(String identifier) {
		return "/agencies/" + agency(identifier).id().value();
	}

	private MvcTestResult get(String address) {
		return send(MockMvcRequestBuilders.get(address));
	}

	private MvcTestResult post(String address, String... fields) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request);
	}

	private MvcTestResult send(MockHttpServletRequestBuilder request) {
		MvcTestResult result = this.browser.perform(request.with(People.as(People.administrator())));
		this.session.flush();
		this.session.clear();
		return result;
	}

}

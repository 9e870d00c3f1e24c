package vn.dondoc.worklist.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of rows: a tray by itself, or what stands behind a number. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class AssignmentsPageTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvc mvc;

	@Autowired
	IssuedWork work;

	@Autowired
	Figures figures;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private AssignmentId assignment = AssignmentId.next();

	private Filter here = Filter.NONE;

	@BeforeEach
	void oneAssignment(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED_ON);
		this.assignment = this.work.issue(directive, ISSUED_ON, "Rà soát giá đất", this.finance,
				LocalDate.of(2026, 3, 10));
		this.here = Filter.NONE.of(directive);
	}

	@Test
	void theTrayShowsWhatIsOpenWithTheCountsOfItsTabs() throws Exception {
		open(People.clerk(), "/assignments").andExpect(status().isOk())
			.andExpect(content().string(containsString("Chờ tiếp nhận")))
			.andExpect(content().string(containsString("Rà soát giá đất")))
			.andExpect(content().string(containsString("/assignments/" + this.assignment.value())))
			.andExpect(content().string(containsString("09/03/2026")));
	}

	@Test
	void anAgencyFindsItsOwnWorkAndNobodyElsesThere() throws Exception {
		open(People.officerOf(this.finance), "/assignments").andExpect(content().string(containsString("Việc của tôi")))
			.andExpect(content().string(containsString("Rà soát giá đất")));
		open(People.officerOf(this.health), "/assignments?slice=total")
			.andExpect(content().string(not(containsString("Rà soát giá đất"))));
	}

	@Test
	void theLinkOfANumberOpensExactlyItsRows() throws Exception {
		Question quarter = Question.of(Population.ASSIGNED, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))
			.asOf(this.clock.instant())
			.only(this.here);
		Cell cell = this.figures.of(quarter, Sight.EVERYTHING).cell(Slice.NOT_COMPLETED_IN_TIME);

		assertThat(cell.count()).isOne();
		open(People.leader(), cell.rows().href()).andExpect(content().string(containsString("1 lượt giao")))
			.andExpect(content().string(containsString("Rà soát giá đất")))
			.andExpect(content().string(containsString("Giao trong kỳ")));
	}

	@Test
	void aDirectivesPageLeadsToWhatItAssigned() throws Exception {
		String page = "/directives/" + Objects.requireNonNull(this.here.directive()).value();
		open(People.clerk(), page).andExpect(content().string(containsString(page + "/assignments")));
		String rows = open(People.clerk(), page + "/assignments").andReturn().getResponse().getRedirectedUrl();
		open(People.clerk(), Objects.requireNonNull(rows)).andExpect(content().string(containsString("1 lượt giao")))
			.andExpect(content().string(containsString("Rà soát giá đất")));
		open(People.officerOf(this.health), page + "/assignments").andExpect(status().isNotFound());
	}

	@Test
	void whatFiguresAreCutByIsAnOrdinaryChoiceAndAChip() throws Exception {
		String here = "/assignments?directive=" + Objects.requireNonNull(this.here.directive()).value();
		open(People.clerk(), here).andExpect(content().string(not(containsString("name=\"cut.leader\""))));
		open(People.clerk(), here + "&filters=more").andExpect(content().string(stringContainsInOrder("Nguồn giao",
				"UBND tỉnh", "Người chỉ đạo", "Lãnh đạo phụ trách", "Lĩnh vực", "Chương trình", "Loại văn bản",
				"Thông báo", "Chuyên viên theo dõi", "Loại cơ quan", "Sở, thanh tra")));
		open(People.clerk(), here + "&filters=more&cut.document-type=THONG_BAO")
			.andExpect(content().string(containsString("Rà soát giá đất")))
			.andExpect(content().string(containsString("Bỏ lọc Loại văn bản Thông báo")))
			.andExpect(content().string(containsString("value=\"THONG_BAO\" selected")));
		open(People.clerk(), here + "&cut.field=-").andExpect(content().string(containsString("Rà soát giá đất")))
			.andExpect(content().string(containsString("Bỏ lọc Lĩnh vực Chưa phân lĩnh vực")));
		open(People.clerk(), here + "&cut.source=GOVERNMENT")
			.andExpect(content().string(not(containsString("Rà soát giá đất"))));
		open(People.officerOf(this.finance), here + "&filters=more")
			.andExpect(content().string(containsString("Nguồn giao")))
			.andExpect(content().string(not(containsString("Lãnh đạo phụ trách"))));
	}

	@Test
	void severalCutsNarrowAListAtOnceAndEachCanBeTakenAwayAlone() throws Exception {
		String here = "/assignments?directive=" + Objects.requireNonNull(this.here.directive()).value();
		String both = here + "&cut.document-type=THONG_BAO&cut.field=-&sort=updated&way=desc";
		String page = open(People.clerk(), both)
			.andExpect(content()
				.string(stringContainsInOrder("Bỏ lọc Lĩnh vực Chưa phân lĩnh vực", "Bỏ lọc Loại văn bản Thông báo")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("Rà soát giá đất", "value=\"THONG_BAO\" selected", "value=\"-\" selected")
			.containsPattern("href=\"/assignments\\?[^\"]*cut.document-type=THONG_BAO&amp;sort=updated&amp;way=desc\""
					+ "[^>]*Bỏ lọc Lĩnh vực");
		open(People.clerk(), both + "&cut.source=GOVERNMENT")
			.andExpect(content().string(not(containsString("Rà soát giá đất"))))
			.andExpect(content().string(containsString("Bỏ lọc Nguồn giao")));
	}

	@Test
	void aFilterThatTheFormDoesNotOfferStaysWhileItIsUsed() throws Exception {
		open(People.clerk(), "/assignments?slice=total&cut.cause=-")
			.andExpect(content().string(containsString("name=\"cut.cause\" value=\"-\"")))
			.andExpect(content().string(not(containsString("name=\"cut.leader\""))));
		open(People.clerk(), "/assignments?slice=total&cut=cause&part=-&cut.source=PEOPLES_COMMITTEE")
			.andExpect(content().string(
					stringContainsInOrder("Bỏ lọc Nguồn giao UBND tỉnh", "Bỏ lọc Nguyên nhân Chưa nêu nguyên nhân")));
	}

	@Test
	void whatWasChosenAndIsBorneByNothingAnyMoreStaysChosen() throws Exception {
		open(People.clerk(), "/assignments?cut.leader=Nguy%E1%BB%85n%20V%C4%83n%20X%C6%B0a")
			.andExpect(content().string(containsString("value=\"Nguyễn Văn Xưa\" selected")));
	}

	@Test
	void filtersShowAsChipsThatCanBeTakenAway() throws Exception {
		open(People.clerk(), "/assignments?q=gia%20dat&dueTo=9/3/2026")
			.andExpect(content().string(containsString("Rà soát giá đất")))
			.andExpect(content().string(containsString("Bỏ lọc Có từ gia dat")))
			.andExpect(content().string(containsString("Bỏ lọc Hạn đến 09/03/2026")));
		open(People.clerk(), "/assignments?q=khong%20co%20tu%20nay")
			.andExpect(content().string(containsString("Không có nhiệm vụ nào khớp")));
	}

	@Test
	void whatPressesBearsItsChipAndIsFilteredByIt() throws Exception {
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED_ON);
		AssignmentId id = this.work.issue(directive, ISSUED_ON, "Khắc phục sạt lở", this.finance,
				LocalDate.of(2026, 3, 10));
		this.mvc
			.perform(post("/assignments/classification").with(People.as(People.clerk()))
				.with(csrf())
				.param("chosen", id.value() + ":0")
				.param("priority", "IMMEDIATE"))
			.andExpect(status().is3xxRedirection());
		open(People.clerk(), "/assignments?cut.priority=IMMEDIATE&sort=priority")
			.andExpect(content().string(containsString("Khắc phục sạt lở")))
			.andExpect(content().string(containsString("chip-immediate")))
			.andExpect(content().string(containsString("Bỏ lọc Mức ưu tiên Hỏa tốc")));
		open(People.clerk(), "/assignments?cut.priority=URGENT")
			.andExpect(content().string(not(containsString("Khắc phục sạt lở"))));
		open(People.clerk(), "/assignments/" + id.value())
			.andExpect(content().string(containsString("Mức ưu tiên: Hỏa tốc.")));
	}

	@Test
	void moreRowsTakeNoMoreQueries() throws Exception {
		for (SignedIn person : List.of(People.clerk(), People.officerOf(this.finance))) {
			open(person, "/assignments");
			long before = queriesOf(person);
			for (int number = 1; number <= 6; number++) {
				DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED_ON);
				boolean own = number % 2 == 0;
				this.work.issue(directive, ISSUED_ON, "Việc " + number, own ? this.finance : this.health,
						LocalDate.of(2026, 3, 10 + number), own ? this.health : this.finance);
			}

			assertThat(queriesOf(person)).isEqualTo(before);
		}
	}

	private long queriesOf(SignedIn person) {
		return CountedQueries.of(() -> {
			try {
				open(person, "/assignments").andExpect(status().isOk());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Test
	void aTableSaysHowItIsSorted() throws Exception {
		open(People.clerk(), "/assignments?sort=updated&way=desc")
			.andExpect(content().string(containsString("aria-sort=\"descending\"")));
	}

	@Test
	void anAddressThatCannotBeReadIsRefusedInWords() throws Exception {
		open(People.clerk(), "/assignments?dueTo=31/02/2026").andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("31/02/2026")));
	}

	private ResultActions open(SignedIn person, String address) throws Exception {
		return this.mvc.perform(get(URI.create(address)).with(People.as(person)));
	}

}

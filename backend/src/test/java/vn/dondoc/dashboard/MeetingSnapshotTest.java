package vn.dondoc.dashboard;

import java.time.Duration;
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
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a meeting looks at does not move while it talks. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(IssuedWork.class)
@OnH2
class MeetingSnapshotTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvc mvc;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private AssignmentId late = AssignmentId.next();

	@BeforeEach
	void oneIsLate(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("M.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("M."));
		}
		AgencyId finance = this.agencies.findByIdentifier("M.STC").orElseThrow().id();
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), ISSUED_ON);
		this.late = this.work.issue(directive, ISSUED_ON, "Rà soát giá đất", finance, LocalDate.of(2026, 3, 10));
		this.clock.setTo(LocalDate.of(2026, 3, 20));
	}

	@Test
	void theAddressHoldsTheInstantSoThatWhatHappensLaterIsNotSeen() throws Exception {
		String address = this.mvc.perform(get("/meeting").with(People.as(People.leader())))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(address).startsWith("/meeting?at=2026-03-20");
		String before = page(address);
		assertThat(before).contains("Sở Tài chính: 1 nhiệm vụ quá hạn", "Rà soát giá đất", "Hạn 09/03/2026");

		this.clock.advance(Duration.ofMinutes(5));
		this.work.happens(this.late, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("không còn cần"));

		assertThat(withoutTokens(page(address))).isEqualTo(withoutTokens(before));
		assertThat(page("/meeting?at=" + this.clock.instant())).doesNotContain("Rà soát giá đất");
	}

	@Test
	void anInstantThatIsNoneOrYetToComeIsNow() throws Exception {
		for (String wrong : new String[] { "/meeting?at=hom-nay", "/meeting?at=2999-01-01T00:00:00Z" }) {
			assertThat(this.mvc.perform(get(wrong).with(People.as(People.leader())))
				.andReturn()
				.getResponse()
				.getRedirectedUrl()).isEqualTo("/meeting?at=" + this.clock.instant());
		}
	}

	@Test
	void whoMayRecordAnOralDirectionFindsTheWayToIt() throws Exception {
		String address = "/meeting?at=" + this.clock.instant();
		assertThat(page(address)).doesNotContain("/directives/new");
		assertThat(this.mvc.perform(get(address).with(People.as(People.clerk())))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("/directives/new?way=ORAL");
	}

	private String page(String address) throws Exception {
		return this.mvc.perform(get(address).with(People.as(People.leader())))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static String withoutTokens(String page) {
		return page.replaceAll("(?m)^.*csrf.*$", "");
	}

}

package vn.dondoc.notification.calendarfeed;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A calendar shows the deadlines its owner may see, and only while they may. */
@SpringBootTest
@Import({ IssuedWork.class, Staff.class })
abstract class CalendarFeedTest {

	private static final LocalDate DUE = LocalDate.of(2025, 9, 19);

	private static final String LONG = "Rà soát, tổng hợp; báo cáo \\ đề xuất phương án xử lý các dự án chậm tiến độ, nợ"
			+ " đọng xây dựng cơ bản trên địa bàn tỉnh\nkèm danh mục";

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	KeepFeed keepFeed;

	@Autowired
	CalendarFeeds feeds;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private SignedIn officer;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@BeforeEach
	void anAgencyOfItsOwn() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("update stretch set ended_at = issued_at").update();
		this.lead = this.staff.agency("Sở Tài chính");
		this.officer = this.staff.officerOf(this.lead);
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
	}

	@Test
	void aDeadlineIsAnEventOfItsLastDayThatCalendarsAccept() throws Exception {
		AssignmentId id = issued(LONG, this.lead);
		VEvent event = only(this.keepFeed.open(FeedScope.PERSON, this.officer));
		assertThat(property(event, "UID")).startsWith(id.value() + "@");
		assertThat(property(event, "DTSTART")).isEqualTo("20250919");
		assertThat(property(event, "DTEND")).isEqualTo("20250920");
		assertThat(property(event, "SUMMARY")).isEqualTo(LONG);
		assertThat(property(event, "URL")).endsWith("/assignments/" + id.value());
	}

	@Test
	void aChangedDeadlineMovesTheSameEventAndRaisesItsSequence() throws Exception {
		AssignmentId id = issued("Rà soát dự án", this.lead);
		String token = this.keepFeed.open(FeedScope.AGENCY, this.officer);
		VEvent before = only(token);
		this.clock.setTo(Staff.INSTALLED.plusDays(1));
		this.work.happens(id, AssignmentDeed.COMMENT, new FactPayload.Commented("Đang làm", List.of()));
		assertThat(property(only(token), "SEQUENCE")).isEqualTo(property(before, "SEQUENCE"));
		this.work.happens(id, AssignmentDeed.CHANGE_DEADLINE, new FactPayload.Amended(
				new Term(null, null, Days.startOf(LocalDate.of(2025, 9, 30)).plusSeconds(17 * 3600)), "Lùi hạn"));
		VEvent after = only(token);
		assertThat(property(after, "UID")).isEqualTo(property(before, "UID"));
		assertThat(property(after, "DTSTART")).as("17:00 in Vietnam").isEqualTo("20250930T093000Z");
		assertThat(property(after, "DTEND")).isEqualTo("20250930T100000Z");
		assertThat(Integer.parseInt(property(after, "SEQUENCE")))
			.isGreaterThan(Integer.parseInt(property(before, "SEQUENCE")));
		assertThat(property(after, "LAST-MODIFIED")).isEqualTo("20250909T010000Z");
	}

	@Test
	void theAgencysHoldsWhatItLeadsAndThePersonsWhatTheyMaySee() throws Exception {
		issued("Việc của mình", this.lead);
		this.work.issue(this.directive, Staff.INSTALLED, "Việc phối hợp", this.staff.agency("Sở Y tế"), DUE.plusDays(1),
				this.lead);
		issued("Việc của người khác", this.staff.agency("Sở Y tế"));
		assertThat(summaries(this.keepFeed.open(FeedScope.AGENCY, this.officer))).containsExactly("Việc của mình");
		assertThat(summaries(this.keepFeed.open(FeedScope.PERSON, this.officer)))
			.containsExactlyInAnyOrder("Việc của mình", "Việc phối hợp");
	}

	@Test
	void whatIsStillToComeIsTakenBeforeWhatIsLate() throws Exception {
		issued("Việc sắp đến hạn", this.lead);
		this.work.issue(this.directive, Staff.INSTALLED, "Việc đã quá hạn", this.lead, Staff.INSTALLED.minusDays(3));
		this.work.issue(this.directive, Staff.INSTALLED, "Việc quá hạn lâu hơn", this.lead,
				Staff.INSTALLED.minusDays(30));
		assertThat(summaries(this.keepFeed.open(FeedScope.AGENCY, this.officer))).containsExactly("Việc sắp đến hạn",
				"Việc đã quá hạn", "Việc quá hạn lâu hơn");
	}

	@Test
	void whatIsConfirmedLeavesTheCalendar() throws Exception {
		AssignmentId id = issued("Rà soát dự án", this.lead);
		String token = this.keepFeed.open(FeedScope.AGENCY, this.officer);
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		assertThat(calendar(token).getComponents("VEVENT")).isEmpty();
	}

	@Test
	void aRevokedOrRenewedAddressLeadsNowhere() {
		String first = this.keepFeed.open(FeedScope.PERSON, this.officer);
		String second = this.keepFeed.open(FeedScope.PERSON, this.officer);
		assertThat(this.feeds.read(first)).isEmpty();
		assertThat(this.feeds.read(second)).isPresent();
		this.keepFeed.revoke(FeedScope.PERSON, this.officer);
		assertThat(this.feeds.read(second)).isEmpty();
		assertThat(this.feeds.read("")).isEmpty();
	}

	@Test
	void itEndsWithItsOwnersAccountAndTheAgencysWithTheirMove() {
		String agency = this.keepFeed.open(FeedScope.AGENCY, this.officer);
		String person = this.keepFeed.open(FeedScope.PERSON, this.officer);
		byte[] id = Ids.bytes(this.officer.account().value());
		this.jdbc.sql("update account set agency_id = ? where id = ?")
			.param(Ids.bytes(this.staff.agency("Sở Y tế").value()))
			.param(id)
			.update();
		assertThat(this.feeds.read(agency)).isEmpty();
		assertThat(this.feeds.read(person)).isPresent();
		this.jdbc.sql("update account set disabled = true where id = ?").param(id).update();
		assertThat(this.feeds.read(person)).isEmpty();
	}

	@Test
	void theDatabaseKeepsOnlyTheDigestAndWhoSeesNothingHasNoFeed() {
		String token = this.keepFeed.open(FeedScope.PERSON, this.officer);
		assertThat(this.jdbc.sql("select token_digest from calendar_feed where account_id = ?")
			.param(Ids.bytes(this.officer.account().value()))
			.query(byte[].class)
			.single()).isEqualTo(FeedToken.digest(token)).isNotEqualTo(token.getBytes(StandardCharsets.UTF_8));
		SignedIn administrator = this.staff.open(null, null, Role.ADMINISTRATOR);
		assertThatExceptionOfType(Missing.class).isThrownBy(() -> this.keepFeed.open(FeedScope.PERSON, administrator));
	}

	private AssignmentId issued(String content, AgencyId agency) {
		return this.work.issue(this.directive, Staff.INSTALLED, content, agency, DUE.plusDays(1));
	}

	private List<String> summaries(String token) throws Exception {
		return calendar(token).<VEvent>getComponents("VEVENT")
			.stream()
			.map((event) -> property(event, "SUMMARY"))
			.toList();
	}

	private VEvent only(String token) throws Exception {
		List<VEvent> events = calendar(token).getComponents("VEVENT");
		assertThat(events).hasSize(1);
		return events.get(0);
	}

	/** Every line is short enough, and the whole is valid by RFC 5545. */
	private Calendar calendar(String token) throws Exception {
		String text = new String(this.feeds.read(token).orElseThrow(), StandardCharsets.UTF_8);
		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().getEntries()).isEmpty();
		return calendar;
	}

	private static String property(VEvent event, String name) {
		return event.getProperty(name).orElseThrow().getValue();
	}

}

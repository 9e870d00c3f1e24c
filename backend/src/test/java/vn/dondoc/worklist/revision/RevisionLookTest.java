package vn.dondoc.worklist.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.notice.Notices;
import vn.dondoc.deadline.notice.SwappedDay;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The Office decides about deadlines that a new rest day concerns, one and the rest. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class RevisionLookTest extends BrowserTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

	@Autowired
	IssuedWork work;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	RecurringWork ground;

	@Autowired
	Notices notices;

	@Autowired
	OpenAccount people;

	@Autowired
	TestClock clock;

	@AfterEach
	void theUsualCalendar() {
		this.notices.takeBack(WEDNESDAY);
	}

	@Test
	void aClerkKeepsOneDeadlineAndSetsTheRestAnew() {
		this.clock.setTo(MONDAY);
		AgencyId lead = this.ground.agency("Sở Tài chính", MONDAY);
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), MONDAY);
		IntStream.of(3, 5, 10).forEach((days) -> issue(directive, lead, days));
		signIn();
		this.browser.open("/deadline-revisions");
		assertThat(this.browser.text()).contains("Không có thời hạn nào chờ quyết định.");
		looksRight("revisions-none");

		this.notices.swap(new SwappedDay(WEDNESDAY, true, "Nghỉ bù", "12/TB-UBND"));
		this.browser.open("/");
		assertThat(this.browser.text()).contains("Thời hạn chờ quyết định");
		this.browser.open("/deadline-revisions");
		assertThat(this.browser.text()).contains("3 thời hạn chờ quyết định.", "Lịch làm việc: ngày 04/03/2026");
		looksRight("revisions");
		this.browser.submit("reason");
		assertThat(this.browser.text()).contains("Chọn giữ nguyên hay đổi", "Chọn ít nhất một thời hạn");
		looksRight("revisions-refused");

		this.browser.find("input[name=chosen]").click();
		this.browser.find("#way").click();
		this.browser.fill("reason", "Hạn đã thống nhất với sở");
		this.browser.submit("reason");
		assertThat(this.browser.find("body").getText()).contains("Đã quyết định 1 thời hạn.",
				"2 thời hạn chờ quyết định.");
		this.browser.find("#scope-all").click();
		this.browser.find("#way-recount").click();
		this.browser.fill("reason", "Theo Thông báo số 12/TB-UBND");
		this.browser.submit("reason");
		assertThat(this.browser.find("body").getText()).contains("Đã quyết định 2 thời hạn.",
				"Không có thời hạn nào chờ quyết định.");
	}

	private void issue(DirectiveId directive, AgencyId lead, int days) {
		ObligationDraft job = new ObligationDraft(null, List.of(Addressee.agency(lead)), FanOut.EACH_MEMBER, null,
				List.of(), Due.of("trong " + days + " ngày làm việc kể từ ngày ký",
						new Deadline.Within(days, Deadline.Unit.WORKING_DAY, Deadline.Start.ISSUED)));
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), People.clerk(), directive, MONDAY, null,
				List.of(ItemDraft.of("Rà soát, báo cáo các dự án chậm giải ngân, đợt " + days, job))));
	}

	private void looksRight(String name) {
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).as(name).isEmpty();
		assertThat(this.browser.overflows(360)).as(name + " on a phone").isFalse();
	}

	private void signIn() {
		String name = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
		this.people.open(new PersonDetails(name, "Trần Thị Hòa", null, Set.of(Role.OFFICE_CLERK), null),
				"mat-khau-de-thu");
		this.browser.signIn(name, "mat-khau-de-thu");
	}

}

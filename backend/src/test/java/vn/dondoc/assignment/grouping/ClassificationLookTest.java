package vn.dondoc.assignment.grouping;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk chooses rows in the working table and says what they are cut by. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class ClassificationLookTest extends BrowserTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	@Autowired
	TestClock clock;

	@Test
	void chosenRowsAreClassifiedPutIntoAProgrammeAndConfirmed() {
		this.clock.setTo(ISSUED);
		AgencyId lead = this.ground.agency("Sở Tài chính", ISSUED);
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		String content = "Rà soát quỹ đất " + UUID.randomUUID().toString().substring(0, 6);
		AssignmentId id = this.work.issue(directive, ISSUED, content, lead, ISSUED.plusDays(30));
		signIn(Role.LEADER, "Nguyễn Văn Bình", false);
		signIn(Role.OFFICE_CLERK, "Trần Thị Hòa", true);
		this.browser.open("/assignments?q=" + content.substring(content.length() - 6));
		looksRight("batch");
		this.browser.turnPage(() -> this.browser.click("Phân loại…"));
		assertThat(this.browser.text()).contains("Chưa chọn nhiệm vụ nào.");
		this.browser.open("/assignments?q=" + content.substring(content.length() - 6));
		this.browser.find("input[name=chosen]").click();
		this.browser.turnPage(() -> this.browser.click("Phân loại…"));
		assertThat(this.browser.text()).contains(content, "Nguyễn Văn Bình", "Trần Thị Hòa");
		looksRight("classification");
		this.browser.submit("evidence");
		assertThat(this.browser.text()).contains("Điền ít nhất một mục cần đặt.");
		looksRight("classification-refused");
		this.browser.fill("field", "Đất đai");
		this.browser.submit("evidence");
		assertThat(this.browser.path()).contains(id.value().toString());
		assertThat(this.browser.text()).contains("Lĩnh vực: Đất đai.");
		this.browser.turnPage(() -> this.browser.click("Đưa vào chương trình"));
		looksRight("join");
		this.browser.submit("programme");
		assertThat(this.browser.text()).contains("Chọn chương trình.");
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("18/BC-STC", ISSUED), null, null, null));
		this.browser.open("/assignments?slice=submitted&q=" + content.substring(content.length() - 6));
		this.browser.find("input[name=chosen]").click();
		this.browser.turnPage(() -> this.browser.find("form[action$=confirmations] .btn-primary").click());
		assertThat(this.browser.text()).contains(content);
	}

	private void looksRight(String name) {
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).as(name).isEmpty();
		assertThat(this.browser.overflows(360)).as(name + " on a phone").isFalse();
	}

	private void signIn(Role role, String displayName, boolean in) {
		String name = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
		this.people.open(new PersonDetails(name, displayName, null, Set.of(role), null), "mat-khau-de-thu");
		if (in) {
			this.browser.signIn(name, "mat-khau-de-thu");
		}
	}

}

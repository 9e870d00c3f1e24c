package vn.dondoc.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.amendment.ChangeLead;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.assignment.within.FinishPart;
import vn.dondoc.assignment.within.GivenParts;
import vn.dondoc.assignment.within.PassOn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Officers see what they were given with its own day, their head what everybody was. */
@Import({ IssuedWork.class, RecurringWork.class, RecurringWork.Ground.class })
class GivenPartsLookTest extends BrowserTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	private static final String PASSWORD = "mat-khau-de-thu";

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork ground;

	@Autowired
	OpenAccount people;

	@Autowired
	PassOn passOn;

	@Autowired
	FinishPart finishPart;

	@Autowired
	ChangeLead changeLead;

	@Autowired
	GivenParts givenParts;

	@Autowired
	TestClock clock;

	private final String mine = "can-bo-" + UUID.randomUUID().toString().substring(0, 8);

	private final String heads = "giam-doc-" + UUID.randomUUID().toString().substring(0, 8);

	private AgencyId lead = AgencyId.next();

	private AccountId me = AccountId.next();

	private AccountId colleague = AccountId.next();

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void anAssignmentOfTheAgency() {
		this.clock.setTo(ISSUED);
		this.lead = this.ground.agency("Sở Tài chính", ISSUED);
		this.me = account(this.mine, "Hoàng Minh Đức", Role.AGENCY_OFFICER);
		this.colleague = account("dong-nghiep-" + this.mine, "Lý Thị Hoa", Role.AGENCY_OFFICER);
		account(this.heads, "Lê Thị Giám", Role.AGENCY_HEAD);
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		this.assignment = this.work.issue(directive, ISSUED, "Rà soát các dự án chậm giải ngân", this.lead,
				ISSUED.plusDays(30));
	}

	@Test
	void anOfficerSeesTheOwnPartsByTheirDaysAndTheHeadSeesAll() {
		this.browser.signIn(this.mine, PASSWORD);
		this.browser.open("/parts");
		assertThat(this.browser.text()).contains("Chưa được giao phần việc nào");
		looksRight("parts-none");
		give(this.me, "Lấy số liệu các chủ đầu tư", ISSUED.plusDays(3));
		give(this.me, "Soạn báo cáo tổng hợp", null);
		give(this.colleague, "Kiểm tra thực địa", ISSUED.plusDays(9));
		this.clock.setTo(ISSUED.plusDays(5));

		this.browser.open("/parts");
		assertThat(this.browser.text())
			.contains("Lấy số liệu các chủ đầu tư", "05/03/2026", "Soạn báo cáo tổng hợp", "31/03/2026",
					"cùng hạn với nhiệm vụ")
			.doesNotContain("Kiểm tra thực địa");
		looksRight("parts");
		this.browser.signOut();
		this.browser.signIn(this.heads, PASSWORD);
		this.browser.open("/parts");
		assertThat(this.browser.text()).contains("Lấy số liệu các chủ đầu tư", "Kiểm tra thực địa", "Lý Thị Hoa");
		looksRight("parts-head");
	}

	@Test
	void aPartLeavesTheTrayWhenItIsDoneOrTheWorkGoesToAnotherLead() {
		give(this.me, "Lấy số liệu", null);
		give(this.me, "Soạn báo cáo", null);
		List<GivenParts.Given> both = this.givenParts.of(this.lead, this.me);
		assertThat(both).hasSize(2);

		this.finishPart.finish(new FinishPart.Command(
				new DeedCall(UUID.randomUUID(), this.assignment, null, People.officerOf(this.lead), null),
				both.get(0).part().number(), null));
		assertThat(this.givenParts.of(this.lead, this.me)).extracting((given) -> given.part().words())
			.containsExactly("Soạn báo cáo");

		AgencyId other = this.ground.agency("Sở Nội vụ", ISSUED);
		this.changeLead.change(new ChangeLead.Command(
				new DeedCall(UUID.randomUUID(), this.assignment, null, People.clerk(), null), other, "đúng chức năng"));
		assertThat(this.givenParts.of(this.lead, this.me)).isEmpty();
		assertThat(this.givenParts.of(other)).noneMatch((given) -> given.assignment().equals(this.assignment));
	}

	private AccountId account(String name, String displayName, Role role) {
		return this.people.open(new PersonDetails(name, displayName, null, Set.of(role), this.lead), PASSWORD);
	}

	private void give(AccountId officer, String words, @Nullable LocalDate until) {
		this.passOn.passOn(new PassOn.Command(
				new DeedCall(UUID.randomUUID(), this.assignment, null, People.headOf(this.lead), null), officer, words,
				until));
	}

	private void looksRight(String name) {
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).as(name).isEmpty();
		assertThat(this.browser.overflows(360)).as(name + " on a phone").isFalse();
	}

}

package vn.dondoc.assignment.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which deeds are done serve a phone, a keyboard and a screen reader. */
@Import({ IssuedWork.class, DeedScene.class })
class DeedLookTest extends BrowserTest {

	private static final String PASSWORD = "mat-khau-de-thu";

	private static final int SEEN_AT_ONCE = 6;

	private static final String ONLY_THESE = """
			document.querySelectorAll('main > :not(.deeds)').forEach((other) => other.hidden = true);
			document.querySelectorAll('.deed').forEach((deed, place) => {
				deed.hidden = place < arguments[0] || place >= arguments[1];
				deed.querySelectorAll('details').forEach((inner) => inner.open = true);
				deed.open = true;
			});
			""";

	@Autowired
	DeedScene scene;

	@Autowired
	Assignments assignments;

	@Autowired
	OpenAccount people;

	@Test
	void thePagesOfTheOfficeHaveNoFaultAndFitAPhone() {
		Map<WorkflowState, AssignmentId> asked = this.scene.inEveryState(this.scene.cast(), true);
		signIn(null, Role.OFFICE_CLERK);
		AssignmentId one = in(asked, WorkflowState.IN_PROGRESS);
		looksRight("/assignments/" + one.value(), "assignment-office");
		looksRight("/assignments/" + in(asked, WorkflowState.SUBMITTED).value(), "assignment-submitted");
		looksRight("/items/" + this.assignments.findById(one).orElseThrow().item().value(), "item");
		looksRight("/causes", "causes");
		looksRight("/permissions", "permissions");
		looksRight("/assignments?slice=submitted", "tray-submitted");
		this.browser.find("#choose-all").click();
		assertThat(this.browser.find(".batch-bar").getText()).contains("Đã chọn " + boxes());
		this.browser.find("#choose-all").click();
		this.browser.find("input[name=chosen]").sendKeys(Keys.SPACE);
		assertThat(this.browser.find(".batch-bar").getText()).contains("Đã chọn 1");
		looksRight(null, "tray-chosen");
		this.browser.submit("chosen");
		assertThat(this.browser.text()).contains("Đã xác nhận hoàn thành.");
		looksRight(null, "confirmations");
	}

	@Test
	void anAgencyHandsAResultInAndIsToldWhatIsMissingBesideTheField() {
		DeedScene.Cast cast = this.scene.cast();
		AssignmentId id = in(this.scene.inEveryState(cast, false), WorkflowState.IN_PROGRESS);
		signIn(cast.lead(), Role.AGENCY_HEAD);
		looksRight("/assignments/" + id.value(), "assignment-agency");
		this.browser.find("#submission-words").sendKeys("Đã xong");
		this.browser.turnPage(this.browser.find("#deed-submission button[type=submit]")::click);
		assertThat(this.browser.find("#deed-submission .error-summary").getText()).contains("Hãy ghi số và ngày");
		assertThat(this.browser.find("#submission-words").getAttribute("value")).isEqualTo("Đã xong");
		looksRight(null, "assignment-refused");
	}

	@Test
	void everyFormIsPhotographedOpenWithItsNeighbours() {
		DeedScene.Cast cast = this.scene.cast();
		Map<WorkflowState, AssignmentId> asked = this.scene.inEveryState(cast, true);
		signIn(null, Role.OFFICE_CLERK);
		photographForms(in(asked, WorkflowState.IN_PROGRESS), "deeds-office");
		photographForms(in(asked, WorkflowState.SUSPENDED), "deeds-suspended");
		this.browser.signOut();
		signIn(cast.lead(), Role.AGENCY_HEAD);
		photographForms(in(asked, WorkflowState.IN_PROGRESS), "deeds-agency");
	}

	/** Six at a time, so that each can be seen. */
	private void photographForms(AssignmentId assignment, String name) {
		this.browser.open("/assignments/" + assignment.value());
		int forms = this.browser.findAll(".deed").size();
		assertThat(forms).as(name).isPositive();
		for (int from = 0; from < forms; from += SEEN_AT_ONCE) {
			this.browser.driver().executeScript(ONLY_THESE, from, from + SEEN_AT_ONCE);
			this.browser.photograph(name + "-" + from / SEEN_AT_ONCE);
			assertThat(this.browser.isWiderThanItsWindow()).as(name + " " + from).isFalse();
		}
	}

	private int boxes() {
		return this.browser.findAll("input[name=chosen]").size();
	}

	private void looksRight(@Nullable String path, String name) {
		if (path != null) {
			this.browser.open(path);
		}
		this.browser.driver()
			.executeScript("document.querySelectorAll('main details').forEach((one) => one.open = true)");
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).as(name).isEmpty();
		assertThat(this.browser.overflows(360)).as(name + " on a phone").isFalse();
	}

	private static AssignmentId in(Map<WorkflowState, AssignmentId> states, WorkflowState state) {
		return Objects.requireNonNull(states.get(state));
	}

	private void signIn(@Nullable AgencyId agency, Role role) {
		String name = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
		this.people.open(new PersonDetails(name, "Trần Thị Hòa", null, Set.of(role), agency), PASSWORD);
		this.browser.signIn(name, PASSWORD);
	}

}

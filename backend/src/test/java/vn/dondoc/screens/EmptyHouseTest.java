package vn.dondoc.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On the first morning there is nothing yet: every page says so in words, to everybody,
 * and shows nobody a table without rows.
 */
class EmptyHouseTest extends BrowserTest {

	private static final String PASSWORD = "mat-khau-de-thu";

	private static final LocalDate FIRST_MORNING = LocalDate.of(2026, 3, 2);

	/** What each page's main part is made of, so that the same is looked at once. */
	private static final String PARTS = """
			return Array.from(document.querySelectorAll('main *'), (part) => part.tagName + part.className).join();
			""";

	private static final String BARE_TABLES = """
			return Array.from(document.querySelectorAll('main tbody')).filter((body) => body.rows.length === 0).length;
			""";

	@Autowired
	private InstallProvince installProvince;

	@Autowired
	private Agencies agencies;

	@Autowired
	private OpenAccount people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private final Set<String> seen = new HashSet<>();

	private final List<String> faults = new ArrayList<>();

	@Override
	protected void beSetUp() {
		this.clock.setTo(FIRST_MORNING);
		this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		AgencyId agency = this.agencies.openOn(FIRST_MORNING)
			.stream()
			.filter((one) -> one.name().equals("Sở Tài chính"))
			.findFirst()
			.orElseThrow()
			.id();
		for (Role role : Role.values()) {
			this.people.open(
					new PersonDetails(name(role), "Trần Thị Hòa", null, Set.of(role), role.ofAgency() ? agency : null),
					PASSWORD);
		}
	}

	@Test
	void everyPageSaysThatThereIsNothingYet() {
		for (Role role : Role.values()) {
			this.browser.signOut();
			this.browser.signIn(name(role), PASSWORD);
			new Walk(this.mapping).from(List.of("/", "/search?q=bao"), (pattern, address) -> {
				this.browser.open(address);
				lookAt(role, address);
				return Walk.links(this.browser);
			});
		}
		assertThat(this.faults).isEmpty();
	}

	private void lookAt(Role role, String address) {
		List<String> found = new ArrayList<>();
		if (this.seen.add(String.valueOf(this.browser.driver().executeScript(PARTS)))) {
			found.addAll(this.browser.examineAgain());
		}
		if (((Number) this.browser.driver().executeScript(BARE_TABLES)).intValue() > 0) {
			found.add("a table without rows");
		}
		if (this.browser.text().isBlank() || this.browser.text().contains("??")) {
			found.add("words are missing");
		}
		found.forEach((fault) -> this.faults.add(role + " at " + address + ": " + fault));
	}

	private static String name(Role role) {
		return "nguoi-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

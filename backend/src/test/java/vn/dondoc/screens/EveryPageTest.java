package vn.dondoc.screens;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.Role;
import vn.dondoc.demo.DemoBrowserTest;
import vn.dondoc.system.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page there is can be walked to by somebody, and serves a phone, a keyboard and a
 * screen reader for everybody who reaches it.
 */
class EveryPageTest extends DemoBrowserTest {

	/** Only before there is an account. */
	private static final Set<String> SET_UP = Set.of("/setup", "/setup/agencies");

	/** Where one comes to by confirming several. */
	private static final String OUTCOME = "/assignments/confirmations";

	/** Where one comes to by reminding of several. */
	private static final String REMINDED = "/urgings/messages";

	/** Where one comes to by typing into the search box. */
	private static final String FOUND = "/search?q=bao";

	/**
	 * What kinds of parts the page is made of: another person's page of the same parts
	 * needs no second look.
	 */
	private static final String PARTS = """
			const kinds = Array.from(document.querySelectorAll('body *'), (part) =>
				[part.tagName, part.className.baseVal ?? part.className, part.type, part.getAttribute('role')].join(' '));
			return Array.from(new Set(kinds)).sort().join();
			""";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private JdbcClient jdbc;

	private final Set<String> seen = new HashSet<>();

	private final Set<String> photographed = new HashSet<>();

	private final List<String> faults = new ArrayList<>();

	@Test
	void everyPageIsReachedByALinkAndIsSoundForEveryRole() {
		String review = leaveSomethingHalfDone();
		this.browser.signOut();
		Set<String> reached = new TreeSet<>(walk("nobody", "/login"));
		for (Role role : Role.values()) {
			signIn(someone(role));
			boolean reviews = role == Role.OFFICE_CLERK || role == Role.OFFICE_HEAD;
			reached.addAll(reviews ? walk(role.name(), review, OUTCOME, REMINDED, whatRecurs(), FOUND, "/")
					: walk(role.name(), FOUND, "/"));
		}
		assertThat(this.faults).isEmpty();
		Set<String> unreached = new TreeSet<>(pages());
		unreached.removeAll(reached);
		assertThat(unreached).isEmpty();
	}

	@Test
	void whatFindsNothingAndWhatIsNotThereSaySo() {
		signIn(someone(Role.OFFICE_CLERK));
		for (String address : List.of("/assignments?q=khong-co-gi", "/directives?q=khong-co-gi",
				"/registers/meetings?q=khong-co-gi", "/khong-co-trang-nay", "/reports?part=9M&year=2021&closing=nd09",
				"/assignments?asOf=31-02-2021")) {
			this.browser.open(address);
			lookAt(address, "finds", address);
		}
		assertThat(this.faults).isEmpty();
	}

	@Test
	void aListNarrowedInEveryWayThereIsIsSound() {
		signIn(someone(Role.OFFICE_CLERK));
		String address = "/assignments?q=bao&dueFrom=01/01/2020&dueTo=31/12/2030&cut.priority=NORMAL&cut.field=-&cut.leader=-";
		this.browser.open(address);
		assertThat(this.browser.findAll("p.filters a.filter-chip")).hasSize(6);
		lookAt("narrowed", "clerk", address);
		this.browser.find("p.filters a.filter-chip[aria-label^='Bỏ lọc Lĩnh vực']").click();
		assertThat(this.browser.path()).contains("cut.leader=-", "cut.priority=NORMAL").doesNotContain("cut.field");
		assertThat(this.faults).isEmpty();
	}

	/**
	 * A report prepared and not yet checked, a document read and not yet entered, and one
	 * proposal accepted and not yet issued: answers where.
	 */
	private String leaveSomethingHalfDone() {
		signIn(someone(Role.OFFICE_CLERK));
		this.browser.open("/reports");
		this.browser.turnPage(() -> this.browser.click("Lập báo cáo"));
		this.browser.open("/backlog");
		this.browser.find("#file").sendKeys(tracker());
		this.browser.submit("file");
		this.browser.open("/directives/new?way=PASTED");
		this.browser.fill("words",
				"Số: 77/CV-UBND\nThái Nguyên, ngày 10 tháng 6 năm 2026\nSở Y tế báo cáo trước 20/6.");
		this.browser.submit("words");
		this.browser.open("/directives");
		this.browser.clickContaining("5390");
		this.browser.turnPage(() -> this.browser.click("Rà soát nhiệm vụ"));
		List<WebElement> accept = this.browser.findAll("button[data-decision=accept]:enabled");
		if (!accept.isEmpty()) {
			accept.get(0).click();
			this.browser.await(".proposal-accepted");
		}
		return this.browser.path().replaceAll("#.*", "");
	}

	/** Of items, one is looked at: one that has everything there is to see. */
	private String whatRecurs() {
		return this.jdbc.sql("select o.item_id from obligation o join recurring r on r.obligation_id = o.id limit 1")
			.query((row, number) -> "/items/" + Ids.uuid(row.getBytes(1)))
			.single();
	}

	/** One that an office kept in LibreOffice. */
	private static String tracker() {
		URL tracker = Objects.requireNonNull(EveryPageTest.class.getResource("/vn/dondoc/backlog/so-theo-doi.xlsx"));
		return Path.of(URI.create(tracker.toString())).toString();
	}

	private Set<String> walk(String who, String... starts) {
		return new Walk(this.mapping).from(List.of(starts), (pattern, address) -> {
			this.browser.open(address);
			lookAt(pattern, who, address);
			return Walk.links(this.browser);
		});
	}

	private void lookAt(String pattern, String who, String address) {
		List<String> found = new ArrayList<>();
		String kind = pattern + (address.contains("?") ? "-asked" : "");
		if (this.seen.add(pattern + this.browser.driver().executeScript(PARTS))) {
			found.addAll(
					this.photographed.add(kind) ? this.browser.examine((who + kind).replaceAll("[^a-zA-Z0-9]+", "-"))
							: this.browser.examineAgain());
		}
		if (this.browser.text().contains("??")) {
			found.add("words without a message");
		}
		if (this.browser.text().contains("Không được phép")) {
			found.add("a link leads where this person may not go");
		}
		found.forEach((fault) -> this.faults.add(who + " at " + address + ": " + fault));
	}

	private List<String> pages() {
		return Walk.pages(this.mapping).stream().filter((pattern) -> !SET_UP.contains(pattern)).toList();
	}

}

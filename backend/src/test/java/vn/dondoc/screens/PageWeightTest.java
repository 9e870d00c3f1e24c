package vn.dondoc.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages are light, as the browser counts the bytes that came over the line, and nothing
 * on them moves once it is seen.
 */
class PageWeightTest extends DemoBrowserTest {

	private static final int FIRST = 150_000;

	private static final int LATER = 25_000;

	/** What nobody sees; a page is called good up to 0.1. */
	private static final double STILL = 0.01;

	private static final String BYTES = """
			const came = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
			return came.reduce((sum, entry) => sum + entry.transferSize, 0);
			""";

	private static final String MOVED = """
			const done = arguments[arguments.length - 1];
			let moved = 0;
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => { moved += entry.value; }))
				.observe({ type: 'layout-shift', buffered: true });
			requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
			""";

	private static final Map<String, List<String>> PAGES = Map.of("vanphong",
			List.of("/", "/assignments", "/assignments?slice=total", "/directives", "/search?q=bao+cao", "/reports",
					"/reports/prepared", "/handovers", "/programmes", "/registers/meetings", "/overview", "/inbox",
					"/urgings", "/deadline-revisions", "/registers/issued-documents"),
			"sotaichinh", List.of("/", "/assignments", "/parts", "/search?q=bao+cao"), "chutich",
			List.of("/", "/meeting"), "quantri",
			List.of("/accounts", "/agencies", "/agency-reforms", "/settings", "/audit"));

	private final List<String> faults = new ArrayList<>();

	@Test
	void theFirstVisitAndEveryLaterPageAreLightAndStayWhereTheyAre() {
		onASlowLine();
		this.browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
		this.browser.signOut();
		this.browser.open("/login");
		weigh("/login", FIRST);
		PAGES.forEach((person, pages) -> {
			signIn(person);
			pages.forEach((page) -> {
				this.browser.open(page);
				weigh(person + " " + page, LATER);
			});
		});
		signIn("vanphong");
		weighTheFirstBehind("/assignments", "tbody th a", "an assignment");
		weighTheFirstBehind("/directives", "tbody th a", "a directive");
		this.browser.onPhone();
		signIn("sotaichinh");
		weigh("an officer's phone", LATER);
		assertThat(this.faults).isEmpty();
	}

	@Test
	void theMeasureNoticesWhatMoves() {
		this.browser.open("/login");
		this.browser.driver().executeScript("""
				const late = document.createElement('p');
				late.innerText = 'x\\n'.repeat(9);
				document.querySelector('main').before(late);
				""");
		assertThat(moved()).isGreaterThan(STILL);
	}

	/**
	 * Pages come in pieces, and what is shown too early moves: bytes a second, and ms.
	 */
	private void onASlowLine() {
		this.browser.driver().executeCdpCommand("Network.enable", Map.of());
		this.browser.driver()
			.executeCdpCommand("Network.emulateNetworkConditions",
					Map.of("offline", false, "latency", 100, "downloadThroughput", 40_000, "uploadThroughput", 40_000));
	}

	private void weighTheFirstBehind(String list, String link, String name) {
		this.browser.open(list);
		this.browser.turnPage(this.browser.find(link)::click);
		weigh(name, LATER);
	}

	private double moved() {
		return ((Number) this.browser.driver().executeAsyncScript(MOVED)).doubleValue();
	}

	private void weigh(String page, int most) {
		long bytes = ((Number) this.browser.driver().executeScript(BYTES)).longValue();
		double moved = moved();
		if (this.browser.findAll("main .btn[href='/']").size() == 1) {
			this.faults.add(page + " is no page");
		}
		if (bytes == 0 || bytes > most) {
			this.faults.add(page + " takes " + bytes + " bytes");
		}
		if (moved > STILL) {
			this.faults.add(String.format(Locale.ROOT, "%s moves by %.3f", page, moved));
		}
	}

}

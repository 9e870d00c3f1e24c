package vn.dondoc.screens;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page says can be read on paper, and nothing that is only for the screen is
 * there.
 */
class PrintedPagesTest extends DemoBrowserTest {

	/** What paper has no use for. */
	private static final String ONLY_ON_SCREEN = ".site-header, .site-footer, main .btn, main form.filters, .deeds, "
			+ ".list-choices, nav.paging";

	private final List<String> faults = new ArrayList<>();

	@Test
	void listsPagesAndReportsAreFitForPaperAlsoFromADarkScreen() {
		signIn("vanphong");
		for (String page : List.of("/", "/assignments", "/assignments?cut.priority=NORMAL&q=bao", "/directives",
				"/overview", "/reports?part=Q1&year=2021", "/registers/meetings", "/programmes", "/urgings",
				"/deadline-revisions", "/search?q=bao")) {
			this.browser.open(page);
			lookAt(page);
		}
		this.browser.open("/assignments");
		this.browser.turnPage(this.browser.find("tbody th a")::click);
		lookAt("an assignment");
		this.browser.open("/directives");
		this.browser.turnPage(this.browser.find("tbody th a")::click);
		lookAt("a directive");
		signIn("quantri");
		for (String page : List.of("/audit", "/accounts", "/agencies", "/permissions", "/working-calendar")) {
			this.browser.open(page);
			lookAt(page);
		}
		assertThat(this.faults).isEmpty();
	}

	private void lookAt(String page) {
		this.browser.print("paper-" + page.replaceAll("[^a-zA-Z0-9]+", "-"), ONLY_ON_SCREEN)
			.forEach((fault) -> this.faults.add(page + ": " + fault));
	}

}

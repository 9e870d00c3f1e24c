package vn.dondoc.screens;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

import vn.dondoc.testing.Browser;

/** The report page of a quarter as a person asks for it and reads it. */
final class PrintedReport {

	static final String TOTAL = "Tổng số lượt giao";

	static final String ON_TIME = "Hoàn thành đúng hạn";

	static final String LATE = "Hoàn thành quá hạn";

	static final String OVERDUE = "Chưa hoàn thành, quá hạn";

	static final String IN_TIME = "Chưa hoàn thành, còn trong hạn";

	static final String DONE_NO_DEADLINE = "Hoàn thành, không thời hạn";

	static final String OPEN_NO_DEADLINE = "Chưa hoàn thành, không thời hạn";

	static final String WITHDRAWN = "Ngoài tổng số: đã thu hồi, thay thế";

	static final String SUBMITTED = "– trong số chưa hoàn thành: chờ xác nhận";

	static final List<String> CELLS = List.of(ON_TIME, LATE, OVERDUE, IN_TIME, DONE_NO_DEADLINE, OPEN_NO_DEADLINE);

	/** Turns the pages of a list and counts its rows, each assignment once. */
	private static final String COUNT_ROWS = """
			const done = arguments[arguments.length - 1];
			const seen = new Set();
			let rows = 0;
			const turn = async (address) => {
				const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
				page.querySelectorAll('main tbody th a').forEach((link) => {
					rows++;
					seen.add(link.getAttribute('href'));
				});
				const next = page.querySelector("a[rel='next']");
				return next ? turn(next.getAttribute('href')) : (rows === seen.size ? rows : -1);
			};
			turn(arguments[0]).then(done, (fault) => done(String(fault)));
			""";

	private final Browser browser;

	private final Map<String, WebElement> printed = new LinkedHashMap<>();

	private PrintedReport(Browser browser) {
		this.browser = browser;
		for (WebElement row : browser.findAll("article section:first-of-type tr")) {
			row.findElements(By.tagName("a"))
				.forEach((link) -> this.printed.put(row.findElement(By.tagName("th")).getText(), link));
		}
	}

	/** Asks for the first quarter of 2021; an empty field is left to its default. */
	static PrintedReport ask(Browser browser, String asOf, String knownAt) {
		browser.open("/reports");
		new Select(browser.find("#part")).selectByVisibleText("Quý I");
		browser.fill("year", "2021");
		browser.fill("asOf", asOf);
		browser.fill("knownAt", knownAt);
		browser.submit("year");
		return new PrintedReport(browser);
	}

	/** The page that is open. */
	static PrintedReport shown(Browser browser) {
		return new PrintedReport(browser);
	}

	/** The numbers under their names. */
	Map<String, Long> numbers() {
		Map<String, Long> numbers = new LinkedHashMap<>();
		this.printed.forEach((name, link) -> numbers.put(name, Long.valueOf(link.getText().replace(".", ""))));
		return numbers;
	}

	String sentence() {
		return this.browser.find(".sentence-of-the-day").getText();
	}

	/** How many rows stand behind the number, on all the pages of its list. */
	Object rows(String name) {
		this.browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
		return this.browser.driver().executeAsyncScript(COUNT_ROWS, this.printed.get(name).getDomProperty("href"));
	}

	/** Opens what stands behind the number. */
	void open(String name) {
		this.printed.get(name).click();
	}

}

package vn.dondoc.screens;

import java.util.Map;

import org.openqa.selenium.WebElement;

import vn.dondoc.testing.Browser;

/**
 * Counts what a finger does, as the browser itself notices it on every page: pressing
 * something, putting the cursor into a field. Typing is none.
 */
final class Taps {

	private static final String COUNTER = """
			document.addEventListener('pointerdown', (event) => {
				if (event.isTrusted) {
					sessionStorage.setItem('taps', Number(sessionStorage.getItem('taps')) + 1);
				}
			}, true);
			""";

	private final Browser browser;

	private int besides;

	private Taps(Browser browser) {
		this.browser = browser;
	}

	/** Counts from here on. */
	static Taps from(Browser browser) {
		browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNTER));
		browser.open("/");
		return new Taps(browser);
	}

	/** Presses what brings another page. */
	void press(String selector) {
		this.browser.turnPage(this.browser.find(selector)::click);
	}

	/** Puts the cursor into the field and types. */
	void type(String selector, String text) {
		WebElement field = this.browser.find(selector);
		field.click();
		field.sendKeys(text);
	}

	/**
	 * The window in which one chooses is the telephone's own: opening it, and choosing.
	 */
	void choose(String selector, String text) {
		this.browser.find(selector).sendKeys(text);
		this.besides += 2;
	}

	/** The same, for a file. */
	void attach(String selector, String file) {
		this.browser.find(selector).sendKeys(file);
		this.besides++;
	}

	int count() {
		Object noticed = this.browser.driver().executeScript("return Number(sessionStorage.getItem('taps'))");
		return ((Number) noticed).intValue() + this.besides;
	}

}

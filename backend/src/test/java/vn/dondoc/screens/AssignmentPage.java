package vn.dondoc.screens;

import org.openqa.selenium.WebElement;

import vn.dondoc.testing.Browser;

/** An assignment's page, where each thing a person may do unfolds to its fields. */
final class AssignmentPage {

	private final Browser browser;

	private AssignmentPage(Browser browser) {
		this.browser = browser;
	}

	static AssignmentPage open(Browser browser, String path) {
		browser.open(path);
		return new AssignmentPage(browser);
	}

	/** The page that is open. */
	static AssignmentPage shown(Browser browser) {
		return new AssignmentPage(browser);
	}

	/** Fills in what is named, field and text in turn, sends it and reads the answer. */
	String does(String deed, String... fieldsAndTexts) {
		fill(deed, fieldsAndTexts);
		sends(deed);
		return this.browser.find(".notice").getText();
	}

	/** Sends what has been filled in. */
	void sends(String deed) {
		this.browser.turnPage(this.browser.find("#deed-" + deed + " button[type=submit]")::click);
	}

	void fill(String deed, String... fieldsAndTexts) {
		this.browser.findAll("details#deed-" + deed + ":not([open]) > summary").forEach(WebElement::click);
		for (int i = 0; i < fieldsAndTexts.length; i += 2) {
			WebElement field = this.browser.find("#" + deed + "-" + fieldsAndTexts[i]);
			field.clear();
			field.sendKeys(fieldsAndTexts[i + 1]);
		}
	}

	boolean offers(String deed) {
		return !this.browser.findAll("#deed-" + deed).isEmpty();
	}

	String status() {
		return this.browser.find("main .panel").getText();
	}

	/** The newest entry of its story. */
	String newest() {
		return this.browser.find(".timeline-entry").getText();
	}

}

package vn.dondoc.screens;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

import vn.dondoc.testing.Browser;

/** The review screen: the document on one side, what is proposed on the other. */
final class ReviewScreen {

	/** Where the first of these words begin and the last end, in the window. */
	private static final String ENDS_OF_WORDS = """
			const walker = document.createTreeWalker(document.querySelector('.review-document'), NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.data.indexOf(arguments[0]);
				if (at >= 0) {
					node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + arguments[0].length);
					const boxes = range.getClientRects();
					const first = boxes[0];
					const last = boxes[boxes.length - 1];
					return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2].map(Math.round);
				}
			}
			return null;
			""";

	private final Browser browser;

	ReviewScreen(Browser browser) {
		this.browser = browser;
	}

	List<String> items() {
		return this.browser.findAll(".proposal .proposal-title").stream().map(WebElement::getText).toList();
	}

	/** What the card says that holds these words. */
	String card(String words) {
		return card(words, this.browser).getText();
	}

	void click(String words, String button) {
		WebElement card = card(words, this.browser);
		this.browser.replace("#coverage", card
			.findElement(By.xpath(".//*[self::a or self::button][normalize-space()=\"" + button + "\"]"))::click);
	}

	/** Presses the keys one after the other; the last one decides. */
	void press(String... keys) {
		for (int i = 0; i < keys.length - 1; i++) {
			new Actions(this.browser.driver()).sendKeys(keys[i]).perform();
		}
		this.browser.replace("#coverage",
				() -> new Actions(this.browser.driver()).sendKeys(keys[keys.length - 1]).perform());
	}

	/** Draws the mouse over the words and takes them for a new proposal. */
	void takeWords(String words) {
		List<?> ends = (List<?>) this.browser.driver().executeScript(ENDS_OF_WORDS, words);
		new Actions(this.browser.driver()).moveToLocation(whole(ends.get(0)), whole(ends.get(1)))
			.clickAndHold()
			.moveToLocation(whole(ends.get(2)), whole(ends.get(3)))
			.release()
			.perform();
		WebElement offered = this.browser.await("[data-add-selection]");
		this.browser.turnPage(offered::click);
	}

	/** On the page of one proposal: another last day, in the words of the document. */
	void setDue(String phrase, String day) {
		this.browser.fill("due.phrase", phrase);
		new Select(this.browser.find("[name='due.kind']")).selectByVisibleText("Đến hết ngày");
		this.browser.fill("due.day", day);
	}

	void setLead(String name) {
		WebElement lead = this.browser.find("[name=leads]");
		lead.clear();
		lead.sendKeys(name, Keys.TAB);
	}

	void save() {
		this.browser.submit("content");
	}

	private static WebElement card(String words, Browser browser) {
		return browser.findAll(".proposal")
			.stream()
			.filter((card) -> card.getText().contains(words))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no card says " + words));
	}

	private static int whole(Object number) {
		return ((Number) number).intValue();
	}

}

package vn.dondoc.screens;

import java.util.function.Predicate;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import vn.dondoc.testing.Browser;

/**
 * The hands of a person without a mouse: Tab reaches everything, and what is reached is
 * seen to be.
 */
final class Keyboard {

	/** No page is longer than that. */
	private static final int PATIENCE = 400;

	/** Marked, and not wholly under something that stays on top. */
	private static final String IS_SEEN = """
			const part = document.activeElement;
			const style = getComputedStyle(part);
			const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
			const places = [[.5, .5], [.05, .5], [.95, .5], [.5, .1], [.5, .9]];
			const open = Array.from(part.getClientRects()).some((box) => places.some(([x, y]) => {
				const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
				return top && (part.contains(top) || top.contains(part) && top !== document.body && top !== document.documentElement);
			}));
			return marked && open;
			""";

	private final Browser browser;

	Keyboard(Browser browser) {
		this.browser = browser;
	}

	/** Goes on to what a screen reader calls so. */
	Keyboard to(String name) {
		return until("“" + name + "”", (reached) -> reached.getAccessibleName().equals(name));
	}

	/** Goes on to the link whose name holds these words. */
	Keyboard toLink(String words) {
		return until("a link with “" + words + "”",
				(reached) -> reached.getAriaRole().equals("link") && reached.getAccessibleName().contains(words));
	}

	/** Goes on to the first link that names a row. */
	Keyboard toFirstRow() {
		return until("a row", (reached) -> Boolean.TRUE.equals(
				this.browser.driver().executeScript("return arguments[0].matches('tbody th a, tbody a')", reached)));
	}

	Keyboard type(String text) {
		press(text);
		return this;
	}

	/** Opens what is reached: something unfolds. */
	Keyboard unfold() {
		press(Keys.ENTER);
		return this;
	}

	/** Follows or sends what is reached: another page comes. */
	void enter() {
		this.browser.turnPage(() -> press(Keys.ENTER));
	}

	private Keyboard until(String what, Predicate<WebElement> there) {
		for (int pressed = 0; pressed < PATIENCE; pressed++) {
			press(Keys.TAB);
			WebElement reached = this.browser.driver().switchTo().activeElement();
			if (there.test(reached)) {
				if (!Boolean.TRUE.equals(this.browser.driver().executeScript(IS_SEEN))) {
					throw new AssertionError("reached but not seen: " + what + " at " + this.browser.path());
				}
				return this;
			}
		}
		throw new AssertionError("no Tab reaches " + what + " at " + this.browser.path());
	}

	private void press(CharSequence keys) {
		new Actions(this.browser.driver()).sendKeys(keys).perform();
	}

}

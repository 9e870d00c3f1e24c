package vn.dondoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a real Chromium before the running product. */
public final class Browser implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final int PHONE = 360;

	private static final int DESK = 1440;

	/** A4 between its margins. */
	private static final int PAPER = 680;

	private static final List<Integer> WIDTHS = List.of(PHONE, DESK);

	private static final List<String> LOOKS = List.of("light", "dark");

	/** Of a longer page the picture shows the beginning. */
	private static final long TALLEST = 2500;

	/** Of a longer part the picture shows the beginning. */
	private static final double HIGH = 1000;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/** Parts that move although the person asked for less motion. */
	private static final String MOVING = """
			return Array.from(document.querySelectorAll('*')).filter((part) => {
				const style = getComputedStyle(part);
				return style.animationName !== 'none' || style.transitionDuration.split(',').some((one) => parseFloat(one) > 0);
			}).map((part) => part.tagName + '.' + part.className);
			""";

	private final ChromeDriver driver = Chromium.open();

	private final String address;

	Browser(String address) {
		this.address = address;
		look("light");
		resize(DESK);
	}

	/** For what the helpers below do not say. */
	public ChromeDriver driver() {
		return this.driver;
	}

	public void open(String path) {
		this.driver.get(this.address + path);
	}

	/** The path shown, with its query. */
	public String path() {
		return this.driver.getCurrentUrl().substring(this.address.length());
	}

	/** The text of the page's main part. */
	public String text() {
		return find("main").getText();
	}

	public WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	public List<WebElement> findAll(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	/** Waits until it is there: for what a script brings. */
	public WebElement await(String selector) {
		return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
	}

	public void awaitText(String selector, String text) {
		waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
	}

	/** Writes into the field of this name, whatever stood there. */
	public void fill(String name, String text) {
		WebElement field = this.driver.findElement(By.name(name));
		field.clear();
		field.sendKeys(text);
	}

	/** Clicks what a person reads: the link or button with this text. */
	public void click(String text) {
		String quoted = "\"" + text + "\"";
		WebElement target = this.driver.findElement(By.xpath("//*[self::a or self::button or self::summary]"
				+ "[normalize-space()=" + quoted + " or @aria-label=" + quoted + "]"));
		target.click();
	}

	/** Opens the link whose text holds these words. */
	public void clickContaining(String words) {
		turnPage(this.driver.findElement(By.partialLinkText(words))::click);
	}

	/** What stands in the field of this name. */
	public String value(String name) {
		return String.valueOf(this.driver.findElement(By.name(name)).getDomProperty("value"));
	}

	/** Sends the form that holds the field and waits for the page that answers. */
	public void submit(String fieldName) {
		WebElement field = this.driver.findElement(By.name(fieldName));
		turnPage(field::submit);
	}

	/** Does what brings another page and waits for all of it. */
	public void turnPage(Runnable deed) {
		replace("body", deed);
		waiting().until((driver) -> "complete".equals(this.driver.executeScript("return document.readyState")));
	}

	/** Does what puts something new in the place of an element, and waits for it. */
	public void replace(String selector, Runnable deed) {
		WebElement before = find(selector);
		deed.run();
		waiting().until((driver) -> isGone(before));
	}

	/** The driver has two ways of saying that an element left the page. */
	private static boolean isGone(WebElement element) {
		try {
			element.isEnabled();
			return false;
		}
		catch (StaleElementReferenceException ex) {
			return true;
		}
		catch (WebDriverException ex) {
			if (String.valueOf(ex.getMessage()).contains("does not belong to the document")) {
				return true;
			}
			throw ex;
		}
	}

	public void signIn(String userName, String password) {
		open("/login");
		fill("userName", userName);
		fill("password", password);
		submit("password");
	}

	public void signOut() {
		this.driver.manage().deleteAllCookies();
	}

	/** Pictures of the whole page on a phone and on a desk, light and dark. */
	public void photograph(String name) {
		for (int width : WIDTHS) {
			for (String look : LOOKS) {
				look(look);
				resize(width);
				save(name + "-" + width + "-" + look + ".png");
			}
		}
		look("light");
	}

	/**
	 * What axe finds against WCAG 2.2 AA on this page, in both looks; empty when all is
	 * well.
	 */
	public List<String> accessibilityFaults() {
		List<String> faults = new ArrayList<>();
		for (String look : LOOKS) {
			look(look);
			Axe.faults(this.driver).forEach((fault) -> faults.add(look + ": " + fault));
		}
		look("light");
		return faults;
	}

	/**
	 * Photographs the page and answers what is wrong with it: what axe finds on a desk in
	 * the light look and on a phone in the dark one, sideways scrolling, and motion where
	 * less of it is asked for.
	 */
	public List<String> examine(String name) {
		List<String> faults = new ArrayList<>();
		for (int width : WIDTHS) {
			for (String look : LOOKS) {
				look(look);
				resize(width);
				save(name + "-" + width + "-" + look + ".png");
				if ((width == PHONE) == look.equals("dark")) {
					Axe.faults(this.driver).forEach((fault) -> faults.add(width + " " + look + ": " + fault));
				}
			}
			if (isWiderThanItsWindow()) {
				faults.add(width + ": scrolls sideways");
			}
		}
		((List<?>) this.driver.executeScript(MOVING)).forEach((part) -> faults.add("moves: " + part));
		look("light");
		return faults;
	}

	/** The same of a page whose like was photographed: on a phone, in the dark. */
	public List<String> examineAgain() {
		look("dark");
		resize(PHONE);
		List<String> faults = new ArrayList<>(Axe.faults(this.driver));
		if (isWiderThanItsWindow()) {
			faults.add(PHONE + ": scrolls sideways");
		}
		look("light");
		resize(DESK);
		return faults;
	}

	/**
	 * Photographs the page as it is printed by somebody whose screen is dark, and answers
	 * what is wrong with it on paper: what is too faint, too wide or of no use there.
	 * @param unprinted selects what is only for the screen
	 */
	public List<String> print(String name, String unprinted) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
		resize(PAPER);
		save(name + "-print.png");
		List<String> faults = new ArrayList<>(
				Axe.faults(this.driver).stream().filter((fault) -> fault.startsWith("color-contrast")).toList());
		findAll(unprinted).stream()
			.filter(WebElement::isDisplayed)
			.forEach((part) -> faults.add("printed: " + part.getDomProperty("outerHTML")));
		if (isWiderThanItsWindow()) {
			faults.add("wider than the paper");
		}
		look("light");
		resize(DESK);
		return faults;
	}

	/** Whether the page is wider than the window, which on a phone hides half of it. */
	public boolean overflows(int width) {
		resize(width);
		boolean wider = isWiderThanItsWindow();
		resize(DESK);
		return wider;
	}

	public boolean isWiderThanItsWindow() {
		return Boolean.TRUE.equals(this.driver
			.executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
	}

	/** From now on no page runs a script of its own. */
	public void withoutScripts() {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
	}

	/** From now on in a window as wide as a phone. */
	public void onPhone() {
		resize(PHONE);
	}

	/** What the window shows, as a WebP picture. */
	public byte[] shown() {
		return webp(Map.of());
	}

	/** A part of the page and nothing beside it, so far as a page of a book has room. */
	public byte[] shown(String selector) {
		List<?> place = (List<?>) this.driver.executeScript("""
				const place = document.querySelector(arguments[0]).getBoundingClientRect();
				return [place.x + scrollX, place.y + scrollY, place.width, place.height];
				""", selector);
		return webp(Map.of("captureBeyondViewport", true, "clip", Map.of("x", place.get(0), "y", place.get(1), "width",
				place.get(2), "height", Math.min(HIGH, ((Number) place.get(3)).doubleValue()), "scale", 1)));
	}

	private byte[] webp(Map<String, Object> what) {
		Map<String, Object> order = new HashMap<>(what);
		order.put("format", "webp");
		order.put("quality", 65);
		Object picture = this.driver.executeCdpCommand("Page.captureScreenshot", order).get("data");
		return Base64.getDecoder().decode(String.valueOf(picture));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private void look(String look) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("media", "screen", "features", List.of(Map.of("name", "prefers-color-scheme", "value", look),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	private void resize(int width) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
	}

	private void save(String file) {
		try {
			Files.createDirectories(SCREENSHOTS);
			Object picture = this.driver
				.executeCdpCommand("Page.captureScreenshot",
						Map.of("format", "png", "captureBeyondViewport", true, "clip", beginning()))
				.get("data");
			Files.write(SCREENSHOTS.resolve(file), Base64.getDecoder().decode(String.valueOf(picture)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Object> beginning() {
		List<?> size = (List<?>) this.driver
			.executeScript("const page = document.documentElement; return [page.clientWidth, page.scrollHeight];");
		long height = Math.min(TALLEST, ((Number) size.get(1)).longValue());
		return Map.of("x", 0, "y", 0, "width", size.get(0), "height", height, "scale", 1);
	}

	private WebDriverWait waiting() {
		return new WebDriverWait(this.driver, PATIENCE);
	}

}

package vn.dondoc.screens;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A leader projects where things stand. */
class MeetingTest extends DemoBrowserTest {

	@BeforeEach
	void project() {
		signIn("chutich");
		this.browser.open("/overview");
		this.browser.turnPage(() -> this.browser.click("Trình chiếu"));
	}

	@Test
	void theSlidesAreTurnedByKeysAndGoOnWithoutTheNetwork() {
		String snapshot = this.browser.path();
		assertThat(snapshot).startsWith("/meeting?at=");
		this.browser.click("Bắt đầu trình chiếu");
		assertThat(heading()).startsWith("Quý ");
		this.browser.driver()
			.executeCdpCommand("Network.emulateNetworkConditions",
					Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));

		press(Keys.ARROW_RIGHT);
		assertThat(heading()).isEqualTo("Cơ quan theo số nhiệm vụ quá hạn");
		press(Keys.END);
		assertThat(heading()).isEqualTo("Đến hạn trong 7 ngày");
		press(Keys.ARROW_RIGHT);
		assertThat(heading()).isEqualTo("Đến hạn trong 7 ngày");
		press(Keys.ARROW_LEFT);
		press(Keys.ARROW_DOWN);
		assertThat(this.browser.driver().switchTo().activeElement().getDomProperty("href")).contains("/assignments/");
		this.browser.driver().switchTo().defaultContent();
		press(Keys.ESCAPE);
		assertThat(this.browser.findAll(".slide[hidden]")).isEmpty();
		assertThat(this.browser.path()).startsWith(snapshot);
	}

	@Test
	void aSlideIsReadableFromTheBackOfTheRoom() {
		this.browser.click("Bắt đầu trình chiếu");
		press(Keys.ARROW_RIGHT);
		assertThat(this.browser.examine("meeting-slide")).isEmpty();
		Number size = (Number) this.browser.driver()
			.executeScript(
					"return parseFloat(getComputedStyle(document.querySelector('.slide:not([hidden]) h2')).fontSize)");
		assertThat(size.doubleValue()).isGreaterThan(28);
	}

	private String heading() {
		return this.browser.find(".slide:not([hidden]) h2").getText();
	}

	private void press(Keys key) {
		this.browser.driver().switchTo().activeElement().sendKeys(key);
	}

}

package vn.dondoc.testing;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame and the parts of pages serve a phone, a keyboard and a screen reader. */
@Import(SamplePages.class)
class LookTest extends BrowserTest {

	@Test
	void aPageWithOneOfEverythingHasNoFaultThatAxeFindsInEitherLook() {
		this.browser.open("/sample");
		this.browser.photograph("sample");
		assertThat(this.browser.accessibilityFaults()).isEmpty();
	}

	@Test
	void aPhoneShowsThePageWithoutSidewaysScrolling() {
		this.browser.open("/sample");
		assertThat(this.browser.overflows(360)).isFalse();
	}

	@Test
	void aDateThatDoesNotExistIsNamedAtTheTopAndAtItsFieldAndWhatWasWrittenIsKept() {
		this.browser.open("/sample");
		this.browser.fill("day", "31/02/2025");
		this.browser.fill("words", "Khẩn trương rà soát");
		this.browser.submit("day");
		assertThat(this.browser.find(".error-summary a[href='#day']").getText()).contains("Ngày không có thật");
		assertThat(this.browser.find("#day-error").getText()).contains("Ngày không có thật");
		assertThat(this.browser.find("#day").getAttribute("value")).isEqualTo("31/02/2025");
		assertThat(this.browser.find("#words").getAttribute("value")).isEqualTo("Khẩn trương rà soát");
		assertThat(this.browser.accessibilityFaults()).isEmpty();
	}

	@Test
	void theOtherLanguageIsOneClickAwayAndRemembered() {
		this.browser.open("/sample?q=an");
		assertThat(this.browser.find("html").getAttribute("lang")).isEqualTo("vi");
		this.browser.click("English");
		assertThat(this.browser.path()).contains("q=an");
		this.browser.open("/sample");
		assertThat(this.browser.find("html").getAttribute("lang")).isEqualTo("en");
	}

}

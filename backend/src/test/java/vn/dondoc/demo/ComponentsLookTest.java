package vn.dondoc.demo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every component is there in every state, and serves a phone and a screen reader. */
class ComponentsLookTest extends DemoBrowserTest {

	@Test
	void everyComponentIsSoundInEveryState() {
		signIn("quantri");
		this.browser.open("/components");

		assertThat(this.browser.text()).contains("Bị trả lại, chờ bổ sung", "Quá hạn 1.738 ngày", "Hạn hôm nay",
				"Có nội dung cần sửa", "Ngày không có thật", "1.234.567");
		assertThat(this.browser.examine("components")).isEmpty();
		this.browser.click("Thu hồi nhiệm vụ");
		assertThat(this.browser.await("#ask-back").getText()).contains("Thu hồi nhiệm vụ này?");
		assertThat(this.browser.accessibilityFaults()).isEmpty();
	}

	@Test
	void itIsForAdministratorsOfTheDemoOnly() {
		signIn("sotaichinh");
		this.browser.open("/components");
		assertThat(this.browser.text()).contains("Không được phép");
	}

}

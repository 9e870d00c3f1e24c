package vn.dondoc.screens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.dondoc.account.Role;
import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is new is led through the pages they will use. */
class TourTest extends DemoBrowserTest {

	private static final String STRIP = "aside.tour";

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyStopSaysSomethingAndLeadsToTheNext(Role role) {
		signIn(someone(role));
		this.browser.open("/tour");
		int stops = this.browser.findAll(".tour-stops li").size();
		this.browser.turnPage(() -> this.browser.click("Bắt đầu"));
		for (int stop = 1; stop < stops; stop++) {
			assertThat(this.browser.find(STRIP).getText()).contains("Trang " + stop + "/" + stops + ".");
			this.browser.turnPage(() -> this.browser.click("Trang tiếp theo"));
		}
		this.browser.turnPage(() -> this.browser.click("Kết thúc"));
		assertThat(this.browser.find(".notice").getText()).contains("Muốn xem lại");
		assertThat(this.browser.findAll(STRIP)).isEmpty();
	}

}

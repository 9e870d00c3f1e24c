package vn.dondoc.screens;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample article's quarter goes from the clerk to the head of the office to the
 * leader; every page on the way serves a phone, a keyboard and a screen reader.
 */
class ReportSignedTest extends DemoBrowserTest {

	private static final String QUARTER = "/reports?part=Q1&year=2021";

	private final List<String> faults = new ArrayList<>();

	@Test
	void theQuarterIsPreparedCheckedSignedAndOpensItsFrozenRows() {
		signIn("vanphong");
		this.browser.open(QUARTER);
		this.browser.turnPage(() -> this.browser.click("Lập báo cáo"));
		String report = this.browser.path().replaceAll("[?#].*", "");
		look("report-prepared");
		assertThat(this.browser.text()).contains("Chờ kiểm tra", "506", "123", "41", "1.068", "1.738");

		signIn("chanhvanphong");
		this.browser.open(report);
		this.browser.turnPage(() -> this.browser.click("Xác nhận đã kiểm tra"));
		signIn("chutich");
		this.browser.open(report);
		look("report-to-sign");
		this.browser.find("#position").sendKeys("KT.");
		this.browser.find("#password").sendKeys("khong phai");
		this.browser.turnPage(() -> this.browser.click("Ký báo cáo"));
		assertThat(this.browser.text()).contains("Mật khẩu chưa đúng");
		look("report-wrong-password");
		this.browser.find("#password").sendKeys(PASSWORD);
		this.browser.turnPage(() -> this.browser.click("Ký báo cáo"));
		assertThat(this.browser.text()).contains("Đã ký");
		this.browser.turnPage(() -> this.browser.click("Kiểm tra lại số liệu"));
		assertThat(this.browser.text()).contains("Khớp");
		look("report-signed");

		this.browser.open(report + "/rows?figure=not-completed-overdue");
		assertThat(this.browser.text()).contains("41 lượt giao");
		look("report-rows");
		this.browser.open("/reports/prepared");
		look("report-list");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void theQuarterIsComparedWithWhatWasKnownAtItsEnd() {
		signIn("chutich");
		this.browser.open(QUARTER);
		this.browser.turnPage(() -> this.browser.click("So với số liệu đã biết lúc chốt"));
		look("comparison-empty-or-not");
		this.browser.open("/reports/comparison?part=Q1&year=2021&beforeAsOf=28/02/2021&beforeKnownAt=28/02/2021");
		assertThat(this.browser.text()).contains("Giao mới");
		look("comparison");
		assertThat(this.faults).isEmpty();
	}

	private void look(String name) {
		this.browser.examine(name).forEach((fault) -> this.faults.add(name + ": " + fault));
	}

}

package vn.dondoc.screens;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

import vn.dondoc.demo.DemoBrowserTest;
import vn.dondoc.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole line at the browser: a document comes in, is read, reviewed and issued; an
 * agency does what it was given, the Office confirms it, and the leader finds the
 * sentence behind a number.
 */
class LineTest extends DemoBrowserTest {

	private static final String NUMBER = "412/TB-UBND";

	private static final String PUMPS = "mua máy bơm dã chiến";

	private static final String WATER = "chất lượng nước sinh hoạt";

	private static final String REWARDS = "khen thưởng các tập thể";

	private static final String LEVELS = "Mực nước các hồ chứa vùng cao hiện thấp hơn cùng kỳ nhiều năm.";

	@Test
	void fromADocumentToTheSentenceBehindALeadersNumber() throws Exception {
		signIn("vanphong");
		takeIn();
		review();
		issueWithADoubleClick();
		String pumps = addressOf(PUMPS);
		try (Browser phone = anotherBrowser()) {
			phone.onPhone();
			phone.signIn("sotaichinh", PASSWORD);
			acknowledgeAndReport(phone);
			nothingIsLostWhereTheOfficeWasFaster(phone, pumps);
			submit(phone);
		}
		confirm(pumps);
		drillDownAsLeader();
	}

	private void takeIn() throws URISyntaxException {
		click("Văn bản chỉ đạo");
		click("Nhập văn bản");
		this.browser.find("#file").sendKeys(document());
		click("Đọc văn bản");
		assertThat(this.browser.value("number")).isEqualTo(NUMBER);
		assertThat(this.browser.value("issuedOn")).isEqualTo("12/06/2026");
		assertThat(this.browser.value("summary")).startsWith("Kết luận của Chủ tịch Ủy ban nhân dân tỉnh");
		assertThat(this.browser.text()).contains("1. Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp và Môi trường");
		this.browser.fill("summary", "Kết luận về phòng, chống hạn hán năm 2026");
		new Select(this.browser.find("#source")).selectByVisibleText("Chủ tịch UBND tỉnh");
		click("Nhập văn bản");
		assertThat(notice()).isEqualTo("Đã nhập văn bản.");
		assertThat(this.browser.text()).contains(NUMBER, "Kết luận về phòng, chống hạn hán năm 2026", "Chờ rà soát");
	}

	private void review() {
		click("Rà soát nhiệm vụ");
		ReviewScreen screen = new ReviewScreen(this.browser);
		assertThat(screen.items()).containsExactly("Mục 1", "Mục 2", "Mục 3");
		assertThat(screen.card(PUMPS)).contains("Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Hết ngày 29/06/2026",
				"Chưa quyết");
		screen.click(PUMPS, "Chấp nhận");
		assertThat(screen.card(PUMPS)).contains("Đã chấp nhận");
		screen.press("j", "e");
		screen.setDue("chậm nhất ngày 25/7/2026", "25/07/2026");
		screen.save();
		assertThat(screen.card(WATER)).contains("Hết ngày 25/07/2026", "Đã chấp nhận");
		screen.press("j", "n");
		assertThat(screen.card(REWARDS)).contains("Không phải nhiệm vụ");
		screen.takeWords(LEVELS);
		assertThat(this.browser.text()).contains(LEVELS);
		this.browser.fill("content", "Kiểm tra an toàn các đập đất");
		screen.setLead("Sở Công Thương");
		screen.save();
		assertThat(screen.card("Kiểm tra an toàn các đập đất")).contains("Sở Công Thương", "Đã chấp nhận");
	}

	private void issueWithADoubleClick() {
		click("Kiểm tra và ban hành 3 nhiệm vụ");
		assertThat(this.browser.text())
			.contains("Ban hành 3 nhiệm vụ cho 3 đơn vị (3 lượt giao)", PUMPS, WATER, "Kiểm tra an toàn các đập đất",
					"Hết ngày 25/07/2026")
			.doesNotContain(REWARDS);
		this.browser.turnPage(
				() -> new Actions(this.browser.driver()).doubleClick(this.browser.find("main form.actions button"))
					.perform());
		assertThat(notice()).isEqualTo("Đã ban hành 3 nhiệm vụ.");
		assertThat(this.browser.text()).contains("Đã giao nhiệm vụ");
	}

	/** Found by the directive's number; three rows, not six. */
	private String addressOf(String words) {
		click("Nhiệm vụ");
		WebElement box = this.browser.find("main input[name=q]");
		box.sendKeys(NUMBER);
		this.browser.turnPage(box::submit);
		assertThat(this.browser.text()).contains("3 lượt giao");
		this.browser.clickContaining(words);
		return this.browser.path();
	}

	private void acknowledgeAndReport(Browser phone) {
		assertThat(phone.text()).contains("Chờ tiếp nhận", PUMPS);
		phone.clickContaining(PUMPS);
		AssignmentPage page = AssignmentPage.shown(phone);
		assertThat(page.status()).contains("Chưa tiếp nhận", "29/06/2026", "trước ngày 30/6/2026");
		assertThat(page.offers("confirmation")).isFalse();
		assertThat(page.does("acknowledgement")).isEqualTo("Đã tiếp nhận nhiệm vụ.");
		this.clock.advance(Duration.ofHours(2));
		assertThat(page.does("progress", "words", "Đã khảo sát 12 xã", "percent", "40"))
			.isEqualTo("Đã ghi nhận tiến độ.");
		assertThat(page.newest()).contains("Báo cáo tiến độ", "Đã khảo sát 12 xã");
		assertThat(phone.isWiderThanItsWindow()).isFalse();
	}

	private void nothingIsLostWhereTheOfficeWasFaster(Browser phone, String address) {
		AssignmentPage page = AssignmentPage.shown(phone);
		page.fill("submission", "number", "88/BC-STC", "date", "15/06/2026", "words", "Đã mua 20 máy bơm");
		assertThat(AssignmentPage.open(this.browser, address).does("comments", "words", "Ưu tiên xã Nghĩa Tá"))
			.isEqualTo("Đã ghi ý kiến.");
		page.sends("submission");
		assertThat(phone.text()).contains("Người khác vừa thay đổi mục này, nên chưa có gì được ghi.",
				"Ưu tiên xã Nghĩa Tá");
		assertThat(phone.find("#submission-number").getDomProperty("value")).isEqualTo("88/BC-STC");
		assertThat(phone.find("#submission-words").getDomProperty("value")).isEqualTo("Đã mua 20 máy bơm");
	}

	/** What was typed is sent as it stands. */
	private void submit(Browser phone) {
		AssignmentPage page = AssignmentPage.shown(phone);
		assertThat(page.does("submission")).isEqualTo("Đã nộp kết quả, chờ Văn phòng xác nhận.");
		assertThat(page.status()).contains("Chờ xác nhận");
		assertThat(page.newest()).contains("Nộp kết quả", "88/BC-STC", "15/06/2026");
	}

	private void confirm(String address) {
		AssignmentPage page = AssignmentPage.open(this.browser, address);
		assertThat(page.does("confirmation")).isEqualTo("Đã xác nhận hoàn thành.");
		assertThat(page.status())
			.contains("Hoàn thành đúng hạn: nộp 15/06/2026, hạn cuối hết ngày 29/06/2026 vì văn bản ghi "
					+ "“trước ngày 30/6/2026”.");
	}

	private void drillDownAsLeader() {
		signIn("chutich");
		String number = this.browser.find(".figure-card .figure-number").getText();
		this.browser.turnPage(this.browser.find(".figure-card")::click);
		assertThat(this.browser.text()).contains(number + " lượt giao");
		WebElement box = this.browser.find("main input[name=q]");
		box.sendKeys(NUMBER);
		this.browser.turnPage(box::submit);
		assertThat(this.browser.findAll("tbody tr")).hasSize(2);
		this.browser.clickContaining(WATER);
		assertThat(this.browser.find("#source").getText()).contains("Sở Y tế kiểm tra " + WATER);
		click("Xem câu này trong văn bản");
		assertThat(this.browser.find("mark#source").getText()).contains("Sở Y tế kiểm tra " + WATER);
		assertThat(this.browser.text()).contains(NUMBER, "Kết luận về phòng, chống hạn hán năm 2026");
	}

	private void click(String words) {
		this.browser.turnPage(() -> this.browser.click(words));
	}

	private String notice() {
		return this.browser.find(".notice").getText();
	}

	/** Written by LibreOffice; its numbers are counted, not typed. */
	private static String document() throws URISyntaxException {
		return Path.of(Objects.requireNonNull(LineTest.class.getResource("ket-luan-chong-han.docx")).toURI())
			.toString();
	}

}

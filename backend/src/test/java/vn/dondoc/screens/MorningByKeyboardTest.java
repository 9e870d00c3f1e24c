package vn.dondoc.screens;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

import org.springframework.beans.factory.annotation.Autowired;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.demo.DemoBrowserTest;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk works through a morning and never touches the mouse. */
class MorningByKeyboardTest extends DemoBrowserTest {

	private static final LocalDate ISSUED = TODAY.minusDays(3);

	private static final String TEXT = """
			Chủ tịch UBND tỉnh yêu cầu:

			1. Sở Tài chính rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/7/2026.

			2. Sở Y tế tổ chức tiêm bổ sung vắc xin sởi, hoàn thành trước ngày 15/7/2026.

			3. Sở Nội vụ tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/7/2026.
			""";

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	CurrentAccount current;

	private final String number = UUID.randomUUID().toString().substring(0, 6) + "/TB-UBND";

	@BeforeEach
	void aDirectiveWaitsForReview() {
		DirectiveHeader header = new DirectiveHeader(DocumentNumber.parse(this.number), "THONG_BAO",
				new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN), ISSUED,
				"Kết luận phiên họp");
		this.current.as(People.clerk(), () -> this.enterDirective.enter(header, TEXT, null));
	}

	@Test
	void aMorningWithoutAMouse() {
		signInByKeyboard();
		confirmWhatWasHandedIn();
		returnWhatIsNotFinished();
		review();
		issue();
	}

	private void signInByKeyboard() {
		this.browser.open("/login");
		keys().to("Tên đăng nhập").type("vanphong").to("Mật khẩu").type(PASSWORD).enter();
		assertThat(this.browser.path()).isEqualTo("/");
	}

	private void confirmWhatWasHandedIn() {
		keys().toLink("Chờ xác nhận").enter();
		keys().toFirstRow().enter();
		keys().to("Xác nhận hoàn thành").unfold().to("Nhận xét").type("Đạt yêu cầu").to("Xác nhận hoàn thành").enter();
		assertThat(notice()).isEqualTo("Đã xác nhận hoàn thành.");
	}

	private void returnWhatIsNotFinished() {
		keys().to("Nhiệm vụ").enter();
		keys().toLink("Chờ xác nhận").enter();
		keys().toFirstRow().enter();
		keys().to("Trả lại kết quả").unfold().to("Lý do").type("Thiếu biểu số liệu").to("Trả lại kết quả").enter();
		assertThat(notice()).isEqualTo("Đã trả lại kết quả cho cơ quan.");
	}

	private void review() {
		keys().to("Văn bản chỉ đạo").enter();
		keys().toLink(this.number).enter();
		keys().to("Rà soát nhiệm vụ").enter();
		ReviewScreen screen = new ReviewScreen(this.browser);
		assertThat(screen.items()).containsExactly("Mục 1", "Mục 2", "Mục 3");
		screen.press("j", "a");
		this.browser.awaitText(".proposal.is-current", "Mục 2");
		screen.press("k", "j", "j", "n");
		this.browser.turnPage(() -> new Actions(this.browser.driver()).sendKeys("k", "e").perform());
		keys().to("Lưu và chấp nhận").enter();
		assertThat(screen.card("trụ sở dôi dư")).contains("Đã chấp nhận");
		assertThat(screen.card("vắc xin sởi")).contains("Đã chấp nhận");
		assertThat(screen.card("tổng hợp kết quả")).contains("Không phải nhiệm vụ");
	}

	private void issue() {
		keys().toLink("Kiểm tra và ban hành 2 nhiệm vụ").enter();
		assertThat(this.browser.text()).contains("Sở Tài chính", "Sở Y tế");
		keys().to("Ban hành").enter();
		assertThat(notice()).isEqualTo("Đã ban hành 2 nhiệm vụ.");
	}

	private Keyboard keys() {
		return new Keyboard(this.browser);
	}

	private String notice() {
		return this.browser.find(".notice").getText();
	}

}

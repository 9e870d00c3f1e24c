package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import org.springframework.beans.factory.annotation.Autowired;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk reviews a directive without touching the mouse, and three hundred as well as
 * one.
 */
class ReviewByKeyboardTest extends BrowserTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 2, 7);

	private static final String PASSWORD = "mat-khau-de-thu";

	private static final String TEXT = """
			Chủ tịch UBND tỉnh yêu cầu:

			1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.

			2. Sở Y tế tổ chức tiêm bổ sung vắc xin sởi, hoàn thành trong đầu tháng 5.

			3. Giao Sở Vũ trụ lập đề án phóng vệ tinh, trình UBND tỉnh trước ngày 20/3/2025.

			4. UBND các xã, phường kiểm tra an toàn hồ đập, bảo đảm 100% số hồ được kiểm tra.
			""";

	private static final String IN_VIEW = """
			const part = document.querySelector(arguments[0]).getBoundingClientRect();
			const pane = document.querySelector(arguments[1]).getBoundingClientRect();
			return part.bottom > Math.max(pane.top, 0) && part.top < Math.min(pane.bottom, innerHeight);
			""";

	@Autowired
	OpenAccount openAccount;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	Agencies agencies;

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	ReviewSheets sheets;

	@Autowired
	CurrentAccount current;

	@BeforeEach
	void signIn() {
		this.clock.setTo(ISSUED.plusDays(1));
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
			this.openAccount.open(new PersonDetails("vanphong", "Người rà soát", null, Set.of(Role.OFFICE_CLERK), null),
					PASSWORD);
		}
		this.browser.signIn("vanphong", PASSWORD);
	}

	@Test
	void everyDecisionHasItsKeyAndTheLastIsTakenBack() {
		DirectiveId id = enter(TEXT);
		this.browser.open("/directives/" + id.value() + "/proposals");
		press("j", "a");
		this.browser.awaitText(".proposal:nth-of-type(1)", "Đã chấp nhận");
		this.browser.awaitText(".proposal.is-current", "Mục 2");
		press("n");
		this.browser.awaitText(".proposal:nth-of-type(2)", "Không phải nhiệm vụ");
		this.browser.awaitText(".proposal.is-current", "Mục 3");
		press("k", "k");
		assertThat(current()).contains("Mục 1");
		press("m");
		this.browser.awaitText(".proposal:nth-of-type(1)",
				"trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3. Giao Sở Vũ trụ");
		new Actions(this.browser.driver()).keyDown(Keys.CONTROL).sendKeys("z").keyUp(Keys.CONTROL).perform();
		this.browser.awaitText(".proposal:nth-of-type(3)", "Mục 3");
		press("u");
		this.browser.awaitText(".proposal:nth-of-type(2)", "Chưa quyết");
		splitAt("Sở Xây dựng");
		this.browser.awaitText("#coverage", "Hoàn tác tách");
		assertThat(this.sheets.of(id).entries()).hasSize(5)
			.first()
			.satisfies((entry) -> assertThat(entry.state()).isEqualTo(ProposalState.PROPOSED));
		press("?");
		assertThat(this.browser.find("#review-keys").getText()).contains("Gộp với nhiệm vụ tiếp theo");
	}

	@Test
	void documentAndCardsScrollTogether() {
		DirectiveId id = enter(threeHundred());
		this.browser.open("/directives/" + id.value() + "/proposals");
		press("j".repeat(60).split(""));
		assertThat(current()).contains("Mục 60");
		assertThat(isInView(".sentence.is-current", ".review-document")).isTrue();
		assertThat(isInView(".proposal.is-current", ".review-proposals")).isTrue();
		this.browser.driver().executeScript("document.querySelector('.review-document').scrollTop = 0");
		this.browser.find(".sentence[data-proposal]").click();
		assertThat(current()).contains("Mục 1");
		assertThat(isInView(".proposal.is-current", ".review-proposals")).isTrue();
	}

	@Test
	void aRefusedDecisionIsToldAndNothingIsLost() {
		DirectiveId id = enter(TEXT);
		this.browser.open("/directives/" + id.value() + "/proposals");
		this.browser.driver().executeScript("document.querySelector('.proposal input[name=version]').value = 99");
		press("j", "a");
		this.browser.await("#review-error");
		assertThat(this.browser.findAll(".proposal")).hasSize(4);
	}

	@Test
	void thePageServesEveryoneWithOneWithManyAndWithThreeHundredProposals() {
		look("review-one", TEXT.substring(0, TEXT.indexOf("2. ")));
		look("review-many", TEXT);
		DirectiveId id = enter(threeHundred());
		assertThat(this.sheets.of(id).entries()).hasSize(300);
		this.browser.open("/directives/" + id.value() + "/proposals");
		press("j");
		long begun = System.nanoTime();
		press("a");
		this.browser.awaitText(".proposal:nth-of-type(1)", "Đã chấp nhận");
		System.out.println("300 proposals: decision shown after " + (System.nanoTime() - begun) / 1_000_000 + " ms, "
				+ this.browser.driver()
					.executeScript(
							"return JSON.stringify([performance.getEntriesByType('navigation')[0].decodedBodySize, "
									+ "Math.round(performance.getEntriesByType('navigation')[0].responseEnd), "
									+ "Math.round(performance.getEntriesByType('navigation')[0].domComplete), "
									+ "document.getElementsByTagName('*').length])"));
		this.browser.photograph("review-300");
	}

	private void look(String name, String text) {
		DirectiveId id = enter(text);
		this.browser.open("/directives/" + id.value() + "/proposals");
		press("j");
		this.browser.photograph(name);
		assertThat(this.browser.accessibilityFaults()).isEmpty();
		assertThat(this.browser.overflows(360)).isFalse();
	}

	private static String threeHundred() {
		StringBuilder text = new StringBuilder("Chủ tịch UBND tỉnh yêu cầu:\n\n");
		for (int i = 1; i <= 300; i++) {
			text.append(i)
				.append(". Sở Y tế chủ trì, phối hợp với Sở Tài chính và Sở Xây dựng rà soát cơ sở số ")
				.append(i)
				.append(", báo cáo UBND tỉnh trước ngày ")
				.append(i % 28 + 1)
				.append("/3/2025.\n\n");
		}
		return text.toString();
	}

	private void splitAt(String words) {
		press("k", "k", "k");
		this.browser.driver()
			.executeScript("const node = document.querySelector('.sentence.is-current').firstChild;"
					+ "document.getSelection().collapse(node, node.data.indexOf(arguments[0]));", words);
		press("s");
	}

	private void press(String... keys) {
		for (String key : keys) {
			new Actions(this.browser.driver()).sendKeys(key).perform();
		}
	}

	private boolean isInView(String part, String pane) {
		return Boolean.TRUE.equals(this.browser.driver().executeScript(IN_VIEW, part, pane));
	}

	private String current() {
		return this.browser.find(".proposal.is-current").getText();
	}

	private DirectiveId enter(String text) {
		DirectiveHeader header = new DirectiveHeader(
				new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"), "THONG_BAO",
				new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN), ISSUED,
				"Kết luận phiên họp");
		DirectiveId[] entered = new DirectiveId[1];
		this.current.as(People.clerk(), () -> entered[0] = this.enterDirective.enter(header, text, null));
		return entered[0];
	}

}

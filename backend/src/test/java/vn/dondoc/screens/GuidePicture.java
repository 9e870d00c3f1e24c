package vn.dondoc.screens;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;

import vn.dondoc.account.Role;
import vn.dondoc.testing.Browser;

/**
 * A picture of the guide.
 *
 * @param who signed in; null for nobody
 * @param phone whether on a phone or on a desk
 * @param part of the page; null for what the window shows
 * @param way how its page is come to
 */
record GuidePicture(String name, @Nullable Role who, boolean phone, @Nullable String part, Consumer<Browser> way) {

	/** Without the offer of the tour. */
	private static final String HOME = "/?tour=0";

	private static final String WHOLE = "main";

	private static final String OPEN = "document.querySelector(arguments[0]).open = true";

	static final List<GuidePicture> ALL = List.of(form("dang-nhap", null, "/login"),
			form("ngay-dau", Role.AGENCY_OFFICER, "/tour"), page("van-phong-viec-dang-cho", Role.OFFICE_CLERK, HOME),
			new GuidePicture("van-phong-nhap-van-ban", Role.OFFICE_CLERK, false, "main > form", GuidePicture::intake),
			new GuidePicture("van-phong-ra-soat", Role.OFFICE_CLERK, false, null, GuidePicture::review),
			new GuidePicture("van-phong-ban-hanh", Role.OFFICE_CLERK, false, WHOLE, GuidePicture::check),
			deed("van-phong-xac-nhan", Role.OFFICE_CLERK, "submitted", "confirmation"),
			deed("van-phong-gia-han", Role.OFFICE_CLERK, "extension-requested", "extension-decision"),
			deed("van-phong-sua-loi", Role.OFFICE_CLERK, "under-way", "rectification"),
			page("van-phong-danh-sach", Role.OFFICE_CLERK, "/assignments"),
			page("van-phong-bao-cao", Role.OFFICE_CLERK, "/reports?part=Q1&year=2021"),
			form("van-phong-so", Role.OFFICE_CLERK, "/registers/issued-documents/new"),
			new GuidePicture("van-phong-don-doc", Role.OFFICE_CLERK, false, "main > form", GuidePicture::urge),
			new GuidePicture("co-quan-viec-dang-cho", Role.AGENCY_OFFICER, true, null, (browser) -> browser.open(HOME)),
			onPhone("co-quan-nop-ket-qua", Role.AGENCY_OFFICER, "submission"),
			onPhone("co-quan-xin-gia-han", Role.AGENCY_OFFICER, "extension-request"),
			onPhone("co-quan-giao-viec", Role.AGENCY_HEAD, "parts"), page("lanh-dao-toan-canh", Role.LEADER, HOME),
			new GuidePicture("lanh-dao-trinh-chieu", Role.LEADER, false, null, GuidePicture::project),
			deed("lanh-dao-giai-trinh", Role.LEADER, "not-completed-overdue", "explanation-request"),
			form("quan-tri-tai-khoan", Role.ADMINISTRATOR, "/accounts/new"),
			page("quan-tri-co-quan", Role.ADMINISTRATOR, "/agencies"),
			page("quan-tri-thiet-dat", Role.ADMINISTRATOR, "/settings"),
			page("quan-tri-lich", Role.ADMINISTRATOR, "/working-calendar"),
			page("quan-tri-thu", Role.ADMINISTRATOR, "/deliveries"),
			page("thong-bao-hop", Role.AGENCY_OFFICER, "/inbox"),
			form("thong-bao-thu", Role.AGENCY_OFFICER, "/account/mail"),
			form("thong-bao-lich", Role.AGENCY_OFFICER, "/account/calendar"));

	private static GuidePicture page(String name, Role who, String address) {
		return new GuidePicture(name, who, false, null, (browser) -> browser.open(address));
	}

	private static GuidePicture form(String name, @Nullable Role who, String address) {
		return new GuidePicture(name, who, false, WHOLE, (browser) -> browser.open(address));
	}

	private static GuidePicture deed(String name, Role who, String slice, String deed) {
		return new GuidePicture(name, who, false, "#deed-" + deed, (browser) -> unfold(browser, slice, deed));
	}

	private static GuidePicture onPhone(String name, Role who, String deed) {
		return new GuidePicture(name, who, true, "#deed-" + deed, (browser) -> {
			browser.open("/assignments?slice=under-way");
			browser.turnPage(browser.find("a[href*='deed=submission']")::click);
			browser.driver().executeScript(OPEN, "#deed-" + deed);
		});
	}

	private static void unfold(Browser browser, String slice, String deed) {
		browser.open("/assignments?slice=" + slice);
		browser.turnPage(browser.find("tbody th a")::click);
		browser.driver().executeScript(OPEN, "#deed-" + deed);
	}

	private static void intake(Browser browser) {
		browser.open("/directives/new?way=PASTED");
		browser.fill("words", "ỦY BAN NHÂN DÂN TỈNH\nSố: 77/CV-UBND\nThái Nguyên, ngày 10 tháng 6 năm 2026\n"
				+ "V/v rà soát cơ sở khám bệnh\nSở Y tế rà soát các cơ sở khám bệnh, báo cáo trước ngày 20/6.");
		browser.submit("words");
	}

	private static void review(Browser browser) {
		browser.open("/directives");
		browser.clickContaining("5390");
		browser.turnPage(() -> browser.click("Rà soát nhiệm vụ"));
	}

	private static void check(Browser browser) {
		review(browser);
		if (browser.findAll(".proposal-accepted").isEmpty()) {
			browser.find("button[data-decision=accept]").click();
			browser.await(".proposal-accepted");
		}
		browser.turnPage(browser.find("#coverage a.btn-primary")::click);
	}

	private static void urge(Browser browser) {
		browser.open("/assignments?slice=not-completed-overdue");
		browser.findAll("input[name=chosen]").forEach((box) -> box.sendKeys(Keys.SPACE));
		browser.turnPage(() -> browser.click("Đôn đốc"));
	}

	private static void project(Browser browser) {
		browser.open("/overview");
		browser.turnPage(() -> browser.click("Trình chiếu"));
		browser.click("Bắt đầu trình chiếu");
	}

	@Override
	public String toString() {
		return this.name;
	}

}

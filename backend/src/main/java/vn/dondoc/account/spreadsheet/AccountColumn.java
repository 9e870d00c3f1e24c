package vn.dondoc.account.spreadsheet;

import java.util.List;

import vn.dondoc.document.sheet.Heading;

/** The columns of a spreadsheet of people. */
enum AccountColumn implements Heading {

	USER_NAME("Tên đăng nhập"), DISPLAY_NAME("Họ và tên", "Họ tên"), EMAIL("Thư điện tử", "Email", "E-mail"),
	ROLES("Vai trò"), AGENCY("Cơ quan");

	private final String title;

	private final List<String> alsoCalled;

	AccountColumn(String title, String... alsoCalled) {
		this.title = title;
		this.alsoCalled = List.of(alsoCalled);
	}

	@Override
	public String title() {
		return this.title;
	}

	@Override
	public List<String> alsoCalled() {
		return this.alsoCalled;
	}

	@Override
	public boolean needed() {
		return true;
	}

}

package vn.dondoc.register.intake;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.register.Meeting;
import vn.dondoc.register.MeetingRegister;
import vn.dondoc.register.RegisterPage;

/** Meetings in a spreadsheet. */
@Component
class MeetingSheet extends RegisterSheet<Meeting> {

	MeetingSheet(MeetingRegister register) {
		super(RegisterPage.MEETINGS, register, List.of(Columns.values()));
	}

	private enum Columns implements Column {

		HELD_ON("heldOn", "Ngày họp", 30, true, "Ngày", "Thời gian"),
		TITLE("title", "Nội dung", 1000, true, "Nội dung cuộc họp", "Tên cuộc họp"),
		CHAIR("chair", "Chủ trì", 200, false, "Người chủ trì"), PLACE("place", "Địa điểm", 500, false),
		KIND("kind", "Loại cuộc họp", 200, false, "Loại");

		private final String code;

		private final String title;

		private final int longest;

		private final boolean needed;

		private final List<String> alsoCalled;

		Columns(String code, String title, int longest, boolean needed, String... alsoCalled) {
			this.code = code;
			this.title = title;
			this.longest = longest;
			this.needed = needed;
			this.alsoCalled = List.of(alsoCalled);
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public int longest() {
			return this.longest;
		}

		@Override
		public boolean needed() {
			return this.needed;
		}

		@Override
		public List<String> alsoCalled() {
			return this.alsoCalled;
		}

	}

	@Override
	@Nullable Meeting says(Cells cells) {
		LocalDate heldOn = cells.day(Columns.HELD_ON);
		return (heldOn == null) ? null : new Meeting(heldOn, cells.text(Columns.TITLE), cells.text(Columns.CHAIR),
				cells.text(Columns.PLACE), cells.text(Columns.KIND));
	}

}

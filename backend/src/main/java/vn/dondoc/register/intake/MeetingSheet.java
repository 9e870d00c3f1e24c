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

	private static final Column HELD_ON = Column.of("heldOn", "Ngày họp", 30, true, "Ngày", "Thời gian");

	private static final Column TITLE = Column.of("title", "Nội dung", 1000, true, "Nội dung cuộc họp", "Tên cuộc họp");

	private static final Column CHAIR = Column.of("chair", "Chủ trì", 200, false, "Người chủ trì");

	private static final Column PLACE = Column.of("place", "Địa điểm", 500, false);

	private static final Column KIND = Column.of("kind", "Loại cuộc họp", 200, false, "Loại");

	MeetingSheet(MeetingRegister register) {
		super(RegisterPage.MEETINGS, register, List.of(HELD_ON, TITLE, CHAIR, PLACE, KIND));
	}

	@Override
	@Nullable Meeting says(Cells cells) {
		LocalDate heldOn = cells.day(HELD_ON);
		return (heldOn == null) ? null
				: new Meeting(heldOn, cells.text(TITLE), cells.text(CHAIR), cells.text(PLACE), cells.text(KIND));
	}

}

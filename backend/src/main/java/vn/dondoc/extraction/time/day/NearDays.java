package vn.dondoc.extraction.time.day;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;
import vn.dondoc.extraction.time.word.Weekdays;

/**
 * Days told from where the document stands: "hôm nay", "thứ Tư tuần sau", "cùng ngày".
 */
final class NearDays {

	private NearDays() {
	}

	/** "thứ Tư tuần sau", "thứ Sáu tuần này". */
	private static @Nullable Found<LocalDate> ofWeek(Tokens t, int at, LocalDate issued) {
		String code = Weekdays.code(t, at);
		int week = t.skip(at + 2, "của");
		int behind = t.skip(week, "tuần sau", "tuần tới", "tuần này");
		if (code == null || behind == week) {
			return null;
		}
		LocalDate monday = issued.minusDays(issued.getDayOfWeek().getValue() - 1L);
		LocalDate first = t.is(behind - 1, "này") ? monday : monday.plusWeeks(1);
		return new Found<>(first.plusDays(Weekdays.CODES.indexOf(code)), behind);
	}

	/** "trước 17 giờ cùng ngày": the day named last, here or in the paragraph before. */
	private static LocalDate sameDay(Tokens t, int at, LocalDate issued) {
		for (int i = at - 1; i >= Math.max(0, at - Days.FAR); i--) {
			Found<LocalDate> day = Days.dated(t, i);
			if (day != null) {
				return day.value();
			}
		}
		LocalDate before = t.reference().lastDay();
		return (before != null) ? before : issued;
	}

	static @Nullable Found<LocalDate> of(Tokens t, int at) {
		LocalDate issued = t.reference().issuedOn();
		if (issued == null) {
			return null;
		}
		if (t.is(at, "cùng") && t.is(at + 1, "ngày") && !t.is(at + 2, "nêu", "trên")) {
			return new Found<>(sameDay(t, at, issued), at + 2);
		}
		int today = t.skip(at, "ngày hôm nay", "hôm nay", "chiều nay", "sáng nay", "tối nay", "đêm nay", "trưa nay",
				"ngày này");
		if (today > at) {
			return new Found<>(issued, today);
		}
		Found<LocalDate> weekday = ofWeek(t, at, issued);
		if (weekday != null) {
			return weekday;
		}
		int tomorrow = t.skip(at, "ngày mai", "sáng mai", "chiều mai", "tối mai", "trưa mai", "hôm sau",
				"ngày hôm sau");
		return (tomorrow > at) ? new Found<>(issued.plusDays(1), tomorrow) : null;
	}

}

package vn.dondoc.extraction.time.day;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;
import vn.dondoc.extraction.time.word.Weekdays;

/** Days and periods that no preposition governs: "cuối tháng 6", "tối 17/11". */
final class BareTimes {

	/** As many words back the verb stands that says what is done on the day. */
	private static final int NEAR = 9;

	private BareTimes() {
	}

	private static boolean opens(Tokens t, int at) {
		return at == 0 || t.words().mark(at - 1) || t.is(at - 1, "và", "thành", "xong", "trình", "cáo", "vào", "kết");
	}

	/** "cuối tháng 6" and "tối 17/11" need no preposition. */
	static @Nullable Found<Deadline> of(Tokens t, int at) {
		if (t.is(at, "cuối") && t.is(at + 1, "tháng", "quý", "năm") && opens(t, at)) {
			Found<LocalDate> last = Periods.of(t, at);
			return (last != null) ? new Found<>(new InPeriod(last.value()), last.behind()) : null;
		}
		if (t.is(at, "quý") && at > 0 && !t.words().mark(at - 1)
				&& !t.is(at - 1, "cáo", "liệu", "quả", "vốn", "hoạch", "kỳ", "của", "đoạn", "thu", "chi", "từ", "trình",
						"vụ", "nhiệm", "trong", "tác", "hình", "mục", "và", "thúc")) {
			Found<LocalDate> last = t.word(at + 1).contains("/") || t.is(at + 2, "năm") ? Periods.of(t, at) : null;
			boolean closes = last != null && (!t.has(last.behind()) || t.words().mark(last.behind()));
			return (last != null && closes) ? new Found<>(new InPeriod(last.value()), last.behind()) : null;
		}
		if (t.is(at - 1, "là") && (t.number(at) > 0 || t.word(at).indexOf('h') > 0)) {
			Found<Days.Moment> day = Days.moment(t, at);
			boolean hour = day != null && day.value().time() != null;
			return (day != null && hour)
					? new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind()) : null;
		}
		boolean dated = t.word(at + 1).indexOf('/') > 0 || t.number(at + 1) > 0 && t.is(at + 2, "tháng");
		if (t.is(at, "ngày") && t.is(at - 1, ",", ";") && dated) {
			Found<Days.Moment> day = Days.moment(t, at);
			boolean job = day != null && t.is(day.behind(), "báo", "gửi", "trình", "hoàn", "nộp", "công", "tổng");
			return (day != null && job)
					? new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind()) : null;
		}
		if (t.is(at, "ngày") && dated && handedIn(t, at)) {
			Found<Days.Moment> day = Days.moment(t, at);
			return (day != null && comes(t, day))
					? new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind()) : null;
		}
		if (t.is(at - 1, "(") && t.is(at, "tháng", "quý") && !t.is(at + 1, "này", "sau")) {
			Found<LocalDate> last = Periods.of(t, at);
			boolean closes = last != null && t.is(last.behind(), ")")
					&& (!t.has(last.behind() + 1) || t.is(last.behind() + 1, ".", ";") && !t.has(last.behind() + 2));
			return (last != null && closes) ? new Found<>(new InPeriod(last.value()), last.behind()) : null;
		}
		if (t.is(at, "cùng") && t.is(at + 1, "ngày") && (!t.has(at + 2) || t.is(at + 2, ".", ";"))) {
			Found<Days.Moment> day = Days.moment(t, at);
			return (day != null) ? new Found<>(new OnDay(day.value().day(), true, null), day.behind()) : null;
		}
		if (t.is(at, "sáng", "chiều", "tối") && !t.is(at - 1, "từ", "buổi")) {
			Found<Days.Moment> day = Days.moment(t, at);
			boolean slashed = t.word(t.skip(at + 1, "ngày")).indexOf('/') > 0
					|| day != null && Weekdays.code(t, at + 1) != null && t.is(t.skip(at + 3, "của"), "tuần");
			return (day != null && slashed)
					? new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind()) : null;
		}
		return null;
	}

	/** "trình UBND tỉnh ngày 25/10": handed in on a day, and no document of that day. */
	private static boolean handedIn(Tokens t, int at) {
		for (int i = at - 1; i > at - NEAR && t.has(i) && !t.words().mark(i); i--) {
			boolean sent = t.is(i, "trình", "gửi", "nộp") && !t.is(i - 1, "tờ", "chương", "công", "quy", "lộ", "quá")
					&& !t.is(i - 2, "theo");
			if (sent || t.is(i, "xin") && t.is(i + 1, "ý")) {
				return true;
			}
			if (t.is(i, "họp", "nghị", "lễ", "buổi", "số", "bản", "văn", "tờ", "quyết", "đơn", "thư", "kỳ", "dự",
					"của")) {
				return false;
			}
		}
		return false;
	}

	/** A day still to come, within half a year, that closes its clause. */
	private static boolean comes(Tokens t, Found<Days.Moment> day) {
		LocalDate issued = t.reference().issuedOn();
		LocalDate on = day.value().day();
		boolean closes = !t.has(day.behind()) || t.is(day.behind(), ",", ";", ".", ")");
		return closes && issued != null && !on.isBefore(issued) && on.isBefore(issued.plusDays(200));
	}

}

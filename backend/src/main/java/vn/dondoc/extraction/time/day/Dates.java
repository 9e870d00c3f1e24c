package vn.dondoc.extraction.time.day;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.word.Choices;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** Days and periods as "trước", "chậm nhất", "trong" and "từ … đến" govern them. */
public final class Dates {

	private static final Choices BY = Choices.of("chậm nhất là đến hết", "chậm nhất đến hết", "chậm nhất là đến",
			"chậm nhất đến", "chậm nhất là vào", "chậm nhất vào", "chậm nhất là trong", "chậm nhất trong",
			"chậm nhất là hết", "chậm nhất hết", "chậm nhất là", "chậm nhất", "muộn nhất là", "muộn nhất vào",
			"muộn nhất đến", "muộn nhất trong", "muộn nhất", "không muộn hơn", "không chậm quá", "không chậm hơn",
			"không trễ hơn", "không trễ quá", "không muộn quá", "thời hạn hoàn thành", "thời hạn thực hiện",
			"thời gian hoàn thành", "thời gian xong", "thời hạn xong", "hạn hoàn thành", "không quá", "hạn chót là",
			"hạn chót", "hạn cuối là", "hạn cuối", "hạn đến hết", "hạn đến", "thời hạn đến hết", "thời hạn đến",
			"thời hạn chậm nhất", "thời hạn là", "thời hạn", "hạn là", "hạn", "tới hết", "hết", "kéo dài đến");

	private static final Choices IN = Choices.of("ngay trong", "trong", "vào cuối", "vào dịp", "vào", "hoàn thành",
			"xong");

	private static final Choices BEFORE = Choices.of("chậm nhất là trước", "chậm nhất trước", "muộn nhất trước",
			"hạn trước", "thời hạn trước", "trước thời điểm", "trước mốc", "trước");

	private Dates() {
	}

	public static @Nullable Found<Deadline> of(Tokens t, int at) {
		Found<Deadline> found = before(t, at);
		found = (found != null) ? found : by(t, at);
		found = (found != null) ? found : window(t, at);
		found = (found != null) ? found : in(t, at);
		return (found != null) ? found : BareTimes.of(t, at);
	}

	private static @Nullable Found<Deadline> before(Tokens t, int at) {
		int next = t.skip(at, BEFORE);
		if (next == at) {
			return null;
		}
		Found<Days.Moment> day = Days.moment(t, next);
		if (day != null) {
			return new Found<>(new OnDay(day.value().day(), false, day.value().time()), day.behind());
		}
		Found<LocalDate> period = Periods.of(t, next);
		if (period == null) {
			return null;
		}
		return new Found<>(new OnDay(firstDay(t, next, period.value()), false, null), period.behind());
	}

	/** "trước tháng 6" is over when June begins; "trước cuối năm" when the year ends. */
	private static LocalDate firstDay(Tokens t, int at, LocalDate last) {
		if (t.is(at, "tháng")) {
			return last.withDayOfMonth(1);
		}
		if (t.is(at, "quý")) {
			return last.withDayOfMonth(1).minusMonths(2);
		}
		return t.is(at, "năm") ? last.withDayOfYear(1) : last;
	}

	private static @Nullable Found<Deadline> by(Tokens t, int at) {
		Found<LocalDate> until = t.is(at, "đến") ? Periods.of(t, at + 1) : null;
		boolean opens = t.is(at - 1, ";", "đấu") && until != null && !t.is(until.behind(), "nay", ",", "là");
		if (until != null && opens) {
			return new Found<>(new InPeriod(until.value()), until.behind());
		}
		if (until != null && t.is(until.behind(), "hoàn", "phải", "cơ", "giải", "xong", "hoàn")) {
			return new Found<>(new InPeriod(until.value()), until.behind());
		}
		if (t.is(at, "đến", "tới")) {
			Found<Days.Moment> day = Days.moment(t, at + 1);
			if (day == null || !(t.is(day.behind(), "phải", "cần") || reached(t, at, day))) {
				return null;
			}
			return new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind());
		}
		int next = t.skip(at, BY);
		if (next == at || (t.is(at, "hạn", "hết") && t.is(at - 1, "quá", "thời", "có", "kỳ", "giới"))) {
			return null;
		}
		boolean loose = t.behind(at, "không quá") == next && !t.is(next, "ngày", "tháng", "quý", "năm");
		next = t.skip(next, ":", "là");
		Found<Days.Moment> day = Days.moment(t, next);
		if (loose && (day == null || day.value().time() == null)) {
			return null;
		}
		if (day != null) {
			return new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind());
		}
		Found<LocalDate> period = Periods.of(t, next);
		return (period != null) ? new Found<>(new InPeriod(period.value()), period.behind()) : occasion(t, at, next);
	}

	/** "thu đủ 80 % đến 31/10": how much by a day still to come. */
	private static boolean reached(Tokens t, int at, Found<Days.Moment> day) {
		LocalDate issued = t.reference().issuedOn();
		boolean comes = issued != null && !day.value().day().isBefore(issued);
		boolean closes = !t.has(day.behind()) || t.is(day.behind(), ",", ";", ".", ")");
		boolean strives = t.is(at - 1, "đấu");
		closes |= strives;
		boolean amount = strives || t.word(at - 1).endsWith("%");
		for (int i = at - 1; i > at - 11 && t.has(i) && !t.words().mark(i); i--) {
			amount |= t.word(i).endsWith("%");
			if (t.is(i, "từ", "tính", "kéo", "gia")) {
				return false;
			}
			amount |= t.is(i, "dứt") && t.is(i + 1, "điểm") || t.is(i, "hoàn") && t.is(i + 1, "thành", "tất")
					|| t.is(i, "xong");
		}
		return comes && closes && amount;
	}

	/** "vào dịp kỷ niệm … (29/3)": the day stands in brackets behind the occasion. */
	private static @Nullable Found<Deadline> occasion(Tokens t, int at, int from) {
		int end = t.toMark(t.skip(from, "dịp", "ngày"), 16);
		boolean named = t.is(from, "dịp") || t.is(from - 1, "dịp");
		if (!named || !t.is(end, "(")) {
			return null;
		}
		Found<LocalDate> day = Days.dated(t, t.skip(end + 1, "ngày"));
		return (day != null && t.is(day.behind(), ")"))
				? new Found<>(new OnDay(day.value(), true, null), day.behind() + 1) : null;
	}

	/** "từ 15/4 đến hết 15/6", "trong hai ngày 19 và 20/4". */
	public static @Nullable Found<Deadline> window(Tokens t, int at) {
		if (t.is(at, "từ") && !t.is(at - 1, "kể", "tính")) {
			int to = behindStart(t, at + 1);
			int end = t.skip(to, "đến hết", "đến", "tới", "-");
			return (to > 0 && end > to) ? last(t, end) : null;
		}
		int today = t.skip(t.skip(at, "ngay trong", "trong"), "hôm nay và", "ngày hôm nay và");
		if (t.is(today - 1, "và") && today > at) {
			return last(t, today);
		}
		int days = t.skip(at, "trong các ngày", "trong hai ngày", "trong 2 ngày", "trong 02 ngày", "trong ba ngày",
				"trong 3 ngày", "trong 03 ngày", "trong ngày");
		int joint = (days > at && t.number(days) > 0) ? t.skip(days + 1, "và", "-", ",") : days;
		return (joint > days + 1) ? last(t, joint) : null;
	}

	private static int behindStart(Tokens t, int at) {
		int now = t.skip(at, "nay", "bây giờ");
		if (now > at) {
			return now;
		}
		Found<Days.Moment> day = Days.moment(t, at);
		if (day != null) {
			return day.behind();
		}
		int bare = t.skip(at, "các ngày", "ngày");
		if (t.number(bare) > 0 && t.is(bare + 1, "đến", "tới", "-")) {
			return bare + 1;
		}
		Found<LocalDate> period = single(t, at);
		return (period != null) ? period.behind() : -1;
	}

	/** The month a window begins with, which must not swallow the one it ends with. */
	private static @Nullable Found<LocalDate> single(Tokens t, int at) {
		if (!t.is(at, "tháng", "quý", "năm", "đầu") || !t.has(at + 1)) {
			return null;
		}
		int end = at + 2;
		return t.is(end, "đến", "tới") ? new Found<>(LocalDate.MIN, end) : null;
	}

	private static @Nullable Found<Deadline> last(Tokens t, int at) {
		Found<Days.Moment> day = Days.moment(t, at);
		if (day != null) {
			return new Found<>(new InPeriod(day.value().day()), day.behind());
		}
		Found<LocalDate> period = Periods.of(t, at);
		return (period != null) ? new Found<>(new InPeriod(period.value()), period.behind()) : null;
	}

	private static @Nullable Found<Deadline> in(Tokens t, int at) {
		int next = t.skip(at, IN);
		if (next == at) {
			return null;
		}
		boolean done = t.is(at, "hoàn", "xong");
		Found<Days.Moment> day = Days.moment(t, next);
		if (day != null) {
			return new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind());
		}
		next = t.is(next - 1, "cuối") ? next - 1 : next;
		boolean period = t.is(next, "tháng", "quý", "cuối", "nửa", "các", "những", "tháng") || t.number(next) > 0
				|| t.is(next, "năm");
		Found<LocalDate> last = period ? Periods.of(t, next) : null;
		if (last != null) {
			return new Found<>(new InPeriod(last.value()), last.behind());
		}
		return done ? null : occasion(t, at, next);
	}

}

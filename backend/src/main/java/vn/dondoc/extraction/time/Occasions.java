package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.day.Periods;
import vn.dondoc.extraction.time.recurrence.Frequencies;
import vn.dondoc.extraction.time.recurrence.Recurrences;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** Times no calendar names: "trước Tết", "tại kỳ họp giữa năm", "đầu tháng 5". */
final class Occasions {

	private static final List<String> EVENTS = List.of("tết", "kỳ họp", "phiên họp", "kỳ thi", "mùa", "thềm",
			"ngày khai mạc", "ngày khai giảng", "ngày bầu cử", "ngày hội", "ngày tổ chức", "ngày diễn ra", "ngày lễ",
			"khai giảng", "năm học", "đại hội", "lễ", "đợt", "vụ", "dịp", "hội nghị", "cuộc họp", "buổi", "thời điểm",
			"ngày bế mạc", "rằm", "giao thừa", "noel", "bão", "lũ", "kỷ niệm", "ngày kỷ niệm", "ngày truyền thống",
			"ngày thành lập", "ngày vận hành", "khai mạc", "bế mạc", "festival", "kỳ tiếp", "kỳ bầu", "ngày giao quân",
			"ngày họp");

	private static final List<String> MEETINGS = List.of("kỳ họp", "phiên họp", "cuộc họp", "hội nghị", "buổi họp",
			"phiên giao ban", "hội nghị giao ban", "giao ban");

	/** What happens once and on a day all know, so that "trước khi …" is a deadline. */
	private static final List<String> ONCE = List.of("kết thúc", "khai giảng", "khai mạc", "bước vào", "đoàn",
			"chính quyền", "năm học", "kỳ họp", "hội nghị", "đại hội", "bão đổ bộ", "luật", "nghị định", "tết",
			"tựu trường", "nghỉ tết", "nghỉ hè", "nhập học", "gieo sạ", "xuống giống", "gieo cấy", "thu hoạch",
			"vào vụ", "vào mùa");

	private Occasions() {
	}

	static @Nullable Found<Deadline> of(Tokens t, int at) {
		if (t.is(at, "trước")) {
			return before(t, t.skip(at + 1, "thời gian"));
		}
		int occasion = t.skip(at, "trong dịp", "vào dịp", "ngay trong dịp");
		if (occasion > at && EVENTS.stream().anyMatch((e) -> t.behind(occasion, e) > 0)) {
			return found(behindEvent(t, occasion));
		}
		int season = t.skip(at, "trong dịp hè", "trong mùa hè", "trong hè", "trong mùa khô", "trong mùa mưa");
		if (season > at) {
			Found<Integer> year = t.namedYear(season);
			return found((year != null) ? year.behind() : (t.year(season) != null) ? season + 1 : season);
		}
		int until = t.skip(at, "từ nay đến khi kết thúc", "từ nay đến hết", "từ nay cho đến hết", "từ nay đến ngày",
				"từ nay tới");
		if (until > at && EVENTS.stream().anyMatch((e) -> t.behind(until, e) > 0 || t.behind(until - 1, e) > 0)) {
			return until(t, until);
		}
		Found<Deadline> week = week(t, at);
		week = (week != null) ? week : meeting(t, at);
		return (week != null) ? week : early(t, t.skip(at, "trong", "vào", "ngay trong"));
	}

	/** "từ nay đến ngày bầu cử 15/3/2026": the event may have its day behind it. */
	private static @Nullable Found<Deadline> until(Tokens t, int event) {
		int end = behindEvent(t, event);
		if (t.is(end, ",") && Recurrences.every(t, end + 1)) {
			return null;
		}
		for (int i = event + 1; i < end; i++) {
			Found<LocalDate> day = t.word(i).indexOf('/') > 0 ? Days.dated(t, i) : null;
			if (day != null) {
				return new Found<>(new Deadline.InPeriod(day.value()), day.behind());
			}
		}
		return found(end);
	}

	private static @Nullable Found<Deadline> before(Tokens t, int at) {
		if (t.is(at, "khi") || t.is(at, "lúc")) {
			return once(t, at + 1) ? found(t.toMark(at, 14)) : null;
		}
		if (t.is(at, "ngày") && t.number(at + 1) > 0 && t.is(at + 2, "tháng") && t.is(at + 3, "chạp", "giêng")) {
			return found(at + 4);
		}
		if (t.number(at) > 0 && t.is(at + 1, "tháng") && t.is(at + 2, "chạp", "giêng")) {
			return found(at + 3);
		}
		boolean event = EVENTS.stream().anyMatch((e) -> t.behind(at, e) > 0);
		Found<Deadline> ahead = event ? ahead(t, at) : null;
		return (ahead != null) ? ahead : event ? found(behindEvent(t, at)) : null;
	}

	/** "trước kỳ họp ít nhất 10 ngày": so many days ahead of what happens. */
	private static @Nullable Found<Deadline> ahead(Tokens t, int event) {
		int end = behindEvent(t, event);
		for (int i = event + 1; i < end; i++) {
			int unit = (t.number(i) > 0 && !t.is(i - 1, "ngày", "thứ", "tháng")) ? i + 1 : -1;
			int working = t.skip(unit, "ngày làm việc");
			boolean days = t.is(unit, "ngày") && (!t.has(unit + 1) || t.words().mark(unit + 1));
			if (unit > 0 && (working > unit || days)) {
				Deadline.Unit of = (working > unit) ? Deadline.Unit.WORKING_DAY : Deadline.Unit.DAY;
				return new Found<>(new Deadline.Within(t.number(i), of, Deadline.Start.EVENT),
						(working > unit) ? working : unit + 1);
			}
		}
		return null;
	}

	/** "trước khi học sinh tựu trường": who comes first, then what happens once. */
	private static boolean once(Tokens t, int from) {
		for (int i = from; i < from + 4; i++) {
			int at = i;
			if (ONCE.stream().anyMatch((e) -> t.behind(at, e) > 0)) {
				return true;
			}
		}
		return false;
	}

	private static int behindEvent(Tokens t, int at) {
		int end = t.toMark(at, 12);
		for (int i = at + 1; i < end; i++) {
			if (t.is(i, "để", "nhằm", "phải", "theo") || (t.is(i, "và") && !t.capital(i + 1))) {
				return i;
			}
		}
		return end;
	}

	private static @Nullable Found<Deadline> week(Tokens t, int at) {
		int next = t.skip(at, "ngay trong", "trong");
		if (next == at) {
			return null;
		}
		int behind = t.skip(next, "tuần này", "tuần tới", "tuần sau", "tuần sau đó", "tuần", "những ngày tới");
		boolean bare = t.is(at, "ngay") && behind > next && (!t.has(behind) || t.words().mark(behind));
		return bare || (behind > next && t.is(behind - 1, "này", "tới", "sau", "đó")) ? found(behind) : null;
	}

	private static @Nullable Found<Deadline> meeting(Tokens t, int at) {
		int next = t.skip(at, "tại", "trong", "vào");
		if (next > at && t.is(next, "phiên", "cuộc", "hội", "kỳ")) {
			for (int i = next + 2; i < next + 6; i++) {
				if (Recurrences.every(t, i) && t.is(i + 1, "tháng", "tuần", "quý")) {
					Found<Deadline> often = Frequencies.of(t, i, true);
					if (often != null) {
						return often;
					}
				}
			}
		}
		boolean meeting = MEETINGS.stream().anyMatch((m) -> t.behind(next, m) > 0);
		Found<Deadline> onDay = (t.is(at, "tại") && next > at) ? onDay(t, at, next) : null;
		if (onDay != null) {
			return onDay;
		}
		boolean dated = next > at && meeting;
		return dated && future(t, next) && submits(t, at) ? found(behindEvent(t, next)) : null;
	}

	/** "báo cáo tại kỳ tiếp công dân ngày 15/6": the meeting's day, still to come. */
	private static @Nullable Found<Deadline> onDay(Tokens t, int at, int from) {
		LocalDate issued = t.reference().issuedOn();
		for (int i = from + 1; t.is(from, "kỳ", "phiên", "cuộc", "hội", "buổi") && i < from + 7; i++) {
			Found<LocalDate> day = t.is(i, "ngày") ? Days.dated(t, i + 1) : null;
			if (day != null) {
				boolean comes = issued != null && !day.value().isBefore(issued) && submits(t, at);
				return comes ? new Found<>(new Deadline.OnDay(day.value(), true, null), day.behind()) : null;
			}
		}
		return null;
	}

	/** What is laid before a meeting is due by it; what is said at it is not. */
	private static boolean submits(Tokens t, int at) {
		boolean comma = false;
		for (int i = at - 1; i >= 0 && i > at - 30; i--) {
			if (t.is(i, "trình") && !t.is(i - 1, "giải", "công", "quy", "quá") || !comma && i > at - 12
					&& (t.is(i, "cáo", "qua", "xét", "hành") || t.is(i, "điểm") && t.is(i - 1, "kiểm"))) {
				return true;
			}
			comma |= t.is(i, ",");
			if (t.is(i, ".", ";")) {
				return false;
			}
		}
		return false;
	}

	/** A meeting to come is told by its turn; one that was is told by its day. */
	private static boolean future(Tokens t, int at) {
		for (int i = at; i < at + 8 && t.has(i); i++) {
			if (t.is(i, "ngày", "vừa", "này") || (t.words().mark(i) && !t.is(i, ","))) {
				return false;
			}
			if (t.is(i, "thường", "giữa", "cuối", "tháng", "thứ", "gần", "tới", "lần", "chuyên")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Found<Deadline> early(Tokens t, int at) {
		int next = t.skip(at, "tuần đầu tiên của", "tuần đầu tiên", "tuần đầu của", "tuần đầu", "tuần cuối của",
				"tuần cuối", "tuần thứ nhất của", "tuần thứ nhất", "tuần thứ hai của", "tuần thứ hai",
				"tuần thứ ba của", "tuần thứ ba", "tuần thứ tư của", "tuần thứ tư", "tuần 1", "tuần 2", "tuần 3",
				"tuần 4", "đầu", "giữa", "trung tuần", "thượng tuần", "hạ tuần", "nửa đầu");
		if (t.is(next - 1, "giữa") && next > at && t.is(next, "năm") && t.year(next + 1) != null) {
			return found(next + 2);
		}
		if (next == at || !t.is(next, "tháng", "quý")) {
			return null;
		}
		if (t.is(next, "tháng") && t.capital(next) && t.number(next + 1) < 0
				&& !Character.isDigit(t.word(next + 1).isEmpty() ? ' ' : t.word(next + 1).charAt(0))) {
			return found(t.toMark(next, 4));
		}
		Found<LocalDate> period = Periods.of(t, next);
		if (period == null) {
			return null;
		}
		LocalDate last = period.value();
		boolean month = t.is(next, "tháng");
		if (t.is(next - 1, "cuối") || t.is(next - 2, "cuối")) {
			return new Found<>(new Deadline.InPeriod(last), period.behind());
		}
		List<LocalDate> offered = month ? List.of(last.withDayOfMonth(1), last.withDayOfMonth(15)) : List.of();
		return new Found<>(new Undetermined(offered), period.behind());
	}

	private static Found<Deadline> found(int behind) {
		return new Found<>(new Undetermined(List.of()), behind);
	}

}

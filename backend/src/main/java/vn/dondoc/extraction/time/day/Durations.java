package vn.dondoc.extraction.time.day;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Start;
import vn.dondoc.deadline.Deadline.Unit;
import vn.dondoc.deadline.Deadline.Within;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.word.Choices;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** Counted deadlines: "trong 05 ngày làm việc kể từ ngày ký". */
public final class Durations {

	private static final Choices GOVERNORS = Choices.of("trong thời hạn", "trong vòng", "trong thời gian",
			"trong khoảng", "trong tối đa", "trong", "sau đó không quá", "sau đó chậm nhất", "sau đó",
			"chậm nhất là sau", "chậm nhất sau", "chậm nhất là", "chậm nhất trong", "chậm nhất", "muộn nhất là",
			"muộn nhất sau", "muộn nhất", "không được để quá", "không để quá", "không được quá", "không được chậm quá",
			"không chậm quá", "không kéo dài quá", "không được vượt quá", "không quá", "tối đa", "thời hạn",
			"thời gian", "sau");

	private Durations() {
	}

	public static @Nullable Found<Deadline> of(Tokens t, int at) {
		Found<Deadline> afterwards = t.is(at, "sau") && t.is(at + 1, "khi") ? afterwards(t, at + 2) : null;
		if (afterwards != null) {
			return afterwards;
		}
		int governed = t.skip(at, GOVERNORS);
		int count = t.skip(governed, "không quá", "tối đa", "là", "thời hạn", "vòng", "thời gian", ":");
		int amount = t.number(count);
		if (amount <= 0) {
			return null;
		}
		Found<Within> counted = counted(t, amount, count + 1);
		if (counted == null) {
			return null;
		}
		return withStart(t, counted.value(), counted.behind(), at, governed);
	}

	/** "sau khi kết thúc kỳ thi 05 ngày": how long after it, behind what it is. */
	private static @Nullable Found<Deadline> afterwards(Tokens t, int from) {
		for (int i = from; i < from + 9 && t.has(i) && !t.words().mark(i); i++) {
			Found<Within> counted = (i > from && t.number(i) > 0) ? counted(t, t.number(i), i + 1) : null;
			if (counted != null && (!t.has(counted.behind()) || t.words().mark(counted.behind()))) {
				Within within = counted.value();
				return new Found<>(new Within(within.amount(), within.unit(), Start.EVENT), counted.behind());
			}
		}
		return null;
	}

	private static @Nullable Found<Within> counted(Tokens t, int amount, int at) {
		int next = t.is(at, "(") ? behindBracket(t, at) : at;
		int working = t.skip(next, "ngày làm việc");
		if (working > next) {
			return new Found<>(new Within(amount, Unit.WORKING_DAY, Start.ISSUED), working);
		}
		return switch (t.word(next)) {
			case "ngày" -> t.number(next + 1) > 0 || t.is(next + 1, "đầu") ? null
					: new Found<>(new Within(amount, Unit.DAY, Start.ISSUED), next + 1);
			case "tuần" -> new Found<>(new Within(amount, Unit.WEEK, Start.ISSUED), next + 1);
			case "tháng" -> t.is(next + 1, "đầu", "cuối") || t.number(next + 1) > 0 ? null
					: new Found<>(new Within(amount, Unit.MONTH, Start.ISSUED), next + 1);
			case "giờ", "tiếng" ->
				(amount % 24 == 0) ? new Found<>(new Within(amount / 24, Unit.DAY, Start.ISSUED), next + 1) : null;
			default -> null;
		};
	}

	private static int behindBracket(Tokens t, int at) {
		for (int i = at + 1; i < at + 5; i++) {
			if (t.is(i, ")")) {
				return i + 1;
			}
		}
		return at;
	}

	private static @Nullable Found<Deadline> withStart(Tokens t, Within counted, int at, int first, int governed) {
		boolean free = governed == first;
		Found<Deadline> ahead = ahead(t, counted, at);
		if (ahead != null) {
			return ahead;
		}
		int comma = t.is(at, ",") && t.is(at + 1, "kể", "tính", "từ") ? at + 1 : at;
		int from = t.skip(comma, "kể từ", "tính từ", "tính kể từ", "từ khi", "từ ngày", "từ lúc", "sau khi", "sau ngày",
				"sau thời điểm", "sau");
		if (from > comma) {
			int end = behindEvent(t, from);
			Start start = start(t, from, end);
			boolean event = t.is(comma, "sau") && start != Start.ISSUED
					&& !(start == Start.RECEIVED && t.is(end - 1, "này"));
			start = event ? Start.EVENT : start;
			return new Found<>(new Within(counted.amount(), counted.unit(), start), end);
		}
		int next = t.skip(at, "tiếp theo", "kế tiếp", "sau đó");
		if (next > at) {
			return new Found<>(new Within(counted.amount(), counted.unit(), Start.EVENT), next);
		}
		if (t.is(first, "sau") && !t.is(first + 1, "đó") && (!t.has(at) || t.is(at, ".", ";"))) {
			return new Found<>(new Within(counted.amount(), counted.unit(), Start.EVENT), at);
		}
		if (t.is(first, "sau") && t.is(at, "phải")) {
			return new Found<>(counted, at);
		}
		if (free || t.is(first, "sau") && !t.is(first + 1, "đó")
				|| t.is(at, "trước", "qua", "nay", "liên", "đến", "một")
				|| t.is(at, "tới") && t.has(at + 1) && !t.words().mark(at + 1) || t.is(first, "thời")) {
			return null;
		}
		Start start = t.is(first, "sau") ? Start.EVENT : Start.ISSUED;
		return new Found<>(new Within(counted.amount(), counted.unit(), start), at);
	}

	/** "03 ngày trước phiên họp", "45 ngày trước thời hạn trình". */
	private static @Nullable Found<Deadline> ahead(Tokens t, Within counted, int at) {
		boolean before = t.is(at, "trước")
				&& t.is(at + 1, "phiên", "kỳ", "hội", "cuộc", "thời", "khi", "ngày", "lễ", "hạn", "buổi")
				&& !t.is(at + 1, "đó", "đây");
		boolean dated = t.is(at + 1, "ngày") && Days.dated(t, at + 2) != null;
		return (before && !dated && !t.is(at + 1, "khi"))
				? new Found<>(new Within(counted.amount(), counted.unit(), Start.EVENT), behindEvent(t, at)) : null;
	}

	private static int behindEvent(Tokens t, int from) {
		int end = t.toMark(from, 18);
		for (int i = from; i < end; i++) {
			if (t.is(i, "phải", "cần", "để") && i > from) {
				return i;
			}
		}
		return end;
	}

	private static Start start(Tokens t, int from, int end) {
		for (int i = from; i < end; i++) {
			boolean last = i + 1 >= end;
			if (t.is(i, "ký") && (last
					|| t.is(i + 1, "ban", "văn", "quyết", "công", "thông", "kế", "chỉ", "chương", ",", "nghị"))) {
				return Start.ISSUED;
			}
			if (t.is(i, "hôm", "ngày") && t.is(i + 1, "nay")) {
				return Start.ISSUED;
			}
			if (t.is(i, "ra", "phát") && document(t, i + 1)) {
				return Start.ISSUED;
			}
			if (t.is(i, "hành") && t.is(i - 1, "ban") && (last || document(t, i + 1))) {
				return Start.ISSUED;
			}
			if (t.is(i, "có") && t.is(i - 1, "ngày") && document(t, i + 1) && t.is(end - 1, "này")) {
				return Start.ISSUED;
			}
			if (t.is(i, "nhận") && document(t, t.skip(i + 1, "được"))) {
				return ofOthers(t, t.skip(i + 1, "được"), end) ? Start.EVENT : Start.RECEIVED;
			}
		}
		return Start.EVENT;
	}

	/** "kể từ khi nhận được văn bản đề nghị của xã": another's letter, not this one. */
	private static boolean ofOthers(Tokens t, int document, int end) {
		for (int i = document + 2; i < end; i++) {
			if (t.is(i, "đề", "xin", "của", "góp", "lấy", "kiến", "phản") && !t.is(end - 1, "này")) {
				return true;
			}
		}
		return false;
	}

	private static boolean document(Tokens t, int at) {
		return t.behind(at, "văn bản") > 0 || t.behind(at, "công văn") > 0 || t.behind(at, "thông báo") > 0
				|| t.behind(at, "chỉ thị") > 0 || t.behind(at, "kế hoạch") > 0 || t.behind(at, "chương trình") > 0
				|| t.behind(at, "công điện") > 0 || t.behind(at, "quyết định") > 0 || t.behind(at, "nghị quyết") > 0
				|| t.behind(at, "kết luận") > 0 || t.behind(at, "chỉ đạo") > 0;
	}

}

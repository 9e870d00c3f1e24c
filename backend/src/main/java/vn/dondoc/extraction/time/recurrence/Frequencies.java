package vn.dondoc.extraction.time.recurrence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** How often without a day: "hằng quý", "mỗi năm 02 lần", "2 tuần/lần". */
public final class Frequencies {

	private static final List<String> UNITS = List.of("ngày", "tuần", "tháng", "quý", "năm");

	private Frequencies() {
	}

	public static @Nullable Found<Deadline> of(Tokens t, int at, boolean periodic) {
		Found<Deadline> found = slashed(t, at);
		found = (found != null) ? found : timesIn(t, at);
		found = (found != null) ? found : onceIn(t, at);
		return (found != null) ? found : every(t, at, periodic);
	}

	/** "2 tuần/lần", "hai lần/năm". */
	private static @Nullable Found<Deadline> slashed(Tokens t, int at) {
		int amount = t.number(at);
		if (amount <= 0) {
			return null;
		}
		String word = t.word(at + 1);
		int behind = at + 2;
		if (!word.contains("/") && t.is(at + 2, "/")) {
			word = word + "/" + t.word(at + 3);
			behind = at + 4;
		}
		int slash = word.indexOf('/');
		if (slash < 0) {
			return null;
		}
		String left = word.substring(0, slash);
		String right = word.substring(slash + 1);
		if (right.equals("lần")) {
			return interval(left, amount, behind);
		}
		Found<Deadline> hours = right.equals("ngày") ? atHours(t, behind) : null;
		if (hours != null) {
			return hours;
		}
		return List.of("lần", "kỳ", "số", "đợt", "buổi", "cuộc").contains(left) ? times(right, amount, behind) : null;
	}

	/** "… vào các thời điểm 6 giờ, 11 giờ và 17 giờ". */
	private static @Nullable Found<Deadline> atHours(Tokens t, int at) {
		int hours = t.skip(t.skip(at, ",", "("), "vào các thời điểm", "vào các khung giờ", "vào lúc", "vào", "lúc");
		List<LocalTime> times = new ArrayList<>();
		int behind = at;
		for (Found<LocalTime> clock = Days.clock(t, hours); clock != null; clock = Days.clock(t, hours)) {
			times.add(clock.value());
			behind = clock.behind();
			hours = t.skip(behind, "và", ",");
		}
		return times.isEmpty() ? null : Recurrences.daily(times, t.is(behind, ")") ? behind + 1 : behind);
	}

	/** "mỗi năm 02 lần", "mỗi ngày hai lần, vào 7 giờ và 16 giờ", "mỗi tuần một kỳ". */
	private static @Nullable Found<Deadline> timesIn(Tokens t, int at) {
		boolean within = t.is(at, "trong") && t.is(at + 1, "một", "1", "01")
				&& t.is(at - 1, "ngày", "lần", "buổi", "cuộc");
		if (within && t.is(at + 2, "tuần", "tháng", "quý", "năm")) {
			return interval(t.word(at + 2), 1, at + 3);
		}
		int halves = t.skip(at, "6 tháng đầu năm và cuối năm", "06 tháng đầu năm và cuối năm",
				"6 tháng đầu năm và cả năm", "06 tháng đầu năm và cả năm", "6 tháng đầu năm và 6 tháng cuối năm");
		if (halves > at) {
			return interval("tháng", 6, halves);
		}
		boolean bare = t.is(at, "ngày", "tuần") && t.number(at + 1) > 0 && t.is(at + 2, "lần")
				&& (!t.has(at + 3) || t.words().mark(at + 3));
		if (bare) {
			return times(t.word(at), t.number(at + 1), at + 3);
		}
		int amount = t.number(t.skip(at + 2, "ít nhất", "tối thiểu"));
		int unit = t.skip(at + 2, "ít nhất", "tối thiểu");
		if (!Recurrences.every(t, at) || amount <= 0 || !t.is(unit + 1, "lần", "kỳ", "số", "buổi", "cuộc")) {
			return null;
		}
		int behind = unit + 2;
		int hours = t.skip(t.skip(behind, ",", "("), "vào lúc", "vào", "lúc");
		boolean bracket = t.is(behind, "(");
		List<LocalTime> times = new ArrayList<>();
		for (Found<LocalTime> clock = Days.clock(t, hours); clock != null; clock = Days.clock(t, hours)) {
			times.add(clock.value());
			behind = clock.behind();
			hours = t.skip(behind, "và", ",");
		}
		if (bracket && !times.isEmpty() && t.is(behind, ")")) {
			behind++;
		}
		if (t.is(at + 1, "ngày") && !times.isEmpty()) {
			return Recurrences.daily(times, behind);
		}
		return times(t.word(at + 1), amount, unit + 2);
	}

	/** "6 tháng một lần", "3 tiếng một lần", "hai năm một lần". */
	private static @Nullable Found<Deadline> onceIn(Tokens t, int at) {
		int from = Recurrences.every(t, at) ? at + 1 : at;
		int amount = t.number(from);
		if (amount <= 0 || !(t.is(from + 2, "một", "1", "01") && t.is(from + 3, "lần"))) {
			int apart = (amount > 0 && t.is(from + 1, "tháng", "tuần", "ngày", "năm", "giờ", "tiếng", "phút"))
					? onceBehind(t, from + 2) : -1;
			if (apart > 0) {
				return interval(t.word(from + 1), amount, apart);
			}
			boolean once = from > at && t.number(from) > 0 && t.is(from + 2, "lần");
			return once ? interval(t.word(from + 1), amount, from + 3) : null;
		}
		return interval(t.word(from + 1), amount, from + 4);
	}

	/** Behind "một lần" with the job in between: "06 tháng báo cáo UBND tỉnh một lần". */
	private static int onceBehind(Tokens t, int from) {
		if (!t.is(from, "đổi", "luân", "báo", "tổng", "họp", "gửi", "sơ", "kiểm")) {
			return -1;
		}
		for (int i = from + 1; i < from + 9 && t.has(i) && !t.words().mark(i); i++) {
			if (t.is(i, "một", "1", "01") && t.is(i + 1, "lần")) {
				return i + 2;
			}
		}
		return -1;
	}

	/** "hằng tháng", "định kỳ 6 tháng, hằng năm": the shortest counts. */
	private static @Nullable Found<Deadline> every(Tokens t, int at, boolean periodic) {
		int shortest = Integer.MAX_VALUE;
		int behind = at;
		boolean said = periodic;
		int next = at;
		while (true) {
			boolean every = Recurrences.every(t, next);
			next = every ? next + 1 : next;
			if (every && next == at + 1 && t.is(next, "giờ", "tiếng") && !t.is(next + 1, "đồng", "học", "làm")) {
				return found("FREQ=HOURLY", next + 1);
			}
			boolean half = t.number(next) > 1 && t.is(next + 1, "tháng");
			int unit = UNITS.indexOf(t.word(half ? next + 1 : next));
			boolean loose = !every && !half;
			if (unit < 0 || (loose && !periodic && !said) || (loose && !closed(t, next + 1))) {
				break;
			}
			said |= every;
			shortest = Math.min(shortest, half ? 100 + t.number(next) : (unit == 4) ? 200 : (unit == 3) ? 103 : unit);
			behind = half ? next + 2 : next + 1;
			next = t.skip(behind, ", và", "và", ",", "-", "hoặc");
			if (next == behind) {
				break;
			}
		}
		if (!said || behind == at || (t.is(behind - 1, "năm") && t.year(behind) != null)
				|| t.is(behind, "đầu", "cuối")) {
			return null;
		}
		Found<Deadline> named = Named.behind(t, shortest, behind);
		return (named != null) ? named : rule(shortest, behind);
	}

	/** Once in each of the unit named here. */
	public static @Nullable Found<Deadline> each(Tokens t, int unit) {
		return interval(t.word(unit), 1, unit + 1);
	}

	/** A bare "quý" or "năm" that nothing numbers. */
	private static boolean closed(Tokens t, int at) {
		return !t.has(at) || t.words().mark(at) || t.is(at, "và", "báo", "gửi", "tổng", "sơ");
	}

	private static @Nullable Found<Deadline> rule(int shortest, int behind) {
		return switch (shortest) {
			case 0 -> found("FREQ=DAILY", behind);
			case 1 -> found("FREQ=WEEKLY", behind);
			case 2 -> found("FREQ=MONTHLY", behind);
			case 200 -> found("FREQ=YEARLY", behind);
			case Integer.MAX_VALUE -> null;
			default -> found("FREQ=MONTHLY;INTERVAL=" + (shortest - 100), behind);
		};
	}

	private static @Nullable Found<Deadline> interval(String unit, int amount, int behind) {
		String frequency = switch (unit) {
			case "phút" -> "MINUTELY";
			case "giờ", "tiếng" -> "HOURLY";
			case "ngày" -> "DAILY";
			case "tuần" -> "WEEKLY";
			case "tháng", "quý" -> "MONTHLY";
			case "năm" -> "YEARLY";
			default -> "";
		};
		if (frequency.equals("HOURLY") && amount % 24 == 0) {
			return interval("ngày", amount / 24, behind);
		}
		int interval = unit.equals("quý") ? 3 * amount : amount;
		return frequency.isEmpty() ? null
				: found("FREQ=" + frequency + ((interval > 1) ? ";INTERVAL=" + interval : ""), behind);
	}

	private static @Nullable Found<Deadline> times(String unit, int amount, int behind) {
		if (unit.equals("kỳ") || unit.equals("học")) {
			return null;
		}
		int months = switch (unit) {
			case "năm" -> 12;
			case "quý" -> 3;
			default -> 0;
		};
		if (months > 0 && months % amount == 0 && months / amount < 12) {
			return interval("tháng", months / amount, behind);
		}
		if (unit.equals("tháng") && amount == 2) {
			return found("FREQ=WEEKLY;INTERVAL=2", behind);
		}
		if (unit.equals("ngày") && amount > 1 && 24 % amount == 0) {
			return found("FREQ=HOURLY;INTERVAL=" + 24 / amount, behind);
		}
		return interval(unit, 1, behind);
	}

	private static Found<Deadline> found(String rrule, int behind) {
		return new Found<>(new Recurring(rrule, true, null), behind);
	}

}

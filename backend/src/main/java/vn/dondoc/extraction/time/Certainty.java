package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline.Within;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/**
 * How far the time read may be trusted: a day that nothing governs may be when something
 * takes place, a period that is not said to count from the signing may count from the
 * work, a day gone by may be told of, and a time that a list goes on behind is not all.
 */
final class Certainty {

	private static final double SURE = 0.95;

	private static final double OPEN = 0.75;

	private static final double DOUBTFUL = 0.7;

	/**
	 * Words that only place a day or begin a term; "trước", "chậm nhất", "trong" and the
	 * like set it.
	 */
	private static final Set<String> PLACES = Set.of("vào", "ngày", "cuối", "sáng", "trưa", "chiều", "tối", "đêm",
			"quý", "cùng", "lúc", "từ", "ngay");

	private Certainty() {
	}

	static double of(Tokens t, int at, Found<Deadline> found, String rule) {
		Deadline meaning = found.value();
		boolean cut = t.is(at - 1, "của") || digit(t, at - 1) || t.is(at - 1, "tiên", "cùng");
		boolean loose = meaning instanceof Recurring && (t.is(at, "theo") || cut);
		if (loose || meaning instanceof Undetermined || gone(t, meaning) || goesOn(t, found.behind())) {
			return DOUBTFUL;
		}
		boolean days = t.is(at, "trong") && t.is(at + 1, "các", "hai", "ba", "những") && t.is(at + 2, "ngày");
		boolean placed = rule.equals("day or period") && (days || PLACES.contains(t.word(at)));
		boolean uncounted = meaning instanceof Within && !counted(t, at, found.behind());
		return (placed || uncounted) ? OPEN : SURE;
	}

	private static boolean gone(Tokens t, Deadline meaning) {
		LocalDate issued = t.reference().issuedOn();
		LocalDate day = last(meaning);
		return issued != null && day != null && day.isBefore(issued);
	}

	private static @Nullable LocalDate last(Deadline meaning) {
		return (meaning instanceof OnDay on) ? on.day() : (meaning instanceof InPeriod in) ? in.lastDay() : null;
	}

	/** "trong tháng 9, tháng 10", "trước ngày 15 và 30 hằng tháng". */
	private static boolean goesOn(Tokens t, int behind) {
		if (!t.is(behind, ",", "và", "hoặc")) {
			return false;
		}
		boolean unit = t.is(behind + 1, "tháng", "quý", "ngày", "năm");
		return unit && digit(t, behind + 2) || digit(t, behind + 1) && !t.is(behind, ",");
	}

	private static boolean digit(Tokens t, int at) {
		return t.has(at) && Character.isDigit(t.word(at).charAt(0));
	}

	/** Whether the words say from when the period counts. */
	private static boolean counted(Tokens t, int at, int behind) {
		for (int i = at; i < behind; i++) {
			if (t.is(i, "kể", "tính") || t.is(i, "từ") && t.is(i + 1, "ngày", "khi")) {
				return true;
			}
		}
		return false;
	}

}

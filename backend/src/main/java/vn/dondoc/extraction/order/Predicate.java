package vn.dondoc.extraction.order;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;

/**
 * What stands behind a clause's subject: where its verb is, and whether it only reports.
 */
final class Predicate {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private static final Pattern TO_DATE = Pattern.compile("từ [^,;.]{2,30} (?:đến|tới) nay\\b");

	private final Passage p;

	private final boolean press;

	Predicate(Passage passage, boolean press) {
		this.p = passage;
		this.press = press;
	}

	/** The first word of what the subject does, behind asides about who it is. */
	int begins(int place) {
		int at = this.p.word(place);
		for (int i = 0; i < 4; i++) {
			boolean pointer = this.p.is(at, "này", "đó", "kia") || this.p.is(at, "cũ", "mới") && this.p.is(at + 1, "(");
			int next = pointer ? at + 1 : at;
			next = this.p.behindBracket(next);
			if (this.p.is(next, ",", ":")) {
				next++;
			}
			if (this.p.is(next, "theo") && (this.p.is(next + 1, "chức", "nhiệm", "thẩm", "phạm", "lĩnh"))) {
				next = behindAside(next);
			}
			if (this.p.is(next, "-") && i == 0) {
				next = behindDashes(next);
			}
			if (next == at) {
				break;
			}
			at = next;
		}
		return at;
	}

	private int behindAside(int from) {
		int at = from;
		while (at < this.p.words().size() && at < from + 14 && !this.p.is(at, ",", ";", ".", ":")
				&& (at < from + 3 || !WORDS.verbs().at(this.p.words(), at))) {
			at++;
		}
		return at;
	}

	private int behindDashes(int from) {
		for (int i = from + 1; i < from + 25 && i < this.p.words().size(); i++) {
			if (this.p.is(i, "-")) {
				return i + 1;
			}
		}
		return from;
	}

	/**
	 * What the words behind a subject do where they order nothing (the rule's name), or
	 * null where they say what it is to do.
	 */
	@Nullable String told(int first, int place, int behind) {
		int predicate = begins(place);
		String rest = this.p.flow().folded().substring(place, this.p.words().end(behind - 1));
		if (Formulas.carriesOut(rest)) {
			return "closing formula";
		}
		if (tells(predicate, behind) || Formulas.failed(rest) || Formulas.reasons(rest)) {
			return "narration";
		}
		boolean reports = this.p.is(predicate, "báo") && this.p.is(predicate + 1, "cáo") && rest.contains(":");
		if (this.press && (reports || Formulas.result(rest))) {
			return "narration";
		}
		if (this.p.is(first, "từ")
				&& TO_DATE.matcher(this.p.flow().folded().substring(this.p.words().start(first))).lookingAt()) {
			return "narration";
		}
		return threatens(first, predicate, behind) ? "threat" : null;
	}

	/** "Nơi nào để xảy ra, Chủ tịch UBND xã phải chịu trách nhiệm". */
	private boolean threatens(int first, int predicate, int behind) {
		boolean behindIt = this.p.is(predicate, "chịu", "phải") && blamed(predicate, behind);
		boolean condition = behindIt || this.p.is(first, "nếu", "trường", "văn") || this.p.is(first + 1, "nào")
				|| this.p.is(first + 2, "nào")
				|| this.p.is(predicate, "nếu") && this.p.is(predicate + 1, "để", "xảy", "chậm", "không");
		return condition && this.p.between(WORDS.threats(), predicate, behind);
	}

	/** "… chịu trách nhiệm nếu để xảy ra thiệt hại": what befalls them stands behind. */
	private boolean blamed(int from, int behind) {
		for (int i = from; i < behind; i++) {
			if (this.p.is(i, ",", ";")) {
				return false;
			}
			if (this.p.is(i, "nếu", "khi") && this.p.is(i + 1, "để", "xảy")) {
				return true;
			}
		}
		return false;
	}

	private boolean tells(int predicate, int behind) {
		int at = this.p.is(predicate, "còn", "cũng") && this.p.is(predicate + 1, "được") ? predicate + 1 : predicate;
		if (this.p.is(at, "được") && this.p.is(at + 1, "giao", "yêu", "phân", "đề")) {
			return perfect(at, behind);
		}
		if (WORDS.modals().at(this.p.words(), at) && !this.p.is(at, "chủ", "tiếp", "tập")) {
			return false;
		}
		if (!WORDS.verbs().at(this.p.words(), at) && !WORDS.modals().at(this.p.words(), at)
				&& perfectAhead(at, behind)) {
			return true;
		}
		boolean past = this.p.is(at, "tuần", "tháng", "quý", "năm") && this.p.is(at + 1, "qua", "trước", "vừa");
		return past || counted(at) || narrates(at) || (this.p.is(at, "cũng", "hiện", "nay") && narrates(at + 1));
	}

	/** "được giao …, đã …": told, not ordered. */
	private boolean perfect(int at, int behind) {
		for (int i = at; i < behind; i++) {
			if (this.p.is(i, ",") && this.p.is(i + 1, "đã", "nhưng", "đến")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Đoàn công tác liên ngành … sẽ kiểm tra": the verb's tense behind more of the name.
	 */
	private boolean perfectAhead(int at, int behind) {
		for (int i = at; i < behind && i < at + 9 && !this.p.words().mark(i); i++) {
			if (this.p.is(i, "đã", "đang", "sẽ", "vừa")) {
				return true;
			}
			if (WORDS.modals().at(this.p.words(), i)) {
				return false;
			}
		}
		return false;
	}

	/** "tổng hợp được 64 ý kiến": what came of it. */
	private boolean counted(int at) {
		int behind = WORDS.verbs().match(this.p.words(), at);
		return behind > 0 && this.p.is(behind, "được") && behind + 1 < this.p.words().size()
				&& Character.isDigit(this.p.words().folded(behind + 1).charAt(0));
	}

	private boolean narrates(int at) {
		return WORDS.narration().at(this.p.words(), at)
				|| (this.press && WORDS.pressNarration().at(this.p.words(), at));
	}

}

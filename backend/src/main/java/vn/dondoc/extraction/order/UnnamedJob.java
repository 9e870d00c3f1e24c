package vn.dondoc.extraction.order;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;

/** Reads a clause that begins with no agency: a job all the same, or none. */
final class UnnamedJob {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private final Passage p;

	private final Setting setting;

	UnnamedJob(Passage passage, Setting setting) {
		this.p = passage;
		this.setting = setting;
	}

	ClauseReading read(int start, int first, int behind, boolean open) {
		int at = Subjects.behindConnectors(this.p, behindSaying(first, behind));
		if (this.setting.press() && says(start, behind)) {
			return ClauseReading.nothing(start, "narration");
		}
		boolean term = this.p.is(at, "thời", "hạn") && this.p.is(at + 1, "hạn", "gian", "hoàn", "trình", "chót");
		boolean its = this.p.is(at, "việc") && (this.p.is(at + 1, "này") || this.setting.item() && this.setting.led());
		if ((term || its) && open && due(start, behind)) {
			return new ClauseReading(Kind.GOES_ON, null, start, "words of an item", 0.75);
		}
		if (this.p.is(at, "việc") && (this.setting.ordering() || at > first + 1 && this.setting.press())
				&& modalBetween(at, behind) && due(start, behind)) {
			return new ClauseReading(Kind.NOBODY, null, start, "a job that must be done, of nobody named", 0.8);
		}
		boolean must = this.setting.press() && at > first && this.p.is(at, "phải", "cần");
		if (must && this.setting.ordering() && !open && due(start, behind)) {
			return new ClauseReading(Kind.NOBODY, null, start, "a job that must be done, of nobody named", 0.7);
		}
		boolean decides = !this.setting.led() && this.p.is(at, "thống") && this.p.is(at + 1, "nhất");
		if (WORDS.wishes().at(this.p.words(), at) || decides || consents(at, behind)) {
			return ClauseReading.nothing(start, "wish, praise or consent");
		}
		int place = (at < behind) ? this.p.words().start(at) : start;
		String text = this.p.flow().folded().substring(place, this.p.words().end(behind - 1));
		if (!WORDS.verbs().at(this.p.words(), at) && Formulas.undone(text) || Formulas.reasons(text)) {
			return ClauseReading.nothing(start, "narration");
		}
		Mention behindDash = this.setting.item() && this.setting.ordering() ? behindDash(start, behind) : null;
		if (behindDash != null) {
			return new ClauseReading(Kind.ORDER, behindDash, start, "agency behind a dash and its job", 0.75);
		}
		Mention doer = this.setting.item() && this.setting.ordering() ? bracketed(start, behind) : null;
		if (doer != null) {
			return new ClauseReading(Kind.ORDER, doer, start, "agency in brackets behind its job", 0.85);
		}
		boolean verb = verbFirst(at);
		boolean joined = start > 1 && this.p.flow().folded().startsWith(";", start - 2);
		boolean goesOn = this.setting.item()
				|| (open && joined && (due(start, behind) || !WORDS.openings().at(this.p.words(), at)))
				|| (open && (timeFirst(at) || mustAhead(at, behind)));
		if (!this.setting.ordering() || (!verb && !goesOn) || tells(at, behind, verb)) {
			return ClauseReading.nothing(start, "no agency and no order");
		}
		return new ClauseReading(Kind.GOES_ON, null, start, verb ? "a job without an agency" : "words of an item",
				verb ? 0.9 : 0.75);
	}

	/**
	 * "Lập quy hoạch vùng nuôi (Sở Nông nghiệp chủ trì; trước 30/6).": who, at the end.
	 */
	private @Nullable Mention bracketed(int start, int behind) {
		int end = this.p.words().end(behind - 1);
		while (end > start && " .;".indexOf(this.p.flow().charAt(end - 1)) >= 0) {
			end--;
		}
		if (end == start || this.p.flow().charAt(end - 1) != ')') {
			return null;
		}
		String text = this.p.flow().folded().substring(start, end);
		int open = text.lastIndexOf('(');
		if (open < 10) {
			return null;
		}
		for (Mention m : this.p.mentions(start + open, start + text.length())) {
			String before = this.p.flow().folded().substring(start + open + 1, m.start()).strip();
			boolean first = before.isEmpty() || before.equals("giao") || before.endsWith("chủ trì:");
			return first && m.rank() != Rank.HIGHER && m.rank() != Rank.AUTHORITY ? m : null;
		}
		return null;
	}

	/** "Số hóa hồ sơ - Sở Tài nguyên và Môi trường thực hiện": who, behind the job. */
	private @Nullable Mention behindDash(int start, int behind) {
		for (Mention m : this.p.mentions(start, this.p.words().end(behind - 1))) {
			int name = this.p.word(m.start());
			int next = this.p.word(m.end());
			boolean does = this.p.is(next, "thực", "chủ", "phụ", "đảm", "chịu")
					&& this.p.is(next + 1, "hiện", "trì", "trách", "nhiệm");
			if (this.p.is(name - 1, "-") && name - this.p.word(start) > 2 && does) {
				return (m.rank() == Rank.AGENCY || m.rank() == Rank.GROUP) ? m : null;
			}
		}
		return null;
	}

	/** "Báo cáo tại cuộc họp, Giám đốc Sở … cho biết": an agency tells something. */
	private boolean says(int start, int behind) {
		return this.p.mentions(start, this.p.words().end(behind - 1))
			.stream()
			.map((m) -> this.p.word(m.end()))
			.map((word) -> this.p.is(word, ",") ? word + 1 : word)
			.anyMatch((verb) -> this.p.is(verb, "cho") && this.p.is(verb + 1, "biết", "hay", "rằng"));
	}

	/** "Ông nói: “Việc san nền …”": the words said. */
	private int behindSaying(int first, int behind) {
		for (int i = first; i < behind - 2 && i < first + 8; i++) {
			if (this.p.is(i, ":") && this.p.is(i + 1, "\"", "“", "'")) {
				return i + 2;
			}
		}
		return first;
	}

	/** "Về kiến nghị bổ sung quỹ đất …: thống nhất chủ trương". */
	private boolean consents(int at, int behind) {
		if (!this.p.is(at, "về", "đối")) {
			return false;
		}
		for (int i = at; i < behind - 1; i++) {
			if (this.p.is(i, ":")) {
				return WORDS.wishes().at(this.p.words(), i + 1);
			}
		}
		return false;
	}

	private boolean verbFirst(int at) {
		if (WORDS.verbs().at(this.p.words(), at)) {
			return true;
		}
		if (this.p.is(at, "khi", "nếu") && WORDS.verbs().at(this.p.words(), behindCondition(at))) {
			return true;
		}
		int place = (at < this.p.words().size()) ? this.p.words().start(at) : 0;
		return this.p.phrases(place, Math.min(this.p.flow().length(), place + 300))
			.stream()
			.anyMatch((x) -> x.start() == place && WORDS.verbs().at(this.p.words(), behindComma(this.p.word(x.end()))));
	}

	/** Behind "Khi có cháy,". */
	private int behindCondition(int at) {
		int end = at;
		while (end < at + 12 && end < this.p.words().size() && !this.p.words().mark(end)) {
			end++;
		}
		return this.p.is(end, ",") ? end + 1 : at;
	}

	/** "… mỗi cán bộ cần tích cực …": a sentence more of what must be done. */
	private boolean mustAhead(int at, int behind) {
		for (int i = at; i < behind && i < at + 12 && !this.p.is(i, "được", "đã", ";", ":"); i++) {
			if (this.p.is(i, "cần", "phải") && i > at && !this.p.is(i - 1, "lẽ", "ra", "nhu")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Cuối tháng 10, sở báo cáo lại": what was ordered gets its date in a sentence more.
	 */
	private boolean timeFirst(int at) {
		int place = (at < this.p.words().size()) ? this.p.words().start(at) : 0;
		return this.p.phraseBegins(place);
	}

	private int behindComma(int at) {
		return this.p.is(at, ",") || this.p.is(at, "phải", "cần") ? at + 1 : at;
	}

	/** Whether the clause reports: "… đã hoàn thành …" with no job before it. */
	private boolean tells(int at, int behind, boolean verb) {
		if (verb || this.p.is(at, "là") && this.p.is(at + 1, "cơ", "đơn", "đầu")) {
			return false;
		}
		boolean condition = this.p.is(at + 1, "nào") || this.p.is(at + 2, "nào");
		if (condition && modalBetween(at, behind) || timeFirst(at)) {
			return false;
		}
		for (int i = at; i < behind && i < at + 25; i++) {
			if (this.p.is(i, "đã", "đang", "sẽ", "chưa", "đạt", "là", "ước", "còn", "vẫn")
					&& !this.p.is(i + 1, "nêu", "giao", "lại", "thiếu", "tồn", "dưới", "khoảng", "tối")) {
				return true;
			}
		}
		return false;
	}

	private boolean modalBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.p.is(i, "phải", "cần")) {
				return true;
			}
		}
		return false;
	}

	private boolean due(int start, int behind) {
		return !this.p.phrases(start, this.p.words().end(behind - 1)).isEmpty();
	}

}

package vn.dondoc.extraction.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.passage.LocalityReader;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;

/** Finds "giao Sở …", "yêu cầu các huyện …" and who says so. */
public final class Commands {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private Commands() {
	}

	/** The order verbs with an agency behind them in start..end. */
	public static List<Command> in(Passage p, int start, int end) {
		List<Command> found = new ArrayList<>();
		for (int i = p.word(start); i < p.word(end); i++) {
			int behind = WORDS.orderVerbs().match(p.words(), i);
			Mention place = (behind > 0) ? LocalityReader.at(p, p.is(behind, ":") ? behind + 1 : behind) : null;
			if (place != null && !nounUse(p, i, p.word(start)) && acts(p, place)) {
				found.add(command(p, i, place, start));
			}
		}
		for (Mention m : p.mentions(start, end)) {
			int verb = verbBefore(p, p.word(m.start()), p.word(start));
			if (verb >= 0 && m.rank() != Rank.HIGHER && !nounUse(p, verb, p.word(start))) {
				found.add(command(p, verb, m, start));
			}
		}
		return found;
	}

	private static boolean acts(Passage p, Mention place) {
		int behind = p.word(place.end());
		return WORDS.verbs().at(p.words(), behind) || WORDS.modals().at(p.words(), behind);
	}

	/** "Đồng chí cũng yêu cầu …": whoever spoke before goes on. */
	public static boolean pronoun(Passage p, Clause clause) {
		int first = p.word(clause.start());
		return p.is(first, "đồng") && p.is(first + 1, "chí") && p.is(first + 2, "cũng", "yêu", "đề", "lưu") || p
			.is(first, "ông", "phó")
				&& p.mentions(clause.start(), clause.end()).stream().noneMatch((m) -> m.rank() == Rank.AUTHORITY);
	}

	/** "Theo đó, Sở …": what was issued says so. */
	public static boolean accordingly(Passage p, int start) {
		int first = p.word(start);
		return p.is(first, "theo", "trong") && p.is(first + 1, "đó");
	}

	/**
	 * "Chủ tịch UBND tỉnh ký quyết định …": an organ of the province issues a document.
	 */
	public static boolean issues(Passage p, int start, int end) {
		for (Mention m : p.mentions(start, end)) {
			int verb = p.word(m.end());
			boolean organ = m.rank() == Rank.AUTHORITY || Speaker.office(m);
			for (int i = verb; organ && i < verb + 6 && i < p.word(end); i++) {
				if (p.is(i, "truyền") && p.is(i + 1, "đạt")
						|| p.is(i, "ký", "ban", "có") && (WORDS.documents().at(p.words(), i + 1)
								|| WORDS.documents().at(p.words(), i + 2) || p.is(i + 1, "chỉ"))
						|| p.is(i, "chỉ") && p.is(i + 1, "đạo")) {
					return true;
				}
			}
		}
		return false;
	}

	/** The verb right before a name, or before an adverbial and its comma. */
	private static int verbBefore(Passage p, int name, int from) {
		int verb = p.before(WORDS.orderVerbs(), name);
		if (verb < 0 && p.is(name - 1, ":", "\"", "“")) {
			verb = p.before(WORDS.orderVerbs(), name - 1);
		}
		int told = (verb < 0 && p.is(name - 1, ",")) ? p.before(WORDS.orderVerbs(), name - 1) : -1;
		verb = (told >= 0 && p.is(told, "nêu", "nhấn", "lưu")) ? told : verb;
		if (verb < 0 && (p.is(name - 1, ",") || p.is(name - 1, "thì"))) {
			for (int i = name - 2; i >= from && i > name - 14; i--) {
				int end = WORDS.orderVerbs().match(p.words(), i);
				boolean adverbial = end > 0 && WORDS.openings().at(p.words(), p.is(end, ":", ",") ? end + 1 : end);
				if (adverbial) {
					return i;
				}
				if (p.words().mark(i) && !p.is(i, ":")) {
					break;
				}
			}
		}
		return (verb >= from) ? verb : -1;
	}

	private static boolean nounUse(Passage p, int verb, int from) {
		if (p.is(from, "việc", "trách", "công", "phần") && p.is(verb - 1, "được") && p.is(verb, "giao")) {
			return false;
		}
		int before = p.before(WORDS.nounUse(), verb);
		if (before < from || p.words().capital(verb)) {
			return false;
		}
		// "có văn bản yêu cầu" is an order; "theo yêu cầu", "được giao" are not
		boolean opens = WORDS.documents().match(p.words(), from) == verb && p.words().capital(from);
		boolean letter = opens || p.is(verb - 1, "bản", "văn", "thư", "điện") && p.is(verb - 2, "văn", "công")
				|| p.is(verb - 2, "có") && p.is(verb - 1, "văn");
		return !letter;
	}

	private static Command command(Passage p, int verb, Mention to, int start) {
		int first = p.word(start);
		Speaker speaker = Speaker.of(p, verb, first);
		boolean past = !p.is(verb, "nhấn", "nêu", "lưu")
				&& (p.before(WORDS.past(), verb) >= first || pastOpening(p, first) || LongAgo.told(p, first, verb)
						|| letterPast(p, verb, first) || speaker.hasDone(p, verb));
		boolean asksAbove = to.rank() == Rank.AUTHORITY && p.is(verb, "đề", "kính", "trân", "kiến")
				&& (speaker.who() == null || speaker.who().rank() != Rank.AUTHORITY);
		boolean stands = to.rank() == Rank.AUTHORITY && p.is(verb, "ủy");
		return new Command(verb, to, past, !asksAbove && !stands && speaker.mayOrder(p, verb, first));
	}

	/** "đã có văn bản giao": the letter was written before. */
	private static boolean letterPast(Passage p, int verb, int first) {
		for (int i = verb - 1; i >= first && i > verb - 6; i--) {
			if (p.is(i, "đã", "từng")) {
				return true;
			}
			if (p.words().mark(i) || !p.is(i, "có", "văn", "bản", "công", "điện", "ký", "ra", "cũng", "liên", "tục",
					"nhiều", "lần")) {
				return false;
			}
		}
		return false;
	}

	public static boolean pastOpening(Passage p, int first) {
		int at = WORDS.connectors().match(p.words(), first);
		int open = WORDS.pastOpenings().match(p.words(), Math.max(first, at));
		return open > 0 || WORDS.pastOpenings().at(p.words(), first);
	}

	/** "Để khắc phục hạn chế nêu trên, HĐND tỉnh yêu cầu:": the order opens the list. */
	public static boolean closing(Passage p) {
		int colon = p.words().size() - 1;
		if (!p.is(colon, ":")) {
			return false;
		}
		int verb = p.before(WORDS.orderVerbs(), colon);
		boolean own = p.mentions()
			.stream()
			.anyMatch((m) -> p.word(m.start()) == 0 && (m.rank() == Rank.AGENCY || m.rank() == Rank.GROUP));
		return !own && verb > 0 && p.before(WORDS.nounUse(), verb) < 0 && p.before(WORDS.past(), verb) < 0;
	}

	/**
	 * "Chủ tịch UBND tỉnh nhấn mạnh, …": one of the province's organs begins to speak.
	 */
	public static boolean speech(Passage p, int start, int end) {
		for (Mention m : p.mentions(start, end)) {
			int verb = p.word(m.end());
			for (int i = verb; i < verb + 6 && m.rank() == Rank.AUTHORITY && i < p.word(end); i++) {
				if (p.is(i, "nhấn") && p.is(i + 1, "mạnh") || p.is(i, "kết") && p.is(i + 1, "luận")
						|| p.is(i, "lưu") && p.is(i + 1, "ý") || p.is(i, "chỉ") && p.is(i + 1, "đạo")
								&& p.is(i + 2, "ngay", "tại", "cụ", ":", ".", "một", "các", "những", "giải", "tháo")) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether an organ of the province speaks in these words before a colon. */
	public static boolean lead(Passage p, int start, int end) {
		Mention speaker = p.endingBefore(end, start);
		int from = p.word(start);
		int to = p.word(end);
		boolean verb = false;
		for (int i = from; i < to; i++) {
			int behind = WORDS.orderVerbs().match(p.words(), i);
			verb |= behind > 0 && behind <= to || p.is(i, "luận") || p.is(i, "ý") && p.is(i + 1, "kiến")
					|| p.is(i, "quyết") && p.is(i + 1, "định");
		}
		return verb && (speaker == null || speaker.rank() != Rank.HIGHER);
	}

	/** "Thứ trưởng Bộ Công Thương giao Cục Điện lực …": theirs, and only reported. */
	public static boolean ofThoseAbove(Passage p, List<Command> commands, int first) {
		return commands.stream().filter((c) -> !c.valid()).anyMatch((c) -> {
			if (p.is(c.verb() - 1, "tướng") && p.is(c.verb() - 2, "thủ")) {
				return true;
			}
			Mention who = Speaker.of(p, c.verb(), first).who();
			return who != null && who.rank() == Rank.HIGHER && p.word(who.start()) <= c.verb();
		});
	}

	public static @Nullable Command first(List<Command> commands, boolean past) {
		return commands.stream().filter((c) -> c.valid() && c.past() == past).findFirst().orElse(null);
	}

}

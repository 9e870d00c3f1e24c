package vn.dondoc.extraction.order;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.agency.Mention.Rank;

/** Finds "giao Sở …", "yêu cầu các huyện …" and who says so. */
public final class Commands {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private Commands() {
	}

	/** The order verbs with an agency behind them in start..end. */
	public static List<Command> in(Passage p, int start, int end) {
		List<Command> found = new ArrayList<>();
		for (Mention m : p.mentions(start, end)) {
			int verb = verbBefore(p, p.word(m.start()), p.word(start));
			if (verb >= 0 && m.rank() != Rank.HIGHER && !nounUse(p, verb, p.word(start))) {
				found.add(command(p, verb, m, start));
			}
		}
		return found;
	}

	/** The verb right before a name, or before an adverbial and its comma. */
	private static int verbBefore(Passage p, int name, int from) {
		int verb = p.before(WORDS.orderVerbs(), name);
		if (verb < 0 && p.is(name - 1, ":", "\"", "“")) {
			verb = p.before(WORDS.orderVerbs(), name - 1);
		}
		if (verb < 0 && (p.is(name - 1, ",") || p.is(name - 1, "thì"))) {
			for (int i = name - 2; i >= from && i > name - 14; i--) {
				int end = WORDS.orderVerbs().match(p.words(), i);
				boolean adverbial = end > 0 && WORDS.openings().at(p.words(), end);
				if (adverbial) {
					return i;
				}
				if (p.words().get(i).mark()) {
					break;
				}
			}
		}
		return (verb >= from) ? verb : -1;
	}

	private static boolean nounUse(Passage p, int verb, int from) {
		int before = p.before(WORDS.nounUse(), verb);
		if (before < from || p.words().get(verb).capital()) {
			return false;
		}
		// "có văn bản yêu cầu" is an order; "theo yêu cầu", "được giao" are not
		boolean letter = p.is(verb - 1, "bản", "văn", "thư", "điện") && p.is(verb - 2, "văn", "công")
				|| p.is(verb - 2, "có") && p.is(verb - 1, "văn");
		return !letter;
	}

	private static Command command(Passage p, int verb, Mention to, int start) {
		int first = p.word(start);
		boolean past = p.before(WORDS.past(), verb) >= first || pastOpening(p, first) || letterPast(p, verb, first);
		return new Command(verb, to, past, mayOrder(p, verb, first, to));
	}

	/** "đã có văn bản giao": the letter was written before. */
	private static boolean letterPast(Passage p, int verb, int first) {
		for (int i = verb - 1; i >= first && i > verb - 6; i--) {
			if (p.is(i, "đã", "từng")) {
				return true;
			}
			if (p.words().get(i).mark() || !p.is(i, "có", "văn", "bản", "công", "điện", "ký", "ra", "cũng", "liên",
					"tục", "nhiều", "lần")) {
				return false;
			}
		}
		return false;
	}

	static boolean pastOpening(Passage p, int first) {
		int at = WORDS.connectors().match(p.words(), first);
		int open = WORDS.pastOpenings().match(p.words(), Math.max(first, at));
		return open > 0 || WORDS.pastOpenings().at(p.words(), first);
	}

	private static boolean mayOrder(Passage p, int verb, int first, Mention to) {
		int place = p.words().get(verb).start();
		Mention speaker = p.endingBefore(place, p.words().get(first).start());
		int from = (speaker != null) ? p.word(speaker.end()) : first;
		if (p.between(WORDS.outsiders(), from, verb)) {
			return false;
		}
		if (WORDS.weak().at(p.words(), verb)) {
			return speaker != null && speaker.rank() == Rank.AUTHORITY || p.is(verb - 1, "chí", "ông", "tỉnh", "phố");
		}
		if (speaker == null || p.is(verb - 1, ",", ";", ":", ".") && speaker.rank() != Rank.HIGHER
				&& !sameSentence(p, speaker, verb)) {
			return true;
		}
		return switch (speaker.rank()) {
			case AUTHORITY -> true;
			case HIGHER -> false;
			default ->
				!subject(p, speaker, first) && !p.words().get(verb).mark() && from < verb && !p.is(verb, "chỉ", "đôn");
		};
	}

	private static boolean sameSentence(Passage p, Mention speaker, int verb) {
		return subject(p, speaker, Math.max(0, p.word(speaker.start())));
	}

	/** Whether the clause begins with this name, which then is who acts. */
	private static boolean subject(Passage p, Mention m, int first) {
		int word = p.word(m.start());
		return word == first || WORDS.connectors().match(p.words(), first) == word;
	}

	/** Whether an organ of the province speaks in these words before a colon. */
	public static boolean lead(Passage p, int start, int end) {
		Mention speaker = p.endingBefore(end, start);
		int from = p.word(start);
		int to = p.word(end);
		boolean verb = false;
		for (int i = from; i < to; i++) {
			int behind = WORDS.orderVerbs().match(p.words(), i);
			verb |= behind > 0 && behind <= to || p.is(i, "luận") || p.is(i, "quyết") && p.is(i + 1, "định");
		}
		return verb && (speaker == null || speaker.rank() != Rank.HIGHER);
	}

	static @Nullable Command first(List<Command> commands, boolean past) {
		return commands.stream().filter((c) -> c.valid() && c.past() == past).findFirst().orElse(null);
	}

}

package vn.dondoc.extraction.order;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.time.Phrase;

/** Finds the agency a clause begins with, behind "Đối với …," and the like. */
final class Subjects {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private Subjects() {
	}

	static @Nullable Mention of(Passage p, int start, int end) {
		int first = behindConnectors(p, p.word(start));
		int tried = 0;
		for (Mention m : p.mentions(start, end)) {
			int name = p.word(m.start());
			if (name == first || (name > first && introduces(p, first, name))) {
				return m;
			}
			if (++tried > 3) {
				break;
			}
		}
		return null;
	}

	static int behindConnectors(Passage p, int first) {
		int at = first;
		for (int i = 0; i < 3; i++) {
			while (p.is(at, "\"", "“", "'", "-", "(", "”")) {
				at++;
			}
			int next = WORDS.connectors().match(p.words(), at);
			if (next < 0) {
				break;
			}
			at = p.is(next, ",", ":") ? next + 1 : next;
		}
		return at;
	}

	/** Whether what stands before a name only says when, where or about what. */
	private static boolean introduces(Passage p, int first, int name) {
		int before = name - 1;
		boolean opening = WORDS.openings().at(p.words(), first);
		if (p.is(before, ":")) {
			return before - first < 60;
		}
		if (p.is(before, ",", "thì")) {
			return opening;
		}
		return opening && endsInTime(p, name);
	}

	private static boolean endsInTime(Passage p, int name) {
		int place = p.words().get(name - 1).end();
		for (Phrase phrase : p.phrases()) {
			if (phrase.end() == place) {
				return true;
			}
		}
		return false;
	}

}

package vn.dondoc.extraction.order;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.passage.LocalityReader;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;

/** Finds the agency a clause begins with, behind "Đối với …," and the like. */
final class Subjects {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private Subjects() {
	}

	static @Nullable Mention of(Passage p, int start, int end) {
		int first = behindConnectors(p, p.word(start));
		Mention here = acting(p, first, p.word(end));
		if (here != null) {
			return here;
		}
		int tried = 0;
		for (Mention m : p.mentions(start, end)) {
			int name = p.word(m.start());
			if (p.is(name - 1, "do") && tried == 0 && !WORDS.verbs().at(p.words(), first) && doer(p, first, m)) {
				return m;
			}
			if (p.is(name - 1, "được") && p.is(name - 2, "phải", "cần") && tried == 0
					&& WORDS.verbs().at(p.words(), p.word(m.end()))) {
				return m;
			}
			boolean about = name == WORDS.addresses().match(p.words(), first)
					&& (p.is(p.word(Roles.of(p, m, end).behind()), ":") || p.is(p.word(m.end()), "chủ", "phải", "cần"));
			if (name == first && asks(p, m)) {
				Mention answer = behindColon(p, m, end);
				if (answer != null) {
					return answer;
				}
			}
			if (tried == 1 && p.is(name - 1, ",") && belongs(p, first, m)) {
				return m;
			}
			boolean alone = name == first + 1 && p.is(first, "riêng") || about;
			if (name == first || alone || (name > first && outside(p, first, name) && introduces(p, first, name))) {
				return whole(p, m, end);
			}
			if (++tried > 3) {
				break;
			}
		}
		return locality(p, first, p.word(end));
	}

	/** "các huyện Vĩnh Linh, Gio Linh phải …": each of them, where a group is read. */
	private static Mention whole(Passage p, Mention m, int end) {
		Mention each = (m.rank() == Mention.Rank.GROUP) ? acting(p, p.word(m.start()), p.word(end)) : null;
		return (each != null && each.end() > m.end()) ? each : m;
	}

	/**
	 * "Huyện Đông Giang kiến nghị …: Sở Tài chính nghiên cứu": who asks, and who is told.
	 */
	private static boolean asks(Passage p, Mention m) {
		int verb = p.word(m.end());
		return p.is(verb, "kiến") && p.is(verb + 1, "nghị") || p.is(verb, "đề") && p.is(verb + 1, "nghị", "xuất")
				|| p.is(verb, "xin") || p.is(verb, "phản") && p.is(verb + 1, "ánh");
	}

	private static @Nullable Mention behindColon(Passage p, Mention asker, int end) {
		for (Mention m : p.mentions(asker.end(), end)) {
			if (p.is(p.word(m.start()) - 1, ":")) {
				return m;
			}
		}
		return null;
	}

	/**
	 * "Nội dung thuộc thẩm quyền của Chủ tịch UBND huyện, Ban Tiếp công dân lập phiếu …".
	 */
	private static boolean belongs(Passage p, int first, Mention m) {
		Mention before = p.endingBefore(p.words().start(p.word(m.start()) - 1), p.words().start(first));
		return before != null && p.is(p.word(before.start()) - 1, "của", "thuộc") && !WORDS.verbs().at(p.words(), first)
				&& WORDS.verbs().at(p.words(), p.word(m.end()));
	}

	/** "Kinh phí chỉnh lý do Sở Tài chính thẩm định": the doer behind the thing done. */
	private static boolean doer(Passage p, int first, Mention m) {
		int verb = p.word(Roles.of(p, m, m.end() + 80 < p.flow().length() ? m.end() + 80 : p.flow().length()).behind());
		boolean thing = p.word(m.start()) - first < 22 && !p.is(first, "do", "vì", "dự", "căn", "theo", "sau", "khi");
		return thing && WORDS.verbs().at(p.words(), verb) && !told(p, verb) && outside(p, first, p.word(m.start()));
	}

	/**
	 * "Các đập do Sở Công Thương theo dõi đã xuống cấp": whose things, and how they are.
	 */
	private static boolean told(Passage p, int verb) {
		for (int i = verb + 1; i < verb + 5 && i < p.words().size() && !p.words().mark(i); i++) {
			if (p.is(i, "đã", "đang", "bị", "còn", "chưa", "vẫn")) {
				return true;
			}
		}
		return false;
	}

	/** Whether no bracket is open between two words. */
	private static boolean outside(Passage p, int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += p.is(i, "(") ? 1 : p.is(i, ")") ? -1 : 0;
		}
		return depth <= 0;
	}

	/** Localities at this word with a job behind them. */
	private static @Nullable Mention acting(Passage p, int at, int behind) {
		Mention found = (at < behind) ? LocalityReader.at(p, at) : null;
		int verb = (found != null) ? p.behindBracket(p.word(found.end())) : -1;
		verb = p.is(verb, "mỗi", "từng") ? verb + 2 : verb;
		boolean asks = p.is(verb, "kiến", "đề", "xin", "phản", "hỏi", "báo");
		boolean acts = verb > 0 && !asks
				&& (p.is(verb, "căn") || WORDS.modals().at(p.words(), verb) || WORDS.verbs().at(p.words(), verb));
		return acts ? found : null;
	}

	/** "…, huyện Hồng Dân rải đá": a place that acts stands for those who govern it. */
	private static @Nullable Mention locality(Passage p, int first, int behind) {
		boolean opening = WORDS.openings().at(p.words(), first);
		for (int at = first; at < behind && at < first + 25; at++) {
			boolean place = at == first || (opening && p.is(at - 1, ",")) || (at == first + 1 && p.is(first, "riêng"));
			Mention found = place ? acting(p, at, behind) : null;
			if (found != null) {
				return found;
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
			return (opening && !listed(p, first, before)) || fronted(p, first, name);
		}
		return opening
				&& (endsInTime(p, name) || p.is(before, "này", "đó") && p.is(first, "sau", "từ", "trong", "trước"));
	}

	/** "Thủ tục hỗ trợ, Sở Tài chính phải hoàn tất …": the object put first. */
	private static boolean fronted(Passage p, int first, int name) {
		Mention before = p.endingBefore(p.words().start(name - 1), p.words().start(first));
		Mention at = p.mentions().stream().filter((m) -> p.word(m.start()) == name).findFirst().orElse(null);
		return before == null && at != null && name - first < 14 && p.is(p.word(at.end()), "phải", "cần")
				&& !WORDS.verbs().at(p.words(), first);
	}

	/** "… cho Sở A, Sở B": behind a name the comma goes on with a list. */
	private static boolean listed(Passage p, int first, int comma) {
		int place = p.words().end(comma - 1);
		Mention before = p.endingBefore(place, 0);
		boolean name = before != null && before.end() == place && before.rank() != Mention.Rank.HIGHER;
		return name && !p.is(first, "theo", "đối", "tại", "liên", "về", "xét");
	}

	private static boolean endsInTime(Passage p, int name) {
		int place = p.words().end(name - 1);
		return p.phraseEnds(place);
	}

}

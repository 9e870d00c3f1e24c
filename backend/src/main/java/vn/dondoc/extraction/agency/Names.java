package vn.dondoc.extraction.agency;

import java.util.List;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.text.Phrases;

/** Proper names: known ones with their place, others as far as their words go. */
final class Names {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private static final int LONGEST = 18;

	private Names() {
	}

	/** Whether a name may begin at this word. */
	static boolean begins(Cursor c, int at) {
		return c.is(at, "sở", "ubnd", "hđnd", "ủy", "trưởng", "chánh", "phó") || WORDS.names().at(c.words(), at)
				|| (WORDS.heads().at(c.words(), at) && !WORDS.notNames().at(c.words(), at))
				|| WORDS.titles().at(c.words(), at) || WORDS.higher().at(c.words(), at);
	}

	static int read(Cursor c, int at, List<Name> out) {
		boolean listed = c.is(at - 1, ",", "và") && WORDS.names().match(c.words(), at) > at + 2;
		if (!(c.capital(at) || listed) || WORDS.notNames().at(c.words(), at)) {
			return -1;
		}
		if (abbreviation(c, at)) {
			out.add(c.name(at, at + 1, false));
			return at + 1;
		}
		int known = WORDS.names().match(c.words(), at);
		if (known > 0) {
			int end = behindPlaces(c, behindField(c, at, known));
			out.add(c.name(at, end, true));
			return list(c, at, known, end, out);
		}
		int open = WORDS.heads().match(c.words(), at);
		if (open < 0) {
			return -1;
		}
		int end = behindOpen(c, open);
		if (end == open) {
			return -1;
		}
		out.add(c.name(at, end, false));
		return end;
	}

	/** "EVNHANOI không cắt điện": an abbreviation that opens a sentence. */
	private static boolean abbreviation(Cursor c, int at) {
		boolean opens = at == 0 || c.is(at - 1, ".", ":", ";");
		boolean followed = c.has(at + 1) && !c.capital(at + 1) && !c.words().get(at + 1).mark() && !c.number(at + 1);
		return opens && followed && c.words().get(at).folded().length() >= 4 && c.words().get(at).capitals(c.flow())
				&& !WORDS.names().at(c.words(), at) && !c.is(at, "ubnd", "hđnd", "grdp");
	}

	/**
	 * "Trung tâm Văn hóa, Thể thao và Truyền thanh": a further field of the same office,
	 * since no agency begins with it.
	 */
	private static int behindField(Cursor c, int at, int known) {
		boolean office = c.is(at, "trung", "phòng", "chi", "báo", "đài", "viện");
		int field = known + 1;
		if (!office || !c.is(known, "và") || !c.capital(field) || begins(c, field)
				|| LocalGovernments.unit(c, field) > 0) {
			return known;
		}
		int end = compound(c, field);
		return (end > 0) ? end : joinsName(c, field + 1) ? field + 2 : field + 1;
	}

	/** Behind "tỉnh", "huyện Ba Bể", "khu vực V", or words in capitals. */
	private static int behindPlaces(Cursor c, int from) {
		int end = from;
		while (c.has(end) && end - from < LONGEST) {
			int next = place(c, end);
			next = (next < 0) ? domain(c, end) : next;
			next = (next < 0 && end == from && c.number(end) && c.has(end + 1) && !c.is(end + 1, "ngày", "tháng", "xã"))
					? end + 1 : next;
			if (next < 0 || closes(c, end, next)) {
				return (next < 0) ? end : next;
			}
			end = next;
		}
		return end;
	}

	/**
	 * "tỉnh", "thành phố": behind a bare unit a name ends, but for a number or a place.
	 */
	private static boolean closes(Cursor c, int from, int behind) {
		boolean unit = LocalGovernments.unit(c, from) == behind && !c.is(from, "các");
		return unit && !c.capital(behind) && !c.number(behind) && !c.is(behind, "số");
	}

	/**
	 * "… Nghi Sơn và các Khu công nghiệp", "… công trình nông nghiệp": what it is about,
	 * in words no agency begins with and no order goes on with.
	 */
	private static int domain(Cursor c, int at) {
		if (c.is(at, "chính", "nhà") && c.is(at + 1, "phủ", "nước") && c.capital(at)) {
			return at + 2;
		}
		int first = c.is(at, "và") ? (c.is(at + 1, "các") ? at + 2 : at + 1) : at;
		int end = Math.max(WORDS.inside().match(c.words(), first),
				(first > at && c.capital(first)) ? WORDS.departments().match(c.words(), first) : -1);
		if (end < 0 || WORDS.verbs().at(c.words(), first) && !c.capital(first) || begins(c, first)) {
			return -1;
		}
		if (c.is(end, "và") && c.has(end + 1) && c.words().get(end + 1).capitals(c.flow()) && !begins(c, end + 1)) {
			return end + 2;
		}
		boolean joined = first > at && c.capital(first);
		boolean ends = !c.has(end) || c.words().get(end).mark() || c.is(end, "và") || WORDS.verbs().at(c.words(), end)
				|| WORDS.modals().at(c.words(), end) || c.is(end, "tỉnh", "thành", "huyện", "thị");
		return joined || (first == at && ends) ? end : -1;
	}

	private static int place(Cursor c, int at) {
		int known = c.capital(at) ? WORDS.places().match(c.words(), at) : -1;
		if (known > 0) {
			return c.is(known, "-") && c.capital(known + 1) && !begins(c, known + 1) ? dashed(c, known + 1) : known;
		}
		if (c.is(at, "cấp") && c.is(at + 1, "tỉnh", "huyện", "xã")) {
			return at + 2;
		}
		if (c.is(at, "tỉnh", "thành", "huyện", "thị", "quận") && c.is(at + 1, "ủy")) {
			return at + 2;
		}
		if (c.is(at, "tỉnh", "huyện", "xã", "phường", "quận", "thị", "thành", "tp", "tp.", "đặc", "các")) {
			int quantity = c.is(at, "các") ? at + 1 : at;
			int unit = LocalGovernments.unit(c, quantity);
			if (unit < 0 && (c.is(at, "các") || !c.capital(at))) {
				boolean listed = c.is(at, "các") && c.capital(at + 1) && !begins(c, at + 1)
						&& !c.is(at - 1, "tỉnh", "phố");
				return listed ? at + 2 : c.is(at, "các") ? inside(c, at + 1) : -1;
			}
			if (unit > 0) {
				return c.is(at, "các") ? group(c, unit) : unit;
			}
		}
		if (c.is(at, "đường", "cầu", "núi", "hồ", "sông", "vịnh", "đảo", "biển", "đèo", "suối") && c.capital(at + 1)) {
			return at + 2;
		}
		if (c.is(at, "khu") && c.is(at + 1, "vực") || c.is(at, "số") && c.number(at + 1)) {
			return at + 2;
		}
		if ((c.is(at, "chi") && c.is(at + 1, "nhánh")) || (c.is(at, "miền") && c.capital(at + 1))) {
			return at + 2;
		}
		if (c.is(at, "-") && (c.is(at + 1, "chi") || c.is(at + 1, "cn"))) {
			return at + 1;
		}
		boolean roman = c.is(at - 1, "vực", "số", "án", "khu", "đoàn") && (c.capital(at) || c.number(at))
				&& !Names.begins(c, at);
		int compound = c.capital(at) && !begins(c, at) ? compound(c, at) : -1;
		if (compound > 0) {
			return c.is(compound, "-") && c.capital(compound + 1) && !begins(c, compound + 1) && at > 1
					&& !c.is(at - 1, "sở") ? dashed(c, compound + 1) : compound;
		}
		if (roman || (c.capital(at) && !begins(c, at))) {
			if (c.capital(at) && c.is(at + 1, "-") && c.capital(at + 2) && !begins(c, at + 2)) {
				return dashed(c, at + 2);
			}
			return c.initial(at) ? at + 2 : at + 1;
		}
		return (c.number(at) && c.capital(at - 1)) ? at + 1 : inside(c, at);
	}

	/** Behind the word a dash joins to a name: "Than - Khoáng sản Việt Nam". */
	private static int dashed(Cursor c, int at) {
		int known = WORDS.places().match(c.words(), at);
		boolean two = joinsName(c, at + 1) && (!c.has(at + 2) || c.words().get(at + 2).mark()
				|| WORDS.verbs().at(c.words(), at + 2) || WORDS.modals().at(c.words(), at + 2));
		return Math.max(known, Math.max(two ? at + 2 : at + 1, compound(c, at)));
	}

	/** "Văn hóa", "Nông nghiệp và Môi trường": a capital on the first syllable alone. */
	private static int compound(Cursor c, int at) {
		int known = Math.max(WORDS.inside().match(c.words(), at), WORDS.departments().match(c.words(), at));
		if (known > 0) {
			return known;
		}
		for (int small = at + 1; small <= at + 5; small++) {
			if (!joinsName(c, small)) {
				return -1;
			}
			boolean unit = small > at + 1 && LocalGovernments.unit(c, small + 1) > 0;
			if (c.capital(small + 1) && (!begins(c, small + 1) || unit) && (small <= at + 2 || unit)) {
				return small + 1;
			}
		}
		return -1;
	}

	/**
	 * A small word that may stand between the capitals of one name ("Cao nguyên đá Đồng
	 * Văn").
	 */
	private static boolean joinsName(Cursor c, int at) {
		return c.has(at) && !c.capital(at) && !c.words().get(at).mark() && !c.number(at)
				&& !c.is(at, "và", "với", "của", "cho", "về", "tại", "cùng", "đã", "đang", "sẽ", "được", "tỉnh",
						"huyện", "xã", "phường")
				&& !WORDS.verbs().at(c.words(), at) && !WORDS.modals().at(c.words(), at);
	}

	private static int group(Cursor c, int unit) {
		int end = unit;
		while (c.is(end, ",", "và")) {
			int next = LocalGovernments.unit(c, end + 1);
			next = (next < 0 && LocalGovernments.shortened(c, end + 1)) ? end + 2 : next;
			if (next < 0) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** Behind small words a name of open end goes on with, if a place closes it. */
	private static int inside(Cursor c, int at) {
		int end = WORDS.inside().match(c.words(), at);
		if (end < 0 || WORDS.verbs().at(c.words(), at) && behindProvince(c, at)) {
			return -1;
		}
		int closing = end;
		for (int i = 0; i < 6; i++) {
			int next = joined(c, closing);
			if (next < 0) {
				break;
			}
			closing = next;
		}
		boolean closed = c.is(closing, "tỉnh", "huyện", "thành", "thị", "khu")
				|| c.capital(closing) && !begins(c, closing);
		return closed ? closing : -1;
	}

	private static int joined(Cursor c, int at) {
		int next = c.is(at, "và", ",", "-") ? at + 1 : at;
		int field = c.capital(next) ? WORDS.departments().match(c.words(), next) : -1;
		return Math.max(WORDS.inside().match(c.words(), next), field);
	}

	private static int behindOpen(Cursor c, int from) {
		int end = council(c, from);
		end = (end < 0) ? firstWord(c, from) : end;
		while (c.has(end) && end - from < LONGEST) {
			int next = place(c, end);
			next = (next < 0) ? word(c, end) : next;
			if (next < 0 || closes(c, end, next)) {
				return (next < 0) ? end : next;
			}
			end = next;
		}
		return end;
	}

	/** "Trung tâm Giám sát …", "Công ty Đường sắt …": a first word of two syllables. */
	private static int firstWord(Cursor c, int from) {
		boolean two = c.capital(from) && !begins(c, from) && joinsName(c, from + 1) && place(c, from) == from + 1
				&& !WORDS.verbs().at(c.words(), from + 1) && !c.words().get(from).capitals(c.flow()) && c.has(from + 2)
				&& !c.is(from + 1, "có", "phải", "cần", "là", "ở", "do", "để", "lập", "mở");
		if (two && ends(c, from + 2)) {
			return from + 2;
		}
		if (two && joinsName(c, from + 2) && ends(c, from + 3)) {
			return from + 3;
		}
		return two && (WORDS.inside().match(c.words(), from) == from + 2 || c.capital(from + 2)
				|| c.is(from + 2, ",", "và") && WORDS.inside().at(c.words(), from + 3)) ? from + 2 : from;
	}

	/**
	 * "Hội đồng thẩm định giá đất cụ thể": what it is for, up to the verb of the order.
	 */
	private static int council(Cursor c, int from) {
		boolean council = from > 1 && WORDS.councils().match(c.words(), from - 2) == from
				|| from > 2 && WORDS.councils().match(c.words(), from - 3) == from;
		if (!council || c.capital(from) || !c.has(from) || c.words().get(from).mark()) {
			return -1;
		}
		int end = WORDS.verbs().match(c.words(), from);
		end = (end < 0) ? from + 1 : end;
		while (c.has(end) && end - from < 9 && !c.words().get(end).mark() && !WORDS.verbs().at(c.words(), end)
				&& !WORDS.modals().at(c.words(), end) && !c.is(end, "do", "để", "được", "đã", "theo", "gồm", "về")) {
			end++;
		}
		return end;
	}

	private static int word(Cursor c, int at) {
		int small = WORDS.inside().match(c.words(), at);
		if (small > 0) {
			boolean verb = WORDS.verbs().at(c.words(), at) && c.capital(at - 1);
			return verb ? inside(c, at) : small;
		}
		if (joinsName(c, at) && c.capital(at + 1) && c.capital(at - 2) && !begins(c, at + 1)
				&& !c.is(at, "ở", "do", "từ", "theo", "gồm", "là", "có", "để", "cấp")) {
			return at + 1;
		}
		int level = level(c, at);
		if (level > 0) {
			return level;
		}
		boolean joint = c.is(at, "và", "-", ",") && !begins(c, at + 1);
		if (joint && c.capital(at + 1) && !c.is(at, ",")) {
			return Math.max(at + 2, compound(c, at + 1));
		}
		return joint ? WORDS.inside().match(c.words(), at + 1) : -1;
	}

	/**
	 * "BQL Khu kinh tế Phú Yên xúc tiến đầu tư": behind the province's name a job begins.
	 */
	private static boolean behindProvince(Cursor c, int at) {
		return WORDS.places().match(c.words(), at - 2) == at || WORDS.places().match(c.words(), at - 3) == at;
	}

	/** "Hội Cựu giáo chức tỉnh": small words that a level of government closes. */
	private static int level(Cursor c, int at) {
		if (!c.capital(at - 1) && !c.capital(at - 2)) {
			return -1;
		}
		for (int i = at; i < at + 5 && c.has(i); i++) {
			if (i > at && c.is(i, "tỉnh") && !c.capital(i + 1) && !c.is(i + 1, "lộ", "ủy")) {
				return i;
			}
			if (!joinsName(c, i)) {
				return -1;
			}
		}
		return -1;
	}

	/** "Công ty TNHH MTV Thủy lợi: Nam Hà Tĩnh, Bắc Hà Tĩnh": places under one name. */
	private static int list(Cursor c, int at, int known, int end, List<Name> out) {
		boolean several = c.is(at - 1, "các");
		if (!several || !(c.is(end, ":") || c.is(end, ",") || c.is(end, "và"))) {
			return end;
		}
		String head = c.printed(at, known);
		int next = end;
		if (end == known && c.is(end, ":")) {
			out.remove(out.size() - 1);
		}
		else if (end == known) {
			return end;
		}
		while (c.is(next, ",", "và", ":") && c.capital(next + 1) && !begins(c, next + 1)) {
			int behind = c.behindPlace(next + 1);
			out.add(c.name(head, next + 1, behind));
			next = behind;
		}
		return next;
	}

	static int higher(Cursor c, int at) {
		Phrases higher = WORDS.higher();
		int end = higher.match(c.words(), at);
		if (end > 0 && c.capital(at)) {
			return end;
		}
		boolean ministry = c.is(at, "bộ") && c.capital(at)
				&& !c.is(at + 1, "chỉ", "tư", "đội", "chqs", "phận", "luật", "máy");
		return ministry && (WORDS.departments().match(c.words(), at + 1) > 0 || c.capital(at + 1))
				? Math.max(WORDS.departments().match(c.words(), at + 1), c.behindPlace(at + 1)) : -1;
	}

	/** Whether a name may end before this word. */
	private static boolean ends(Cursor c, int at) {
		return !c.has(at) || c.words().get(at).mark() || c.is(at, "tỉnh", "huyện", "thành")
				|| WORDS.modals().at(c.words(), at) || WORDS.verbs().at(c.words(), at) && !c.is(at, "có", "không");
	}

}

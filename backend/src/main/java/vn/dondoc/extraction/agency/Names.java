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
				|| (WORDS.heads().at(c.words(), at) && !WORDS.notNames().at(c.words(), at) && !endsPlace(c, at))
				|| WORDS.titles().at(c.words(), at) || WORDS.higher().at(c.words(), at);
	}

	/** "Thị ủy Ba Đồn lãnh đạo": a place's last syllable, with no name behind it. */
	private static boolean endsPlace(Cursor c, int at) {
		boolean last = WORDS.heads().match(c.words(), at) == at + 1 && !c.capital(at + 1) && c.capital(at);
		return last && c.capital(at - 1) && (!c.has(at + 1) || c.words().mark(at + 1)
				|| WORDS.verbs().at(c.words(), at + 1) || WORDS.modals().at(c.words(), at + 1));
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
		int known = known(c, at);
		if (known > 0) {
			int end = Math.max(behindPlaces(c, behindField(c, at, known)), OpenNames.body(c, at));
			out.add(c.name(at, end, true));
			return list(c, at, known, end, out);
		}
		int open = WORDS.heads().match(c.words(), at);
		if (open < 0) {
			return -1;
		}
		int end = OpenNames.behind(c, open);
		if (end == open) {
			return -1;
		}
		out.add(c.name(at, end, false));
		return end;
	}

	/** "EVNHANOI không cắt điện": an abbreviation that opens a sentence. */
	private static boolean abbreviation(Cursor c, int at) {
		boolean opens = at == 0 || c.is(at - 1, ".", ":", ";");
		boolean followed = c.has(at + 1) && !c.capital(at + 1) && !c.words().mark(at + 1) && !c.number(at + 1);
		return opens && followed && c.words().folded(at).length() >= 4 && c.words().get(at).capitals(c.flow())
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
		int end = NameWords.compound(c, field);
		return (end > 0) ? end : NameWords.joinsName(c, field + 1) ? field + 2 : field + 1;
	}

	/** A name the lists know, or the bureau of one: "Văn phòng Ban Chỉ huy …". */
	private static int known(Cursor c, int at) {
		int bureau = c.is(at, "văn") && c.is(at + 1, "phòng") ? at + 2 : at;
		bureau = (bureau > at && c.is(bureau, "thường") && c.is(bureau + 1, "trực")) ? bureau + 2 : bureau;
		int whole = WORDS.names().match(c.words(), at);
		return (whole < 0 && bureau > at && c.capital(bureau)) ? WORDS.names().match(c.words(), bureau) : whole;
	}

	/** Behind "tỉnh", "huyện Ba Bể", "khu vực V", or words in capitals. */
	private static int behindPlaces(Cursor c, int from) {
		int end = from;
		while (c.has(end) && end - from < LONGEST) {
			int next = NameWords.place(c, end);
			next = (next < 0) ? NameWords.domain(c, end) : next;
			next = (next < 0 && end == from && c.number(end) && c.has(end + 1) && !c.is(end + 1, "ngày", "tháng", "xã"))
					? end + 1 : next;
			if (next < 0 || NameWords.closes(c, end, next)) {
				return (next < 0) ? end : next;
			}
			end = next;
		}
		return end;
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

}

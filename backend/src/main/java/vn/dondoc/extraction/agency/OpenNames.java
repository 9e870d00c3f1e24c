package vn.dondoc.extraction.agency;

/** Names no list knows, from their head on as far as their words go. */
final class OpenNames {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private static final int LONGEST = 18;

	private OpenNames() {
	}

	static int behind(Cursor c, int from) {
		int end = council(c, from);
		end = (end < 0) ? firstWord(c, from) : end;
		while (c.has(end) && end - from < LONGEST) {
			int next = NameWords.place(c, end);
			next = (next < 0) ? word(c, end) : next;
			if (next < 0 || NameWords.closes(c, end, next)) {
				return (next < 0) ? end : next;
			}
			end = next;
		}
		return end;
	}

	/** "Trung tâm Giám sát …", "Công ty Đường sắt …": a first word of two syllables. */
	private static int firstWord(Cursor c, int from) {
		boolean two = c.capital(from) && !Names.begins(c, from) && NameWords.joinsName(c, from + 1)
				&& NameWords.place(c, from) == from + 1 && !WORDS.verbs().at(c.words(), from + 1)
				&& !c.words().get(from).capitals(c.flow()) && c.has(from + 2)
				&& !c.is(from + 1, "có", "phải", "cần", "là", "ở", "do", "để", "lập", "mở");
		if (two && ends(c, from + 2)) {
			return from + 2;
		}
		if (two && NameWords.joinsName(c, from + 2) && ends(c, from + 3)) {
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
		if (!council || c.capital(from) || !c.has(from) || c.words().mark(from)) {
			return -1;
		}
		int end = WORDS.verbs().match(c.words(), from);
		end = (end < 0) ? from + 1 : end;
		while (c.has(end) && end - from < 9 && !c.words().mark(end) && !WORDS.verbs().at(c.words(), end)
				&& !WORDS.modals().at(c.words(), end) && !c.is(end, "do", "để", "được", "đã", "theo", "gồm", "về")) {
			end++;
		}
		return end;
	}

	private static int word(Cursor c, int at) {
		int small = WORDS.inside().match(c.words(), at);
		if (small > 0) {
			boolean verb = WORDS.verbs().at(c.words(), at) && c.capital(at - 1);
			return verb ? NameWords.inside(c, at) : small;
		}
		if (NameWords.joinsName(c, at) && c.capital(at + 1) && c.capital(at - 2) && !Names.begins(c, at + 1)
				&& !c.is(at, "ở", "do", "từ", "theo", "gồm", "là", "có", "để", "cấp")) {
			return at + 1;
		}
		int level = level(c, at);
		if (level > 0) {
			return level;
		}
		boolean joint = c.is(at, "và", "-", ",") && !Names.begins(c, at + 1);
		if (joint && c.capital(at + 1) && !c.is(at, ",")) {
			return Math.max(at + 2, NameWords.compound(c, at + 1));
		}
		return joint ? WORDS.inside().match(c.words(), at + 1) : -1;
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
			if (!NameWords.joinsName(c, i)) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * "Ban Chỉ đạo phòng, chống dịch tỉnh": a body goes on with what it is for, up to the
	 * level it belongs to; -1 where no level closes it.
	 */
	static int body(Cursor c, int at) {
		int from = WORDS.bodies().match(c.words(), at);
		for (int i = from; from > 0 && c.has(i) && i < from + 14; i++) {
			boolean level = c.is(i, "tỉnh") && !c.capital(i + 1) || c.is(i, "thành") && c.is(i + 1, "phố");
			if (level && !c.is(i - 1, "bàn", "toàn", "cấp", "các", "của")) {
				return c.is(i, "tỉnh") ? i + 1 : i + 2;
			}
			boolean other = i > from && Names.begins(c, i) && c.capital(i)
					|| c.is(i, ";", ".", ":", "(", "phải", "cần", "đã", "sẽ", "báo", "trình", "tham", "trước", "để");
			if (other) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a name may end before this word. */
	private static boolean ends(Cursor c, int at) {
		return !c.has(at) || c.words().mark(at) || c.is(at, "tỉnh", "huyện", "thành")
				|| WORDS.modals().at(c.words(), at) || WORDS.verbs().at(c.words(), at) && !c.is(at, "có", "không");
	}

}

package vn.dondoc.extraction.agency;

/** What a name goes on with: places, fields of work, and the words between them. */
final class NameWords {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private NameWords() {
	}

	/**
	 * "tỉnh", "thành phố": behind a bare unit a name ends, but for a number or a place.
	 */
	static boolean closes(Cursor c, int from, int behind) {
		boolean unit = LocalGovernments.unit(c, from) == behind && !c.is(from, "các");
		return unit && !c.capital(behind) && !c.number(behind) && !c.is(behind, "số");
	}

	/**
	 * "… Nghi Sơn và các Khu công nghiệp", "… công trình nông nghiệp": what it is about,
	 * in words no agency begins with and no order goes on with.
	 */
	static int domain(Cursor c, int at) {
		if (c.is(at, "chính", "nhà") && c.is(at + 1, "phủ", "nước") && c.capital(at)) {
			return at + 2;
		}
		int first = c.is(at, "và") ? (c.is(at + 1, "các") ? at + 2 : at + 1) : at;
		int end = Math.max(WORDS.inside().match(c.words(), first),
				(first > at && c.capital(first)) ? WORDS.departments().match(c.words(), first) : -1);
		if (end < 0 || WORDS.verbs().at(c.words(), first) && !c.capital(first) || Names.begins(c, first)) {
			return -1;
		}
		if (c.is(end, "và") && c.has(end + 1) && c.words().get(end + 1).capitals(c.flow())
				&& !Names.begins(c, end + 1)) {
			return end + 2;
		}
		boolean joined = first > at && c.capital(first);
		boolean ends = !c.has(end) || c.words().mark(end) || c.is(end, "và") || WORDS.verbs().at(c.words(), end)
				|| WORDS.modals().at(c.words(), end) || c.is(end, "tỉnh", "thành", "huyện", "thị");
		return joined || (first == at && ends) ? end : -1;
	}

	static int place(Cursor c, int at) {
		int known = c.capital(at) ? WORDS.places().match(c.words(), at) : -1;
		if (known > 0) {
			return c.is(known, "-") && c.capital(known + 1) && !Names.begins(c, known + 1) ? dashed(c, known + 1)
					: known;
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
				boolean listed = c.is(at, "các") && c.capital(at + 1) && !Names.begins(c, at + 1)
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
		int compound = c.capital(at) && !Names.begins(c, at) ? compound(c, at) : -1;
		if (compound > 0) {
			return c.is(compound, "-") && c.capital(compound + 1) && !Names.begins(c, compound + 1) && at > 1
					&& !c.is(at - 1, "sở") ? dashed(c, compound + 1) : compound;
		}
		if (roman || (c.capital(at) && !Names.begins(c, at))) {
			if (c.capital(at) && c.is(at + 1, "-") && c.capital(at + 2) && !Names.begins(c, at + 2)) {
				return dashed(c, at + 2);
			}
			return c.initial(at) ? at + 2 : at + 1;
		}
		return (c.number(at) && c.capital(at - 1)) ? at + 1 : inside(c, at);
	}

	/** Behind the word a dash joins to a name: "Than - Khoáng sản Việt Nam". */
	private static int dashed(Cursor c, int at) {
		int known = WORDS.places().match(c.words(), at);
		boolean two = joinsName(c, at + 1) && (!c.has(at + 2) || c.words().mark(at + 2)
				|| WORDS.verbs().at(c.words(), at + 2) || WORDS.modals().at(c.words(), at + 2));
		return Math.max(known, Math.max(two ? at + 2 : at + 1, compound(c, at)));
	}

	/** "Văn hóa", "Nông nghiệp và Môi trường": a capital on the first syllable alone. */
	static int compound(Cursor c, int at) {
		int known = Math.max(WORDS.inside().match(c.words(), at), WORDS.departments().match(c.words(), at));
		if (known > 0) {
			return known;
		}
		for (int small = at + 1; small <= at + 5; small++) {
			if (!joinsName(c, small)) {
				return -1;
			}
			boolean unit = small > at + 1 && LocalGovernments.unit(c, small + 1) > 0;
			if (c.capital(small + 1) && (!Names.begins(c, small + 1) || unit) && (small <= at + 2 || unit)) {
				return small + 1;
			}
		}
		return -1;
	}

	/**
	 * A small word that may stand between the capitals of one name ("Cao nguyên đá Đồng
	 * Văn").
	 */
	static boolean joinsName(Cursor c, int at) {
		return c.has(at) && !c.capital(at) && !c.words().mark(at) && !c.number(at)
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
	static int inside(Cursor c, int at) {
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
		boolean ends = c.is(at - 1, "các") && (!c.has(closing) || c.words().mark(closing)
				|| WORDS.verbs().at(c.words(), closing) || WORDS.modals().at(c.words(), closing));
		boolean closed = ends || c.is(closing, "tỉnh", "huyện", "thành", "thị", "khu")
				|| c.capital(closing) && !Names.begins(c, closing);
		return closed ? closing : -1;
	}

	private static int joined(Cursor c, int at) {
		int next = c.is(at, "và", ",", "-") ? at + 1 : at;
		int field = c.capital(next) ? WORDS.departments().match(c.words(), next) : -1;
		return Math.max(WORDS.inside().match(c.words(), next), field);
	}

	/**
	 * "BQL Khu kinh tế Phú Yên xúc tiến đầu tư": behind the province's name a job begins.
	 */
	private static boolean behindProvince(Cursor c, int at) {
		return WORDS.places().match(c.words(), at - 2) == at || WORDS.places().match(c.words(), at - 3) == at;
	}

}

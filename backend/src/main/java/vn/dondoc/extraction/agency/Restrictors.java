package vn.dondoc.extraction.agency;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.agency.Mention.Name;

/**
 * What says which of a group are meant: "ven biển", "có rừng", "thành viên Ban Chỉ đạo".
 */
final class Restrictors {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private Restrictors() {
	}

	static int behindQualifiers(Cursor c, int from) {
		int end = from;
		for (int i = 0; i < 3; i++) {
			int next = WORDS.qualifiers().match(c.words(), end);
			next = (c.is(end, "ven", "dọc") && c.capital(next)) ? -1 : next;
			next = (next < 0 && c.is(end, "có")) ? behindHaving(c, end + 1) : next;
			if (next < 0 || (c.is(end, "chủ", "phối", "tham") && followsRole(c, next))) {
				break;
			}
			end = next;
		}
		end = (end > from) ? behindBody(c, behindJoined(c, end)) : end;
		boolean place = end > from && c.is(end - 1, "tỉnh", "phố", "huyện") && c.capital(end);
		boolean region = end == from && (c.is(end, "vùng") && c.capital(end + 1)
				|| c.is(end, "khu") && c.is(end + 1, "vực") && (c.capital(end + 2) || c.number(end + 2)));
		if (region) {
			return Math.max(c.behindPlace(c.is(end, "vùng") ? end + 1 : end + 2), end + 2);
		}
		if (end == from && c.is(end, "ven", "dọc", "giáp", "gần")) {
			return along(c, end);
		}
		return place ? c.behindPlace(end) : end;
	}

	/**
	 * "các công ty than thuộc Tập đoàn …", "các trường trên địa bàn tỉnh": whose they
	 * are, or which of a kind that is found in other provinces too. A bare "trên địa bàn"
	 * before a verb says where the work is done.
	 * @param kind the word that says what they are
	 */
	static int behindHome(Cursor c, int kind, int from) {
		int owner = behindOwner(c, from);
		boolean elsewhere = c.is(kind, "công", "doanh", "trường", "bệnh", "ngân", "nhà", "hợp", "siêu", "khách", "xí");
		boolean here = elsewhere && c.is(from, "trên") && c.is(from + 1, "địa") && c.is(from + 2, "bàn")
				&& !c.is(from - 1, "khác") && !c.is(from + 3, "các", "hai", "ba");
		if (owner > from || !here) {
			return owner;
		}
		int unit = LocalGovernments.unit(c, from + 3);
		boolean closes = !c.has(from + 3) || c.words().mark(from + 3);
		return (unit > 0) ? c.behindPlace(unit) : closes ? from + 3 : from;
	}

	private static int behindOwner(Cursor c, int from) {
		if (!c.is(from, "thuộc") || !c.capital(from + 1)) {
			return from;
		}
		List<Name> owner = new ArrayList<>();
		int end = Names.higher(c, from + 1);
		end = (end < 0) ? Departments.read(c, from + 1, owner) : end;
		end = (end < 0) ? Names.read(c, from + 1, owner) : end;
		return (owner.size() < 2) ? Math.max(end, from) : from;
	}

	/** "các cơ quan thành viên Ban Chỉ đạo phòng, chống dịch tỉnh": whose members. */
	private static int behindBody(Cursor c, int from) {
		int head = c.is(from - 1, "viên") ? from : c.is(from - 4, "viên") && c.is(from - 1, "đạo") ? from - 3 : -1;
		int body = (head > 0) ? OpenNames.body(c, head) : -1;
		return Math.max(from, body);
	}

	/**
	 * "các chủ hồ thủy lợi, thủy điện", "các xã ven biển và hải đảo": a second restrictor
	 * of the same group, told from a new member by the verb or the end behind it.
	 */
	private static int behindJoined(Cursor c, int from) {
		int next = c.is(from, ",", "và") && !c.capital(from + 1) ? WORDS.qualifiers().match(c.words(), from + 1) : -1;
		boolean member = WORDS.members().at(c.words(), from + 1) || LocalGovernments.unit(c, from + 1) > 0
				|| c.is(from + 1, "chủ", "phối", "tham", "tỉnh", "trung");
		if (next < 0 || member) {
			return from;
		}
		boolean listed = c.is(next, "và", ",") && WORDS.quantities().at(c.words(), next + 1);
		boolean closes = listed || !c.has(next) || c.words().mark(next) || WORDS.verbs().at(c.words(), next)
				|| WORDS.modals().at(c.words(), next);
		return closes ? next : from;
	}

	/**
	 * "Các cơ quan chuẩn bị đề án phải …", "các doanh nghiệp kinh doanh bến bãi giảm …":
	 * what they do, told from the order by the modal or the verb behind it.
	 */
	static int behindDoing(Cursor c, int from) {
		boolean notYet = c.is(from, "chưa");
		int own = notYet && !c.is(from + 1, "có") ? WORDS.verbs().match(c.words(), from + 1) : -1;
		if (own > 0 && WORDS.verbs().at(c.words(), own)
				&& !c.is(own, "quyết", "kịp", "thường", "tích", "chủ", "nghiêm", "tốt", "triển", "thực")) {
			return own;
		}
		boolean trade = WORDS.trades().at(c.words(), from);
		if (!trade && !WORDS.verbs().at(c.words(), from)) {
			return from;
		}
		int order = must(c, from);
		if (trade && order > 0) {
			return order;
		}
		for (int i = from + 2; i < from + (notYet ? 13 : 8) && c.has(i) && !c.words().mark(i); i++) {
			boolean must = c.is(i, "phải") || c.is(i, "có") && c.is(i + 1, "trách") || notYet && c.is(i, "khẩn");
			if (must || (trade && !notYet && (WORDS.verbs().at(c.words(), i) || WORDS.modals().at(c.words(), i)))) {
				return i;
			}
			if (c.is(i, "với", "của", "cho", "để", "và", "theo", "không", "được")) {
				return from;
			}
		}
		return trade && !notYet && !c.has(behindWords(c, from)) ? behindWords(c, from) : from;
	}

	/**
	 * "các cơ quan được phân công xây dựng kế hoạch", "các chủ đầu tư khu du lịch ven
	 * biển không tự ý …": words that begin no job say which are meant, up to the one that
	 * does.
	 */
	static int behindWhich(Cursor c, int from) {
		if (c.is(from, "được") && c.is(from + 1, "cấp") && c.is(from + 2, "phép", "giấy")) {
			int order = licensed(c, from + 3);
			return (order > 0) ? order : from;
		}
		boolean told = c.is(from, "được") && c.is(from + 1, "phân", "giao", "chọn", "thanh", "kiểm");
		int end = told ? from + (c.is(from + 2, "công", "tra", "nhiệm") ? 3 : 2) : from;
		boolean bare = c.is(from - 1, "quan", "vị");
		if (told) {
			return bare && WORDS.verbs().at(c.words(), end) ? end : from;
		}
		while (c.has(end) && end - from < 7 && which(c, end)) {
			end++;
		}
		boolean job = end - from > 1 && c.has(end) && (WORDS.verbs().at(c.words(), end)
				|| WORDS.modals().at(c.words(), end) || c.is(end, "phải", "cần", "không"));
		return job ? end : from;
	}

	/** "các doanh nghiệp được cấp phép khai thác phải …": up to what they must do. */
	private static int licensed(Cursor c, int from) {
		for (int i = from; i < from + 8 && c.has(i) && !c.words().mark(i); i++) {
			if (WORDS.modals().at(c.words(), i) || i > from && WORDS.verbs().at(c.words(), i)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean which(Cursor c, int at) {
		return !c.words().mark(at) && !c.capital(at) && !c.number(at) && !WORDS.verbs().at(c.words(), at)
				&& !WORDS.modals().at(c.words(), at)
				&& !c.is(at, "và", "cùng", "theo", "để", "đã", "đang", "sẽ", "chưa", "về", "trước", "trong", "tại",
						"là", "khi", "thì", "được", "đến", "vào", "hoặc", "với", "do", "của", "biết", "cũng", "từ",
						"sau", "nếu", "cho", "này", "nào", "vừa", "còn", "mới", "hiện", "không", "mỗi", "nêu", "bị",
						"ngay", "trên", "nhận", "chấp");
	}

	/**
	 * "các chủ đầu tư chậm nộp tiền sử dụng đất phải …": where the order surely begins.
	 */
	private static int must(Cursor c, int from) {
		for (int i = from + 2; i < from + 10 && c.has(i) && !c.words().mark(i); i++) {
			if (c.is(i, "phải")) {
				return i;
			}
			if (c.is(i, "với", "của", "cho", "để", "và", "theo", "không", "được")) {
				return -1;
			}
		}
		return -1;
	}

	/** Behind the words up to the next mark, eight at most. */
	private static int behindWords(Cursor c, int from) {
		int end = from;
		while (c.has(end) && end < from + 8 && !c.words().mark(end)) {
			end++;
		}
		return end;
	}

	/** "các xã ven sông Tiền, sông Hậu", "các hộ dọc Quốc lộ 1". */
	private static int along(Cursor c, int from) {
		int end = from + 1;
		while (c.has(end) && end - from < 3 && !c.capital(end) && !c.words().mark(end)
				&& !WORDS.verbs().at(c.words(), end) && !WORDS.modals().at(c.words(), end)) {
			end++;
		}
		int place = c.behindPlace(end);
		while (place > end && c.is(place, ",", "và") && c.is(place + 1, "sông", "suối", "quốc", "biển", "kênh")
				&& c.capital(place + 2)) {
			end = place;
			place = c.behindPlace(place + 2);
		}
		return place;
	}

	/**
	 * "UBND các huyện có nuôi tôm": what they have, up to the verb of the order; "có
	 * trách nhiệm" and the like are that verb.
	 */
	private static int behindHaving(Cursor c, int from) {
		if (WORDS.modals().at(c.words(), from - 1) || c.is(from, "ý", "văn", "báo", "kế", "biện", "giải", "phương",
				"hình", "thể", "nhiệm", "trách", "công", "tờ", "đề", "nhu", "liên")) {
			return -1;
		}
		int end = from;
		while (c.has(end) && end - from < 6 && !c.words().mark(end)) {
			boolean verb = WORDS.verbs().at(c.words(), end) || WORDS.modals().at(c.words(), end)
					|| c.is(end, "và", "căn", "trực", "ngay", "theo", "nào", "để", "phải", "đã");
			if (verb && end > from) {
				return end;
			}
			end++;
		}
		return (!c.has(end) && end > from && from > 2) ? end : -1;
	}

	/** "các cơ quan chủ trì, phối hợp với …" speaks of a role, not of who they are. */
	private static boolean followsRole(Cursor c, int next) {
		return c.is(next, ",", "với", "cùng") || c.is(next - 1, "hợp", "gia");
	}

}

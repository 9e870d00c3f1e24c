package vn.dondoc.extraction.agency;

import java.util.List;

import vn.dondoc.extraction.agency.Mention.Name;

/** Groups not named one by one: "các sở, ban, ngành", "các chủ đầu tư". */
final class Groups {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private Groups() {
	}

	/**
	 * Reads a group. Without "các" or the like only where a post stands before it, where
	 * it begins with a capital, or where the words can be nobody else.
	 */
	static int read(Cursor c, int at, boolean titled, List<Name> out) {
		int quantity = WORDS.quantities().match(c.words(), at);
		quantity = (quantity > 0) ? quantity : at;
		boolean counted = c.number(quantity) && !c.is(quantity + 1, "cấp");
		int member = counted ? quantity + 1 : quantity;
		int end = WORDS.members().match(c.words(), member);
		boolean hamlet = c.is(member, "ấp", "thôn", "khu", "bản", "khóm", "buôn", "làng");
		if (end < 0 || (member == at && !titled && !alone(c, at, end)) || hamlet && !titled) {
			return -1;
		}
		int committees = committees(c, at, member, end, out);
		if (committees > 0) {
			return committees;
		}
		int unit = c.is(end - 1, "ủy") ? LocalGovernments.unit(c, end) : -1;
		end = behindMembers(c, member, (unit > 0 && !c.capital(unit)) ? unit : end);
		int qualified = behindQualifiers(c, end);
		boolean narrowed = qualified == end && behindDoing(c, end) > end;
		end = (qualified == end) ? behindDoing(c, end) : qualified;
		boolean comrades = c.is(at, "các") && c.is(at + 1, "đồng") && c.is(at + 2, "chí");
		boolean comradesBefore = c.is(at - 1, "chí") && c.is(at - 3, "các");
		if (comradesBefore) {
			out.add(c.name(c.printed(at - 3, at - 2), member, end));
			return end;
		}
		boolean sure = !narrowed && closed(c, end);
		int named = c.is(at, "tất", "toàn") && c.is(at + 1, "cả", "bộ", "thể") ? at + 2 : at;
		out.add(comrades ? c.name(c.printed(at, at + 1), member, end) : c.name(named, end, sure));
		return end;
	}

	/**
	 * Whether the group surely ends here: what a comma or "và" joins to it is a job or
	 * another name, and no kind of member the lists do not know.
	 */
	static boolean closed(Cursor c, int end) {
		boolean more = c.is(end, ",", "và") && c.has(end + 1) && !c.words().get(end + 1).mark();
		return !more || c.capital(end + 1) || Names.begins(c, end + 1) || WORDS.verbs().at(c.words(), end + 1)
				|| WORDS.modals().at(c.words(), end + 1) || WORDS.quantities().at(c.words(), end + 1)
				|| WORDS.members().at(c.words(), end + 1)
				|| c.is(end + 1, "theo", "trong", "căn", "trên", "nếu", "khi");
	}

	/** "các huyện ủy Quỳnh Nhai, Sốp Cộp": each by its name. */
	private static int committees(Cursor c, int at, int member, int end, List<Name> out) {
		if (!c.is(at, "các", "hai", "ba") || !c.is(end - 1, "ủy") || !c.capital(end) || Names.begins(c, end)) {
			return -1;
		}
		String printed = c.printed(member, end);
		String head = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
		int behind = c.behindPlace(end);
		out.add(c.name(head, end, behind));
		while (c.is(behind, ",", "và") && c.capital(behind + 1) && !Names.begins(c, behind + 1)
				&& LocalGovernments.unit(c, behind + 1) < 0 && c.behindPlace(behind + 1) > behind + 1) {
			int next = c.behindPlace(behind + 1);
			out.add(c.name(head, behind + 1, next));
			behind = next;
		}
		return behind;
	}

	private static boolean alone(Cursor c, int at, int end) {
		if (c.is(end, "phải", "cần") && c.is(at, "địa", "đơn", "cơ", "chủ", "nhà")
				|| c.is(at, "chính") && c.is(at + 1, "quyền")) {
			return true;
		}
		boolean series = c.is(end, ",") && WORDS.members().at(c.words(), end + 1);
		if (c.is(end, "nào", "này") || c.is(at, "tổ") || LocalGovernments.unit(c, at) == end) {
			return false;
		}
		return (c.capital(at) && (end - at > 1 || series))
				|| c.is(at, "chủ") && c.is(at + 1, "đầu", "rừng", "hồ", "đập", "dự")
				|| c.is(at, "nhà") && (c.is(at + 1, "thầu") || c.is(at + 1, "đầu") && told(c, at))
				|| c.is(at, "cơ", "đơn", "địa")
						&& (c.is(end - 2, "chủ", "thường") || c.is(end, "liên") || c.is(end, "có"));
	}

	/** "yêu cầu nhà đầu tư …": whoever is told is one who acts. */
	private static boolean told(Cursor c, int at) {
		return c.is(at - 1, "cầu", "nghị", "giao", "cho", "với");
	}

	private static int behindMembers(Cursor c, int first, int from) {
		int end = from;
		boolean apart = c.is(first, "chủ", "nhà", "doanh");
		boolean shouted = c.words().get(first).capitals(c.flow());
		while (c.is(end, ",", "và", "-", "/")) {
			int next = WORDS.members().match(c.words(), end + 1);
			boolean nextApart = c.is(end + 1, "chủ", "nhà", "doanh");
			if (next > 0 && WORDS.names().match(c.words(), end + 1) > next) {
				break;
			}
			if (next < 0 || (nextApart && !apart) || (c.capital(end + 1) && Names.begins(c, end + 1) && !shouted)) {
				break;
			}
			end = next;
		}
		return end;
	}

	static int behindQualifiers(Cursor c, int from) {
		int end = from;
		for (int i = 0; i < 3; i++) {
			int next = WORDS.qualifiers().match(c.words(), end);
			next = (next < 0 && c.is(end, "có")) ? behindHaving(c, end + 1) : next;
			if (next < 0 || (c.is(end, "chủ", "phối", "tham") && followsRole(c, next))) {
				break;
			}
			end = next;
		}
		end = (end > from) ? behindJoined(c, end) : end;
		boolean place = end > from && c.is(end - 1, "tỉnh", "phố", "huyện") && c.capital(end);
		if (end == from && c.is(end, "ven", "dọc", "giáp", "gần")) {
			return along(c, end);
		}
		return place ? c.behindPlace(end) : end;
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
		boolean closes = !c.has(next) || c.words().get(next).mark() || WORDS.verbs().at(c.words(), next)
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
		for (int i = from + 2; i < from + (notYet ? 13 : 8) && c.has(i) && !c.words().get(i).mark(); i++) {
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
	 * "các chủ đầu tư chậm nộp tiền sử dụng đất phải …": where the order surely begins.
	 */
	private static int must(Cursor c, int from) {
		for (int i = from + 2; i < from + 10 && c.has(i) && !c.words().get(i).mark(); i++) {
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
		while (c.has(end) && end < from + 8 && !c.words().get(end).mark()) {
			end++;
		}
		return end;
	}

	/** "các xã ven sông Tiền, sông Hậu", "các hộ dọc Quốc lộ 1". */
	private static int along(Cursor c, int from) {
		int end = from + 1;
		while (c.has(end) && end - from < 3 && !c.capital(end) && !c.words().get(end).mark()
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
		while (c.has(end) && end - from < 6 && !c.words().get(end).mark()) {
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

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
		boolean cases = c.is(member, "trường") && c.is(member + 1, "hợp");
		boolean hamlet = cases || c.is(member, "ấp", "thôn", "khu", "bản", "khóm", "buôn", "làng");
		if (end < 0 || (member == at && !titled && !alone(c, at, end)) || hamlet && (!titled || cases)) {
			return -1;
		}
		int committees = committees(c, at, member, end, out);
		if (committees > 0) {
			return committees;
		}
		int unit = c.is(end - 1, "ủy") ? LocalGovernments.unit(c, end) : -1;
		end = behindMembers(c, member, (unit > 0 && !c.capital(unit)) ? unit : end);
		int qualified = Restrictors.behindQualifiers(c, end);
		int doing = (qualified == end) ? Restrictors.behindDoing(c, end) : end;
		doing = (qualified == end && doing == end) ? Restrictors.behindWhich(c, end) : doing;
		boolean narrowed = qualified == end && doing > end;
		end = (qualified == end) ? doing : qualified;
		boolean comrades = c.is(at, "các") && c.is(at + 1, "đồng") && c.is(at + 2, "chí");
		boolean comradesBefore = c.is(at - 1, "chí") && c.is(at - 3, "các");
		if (comradesBefore) {
			out.add(c.name(c.printed(at - 3, at - 2), member, end));
			return end;
		}
		boolean sure = !narrowed && closed(c, end) && usual(c, member, end);
		int named = c.is(at, "tất", "toàn") && c.is(at + 1, "cả", "bộ", "thể") ? at + 2 : at;
		out.add(comrades ? c.name(c.printed(at, at + 1), member, end) : c.name(named, end, sure));
		return end;
	}

	/**
	 * "các sở, ban, ngành", "các huyện phải …": kinds of agencies every directive
	 * addresses, several of them or with what they must do right behind; any other group
	 * may go on with words that say which are meant.
	 */
	private static boolean usual(Cursor c, int first, int end) {
		boolean several = false;
		for (int i = first; i < end; i++) {
			several |= c.is(i, ",", "và", "-");
			if (c.is(i, "trường", "hội", "tổ", "tiểu", "nhà", "hợp", "chủ", "doanh", "đảng", "chi")
					|| c.is(i, "cấp") && !c.is(i + 1, "tỉnh", "huyện", "xã", "thành")) {
				return false;
			}
		}
		boolean must = WORDS.modals().at(c.words(), end);
		return must || several && !c.is(end, "được", "có", "thuộc", "trên", "tại", "ở", "nằm", "nơi", "đã", "đang",
				"chưa", "là", "và");
	}

	/**
	 * Whether the group surely ends here: what a comma or "và" joins to it is a job or
	 * another name, and no kind of member the lists do not know.
	 */
	static boolean closed(Cursor c, int end) {
		boolean more = c.is(end, ",", "và") && c.has(end + 1) && !c.words().mark(end + 1);
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

}

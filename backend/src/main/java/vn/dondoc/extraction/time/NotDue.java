package vn.dondoc.extraction.time;

import vn.dondoc.extraction.time.recurrence.Recurrences;
import vn.dondoc.extraction.time.word.Tokens;

/** Words before or behind a time that make it no deadline. */
final class NotDue {

	private NotDue() {
	}

	/** Whether the words before say that no deadline begins here. */
	static boolean governs(Tokens t, int at) {
		if (t.is(at - 1, "tính", "mốc", "từng", "quá", "kể") && !t.is(at, "trước") || counted(t, at)) {
			return true;
		}
		if (Recurrences.every(t, at) && t.is(at + 1, "năm", "tháng", "quý", "tuần")
				&& t.is(at - 1, "hoạch", "trình", "toán", "đua", "loại", "trưởng", "quân", "giá", "kiến", "niên", "độ",
						"nghiệm", "lệ")
				|| Recurrences.every(t, at) && funds(t, at)
				|| Recurrences.every(t, at) && t.is(at - 1, "việc") && t.is(at - 2, "công")) {
			return true;
		}
		if (t.is(at, "mỗi") && t.is(at - 1, "đồng", "tấn", "ha", "lượt", "người", "khách", "hộ", "lít", "m3")) {
			return true;
		}
		boolean window = t.is(at, "từ");
		if (window && t.is(at - 1, "(", "ra", "đoạn", "dụng", "lực", "chức", "gian", "tháng", "năm")) {
			return !(t.is(at - 1, "gian") && t.is(at - 2, "thời"));
		}
		if (t.is(at, "hết") && t.is(at - 1, "đến") && t.is(at - 2, "dụng", "lực", "trị")) {
			return true;
		}
		boolean putToUse = t.is(at - 1, "dụng") && t.is(at - 2, "sử") && t.is(at - 3, "vào");
		boolean lasts = t.is(at - 1, "ra", "dụng", "lực", "sinh", "trị") && !t.capital(at - 1);
		if (t.is(at, "trong", "vào", "đến") && lasts && !putToUse) {
			return true;
		}
		if (t.is(at - 1, "sinh") && t.is(at - 2, "phát") || measure(t, at) || ban(t, at)) {
			return true;
		}
		for (int i = at - 1; i > at - 6 && t.has(i) && !t.words().mark(i); i--) {
			if (t.is(i, "dự") && t.is(i + 1, "kiến")) {
				return true;
			}
		}
		return t.is(at - 1, "phát") && t.is(at, "sinh");
	}

	/** "văn bản số 12": a number, where "dân tộc thiểu số trong hè 2019" has a time. */
	private static boolean counted(Tokens t, int at) {
		return t.is(at - 1, "số") && t.has(at) && Character.isDigit(t.word(at).charAt(0));
	}

	/**
	 * "từ nguồn kinh phí hằng năm" says which; who is to provide it does so every year.
	 */
	private static boolean funds(Tokens t, int at) {
		boolean funds = t.is(at - 1, "phí") && t.is(at - 2, "kinh");
		boolean provided = t.is(at - 4, "bố", "cân", "bảo", "đảm") && t.is(at - 3, "trí", "đối", "đảm", "bảo")
				|| t.is(at - 3, "cấp");
		return t.is(at - 1, "phí") && !(funds && provided);
	}

	/**
	 * "nghỉ học từ … đến hết …", "bị lũ quét đầu tháng 8": a measure's term, a past
	 * event.
	 */
	private static boolean measure(Tokens t, int at) {
		boolean days = t.is(at, "trong") && t.is(at + 1, "các", "hai", "ba", "những") && t.is(at + 2, "ngày");
		boolean term = days || t.is(at, "từ", "đến", "hết") || t.is(at - 1, "hết") && t.is(at, "chủ", "thứ");
		for (int i = at - 1; i > at - 13 && t.has(i) && !t.is(i, ".", ";", ","); i--) {
			if (t.is(at, "hết", "đến") && t.is(i, "kể") && t.is(i + 1, "từ")) {
				return true;
			}
			if (t.is(i, "niêm") && t.is(i + 1, "yết") && t.is(at, "trong") && t.number(at + 1) > 0) {
				return true;
			}
			boolean suffered = t.is(i, "bị") && !t.is(at, "trước", "chậm", "muộn")
					&& !t.is(i - 1, "chuẩn", "thiết", "trang", "phân");
			if (suffered || t.is(i, "xảy") && t.is(i + 1, "ra")) {
				return i > at - 6 || t.is(i, "xảy");
			}
			boolean duty = t.is(i, "trực") && !t.is(i + 1, "thuộc", "tiếp", "tuyến") && !t.is(at, "hết");
			if (term && (duty || t.is(i, "nghỉ") && t.is(i + 1, "học", "làm", "việc")
					|| t.is(i, "cắt") && t.is(i + 1, "điện", "nước") || t.is(i, "cấm", "dừng", "ngừng")
					|| t.is(i, "cách") && t.is(i + 1, "ly") || t.is(i, "phong") && t.is(i + 1, "tỏa"))) {
				return true;
			}
		}
		return false;
	}

	/** "không cho lấy mật ong đến hết ngày 31/5": how long a ban holds. */
	private static boolean ban(Tokens t, int at) {
		if (!t.is(at, "từ", "đến", "hết", "tới")) {
			return false;
		}
		for (int i = at - 1; i > at - 16 && t.has(i) && !t.is(i, ".", ";", ":"); i--) {
			if (t.is(i, "xong", "thành", "trình", "cáo", "gửi", "tất")) {
				return false;
			}
			if (t.is(i, "không") && t.is(i + 1, "cho", "được", "tổ")) {
				return true;
			}
		}
		return false;
	}

	/** Whether the words behind show a comparison, a term or a span of data. */
	static boolean follows(Tokens t, int at) {
		return t.is(at, "thì", "so", "vừa", "còn", "đã", "toàn", "mới") || t.is(at, "qua") && !t.capital(at + 1)
				|| (t.is(at, ",") && (t.is(at + 1, "đã") || t.is(at + 1, "toàn")
						&& t.is(at + 2, "tỉnh", "huyện", "thành", "ngành", "quốc", "xã", "thị")))
				|| t.is(at, "chuyển") && t.is(at + 1, "sang") || t.is(at, "thời") && t.is(at + 1, "gian")
				|| (t.is(at, "là") && !t.is(at + 1, "thời", "hạn"));
	}

}

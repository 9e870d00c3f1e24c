package vn.dondoc.extraction.order;

import java.util.regex.Pattern;

/** Turns of phrase that close a document, report or quote, whole clauses of them. */
final class Formulas {

	/** "nghiêm túc triển khai thực hiện ./." with nothing named to be carried out. */
	private static final Pattern CARRY_OUT = Pattern.compile(
			"[ ,]*(?:căn cứ (?:các )?(?:nội dung |ý kiến )?(?:kết luận|thông báo|công điện|chỉ thị|kế hoạch|chương trình|công văn|nghị quyết)[^,;.]{0,30}? (?:này|trên|nêu trên),? )?(?:(?:được giao nhiệm vụ|có liên quan|liên quan|theo chức năng, nhiệm vụ(?: được giao)?|trên địa bàn(?: tỉnh)?),? ?)?"
					+ "(?:(?:phải|cần|quan tâm|chỉ đạo|khẩn trương|nghiêm túc|chủ động|tổ chức|tập trung|quán triệt|triển khai|phối hợp|kịp thời|và|thực hiện|chấp hành|nghiêm|tốt|đầy đủ|đúng),? ?){1,6}"
					+ "(?: ?(?:nghiêm túc|nghiêm|tốt|kịp thời|có hiệu quả|hiệu quả|đúng quy định))?"
					+ "(?: ?(?:các nội dung trên|các nội dung nêu trên|nội dung trên|(?:ý kiến )?chỉ đạo (?:trên|nêu trên|này|nầy)|ý kiến (?:trên|này)|(?:công điện|chỉ thị|kế hoạch|thông báo|công văn|quyết định|nghị quyết|chương trình) này))?(?: ?ngay)?(?:, không chờ [^,;.]{0,40})?[ ./;]*");

	private static final Pattern UNDONE = Pattern.compile(
			"(?:nhưng|song|tuy nhiên|mà) [^.;]{0,60}(?:đến nay|vẫn|chưa|còn|không (?:thực hiện|đạt|xong|làm))|(?:đến nay|hiện nay|hiện) (?:vẫn )?(?:chưa|mới|còn)|kéo dài đến nay");

	private static final Pattern FAILED = Pattern.compile(
			"so với (?:cùng kỳ|tháng trước|năm trước|đầu năm|kế hoạch)|(?:tăng|giảm) \\d+[,.]?\\d*%|(?:nhưng|song) [^.;]{0,40}(?:đến nay|không thực hiện|không đạt|vẫn chưa)|nhưng đến nay");

	/** "Văn phòng thông báo để các cơ quan biết, thực hiện". */
	private static final Pattern ANNOUNCES = Pattern.compile(
			"thông báo (?:.{0,80} )?(?:để|đến|tới|cho) (?:.{0,30} )?các .{0,160}(?:biết|thực hiện|triển khai|thi hành)[ ,.;/]*$");

	/** No day to count from: "kể từ ngày Quyết định này có hiệu lực". */
	private static final Pattern TAKES_EFFECT = Pattern
		.compile("(?<!(?:từ ngày|từ khi|sau khi|từ thời điểm) [^,.;]{0,40})(?:này|quyết định) có hiệu lực");

	private static final Pattern ANNEXED = Pattern.compile(
			"theo (?:các )?(?:phụ lục|danh mục|bảng|biểu)[^,.;]{0,40} (?:đính kèm|kèm theo|ban hành kèm)[^,;]{0,60}[ ./;]*$");

	private static final Pattern RESULT = Pattern
		.compile("(?:, |\\()(?:đạt|bằng|vượt) (?:tỷ lệ )?\\d+(?:[.,]\\d+)?\\s?%|, (?:dẫn|đứng|xếp) (?:đầu|thứ) ");

	private static final Pattern MUST = Pattern.compile("(?<!\\p{L})(?:phải|cần|phấn đấu|bảo đảm|đảm bảo|để|yêu cầu) ");

	private static final Pattern BECAUSE = Pattern.compile("[ :,]*(?:do|vì|bởi) .{3,80} nên .*");

	private static final Pattern SAID = Pattern
		.compile("[ ,.]*.{0,60}(?:chỉ đạo|yêu cầu|nhấn mạnh|kết luận|lưu ý|đề nghị|quán triệt)[ .]*");

	/** Without one of these a turn of phrase need not be looked for. */
	private static final String[] UNDONE_WORDS = { "chưa", "vẫn", "còn", "mới", "nay", "không" };

	private static final String[] FAILED_WORDS = { "so với ", "%", "nhưng ", "song " };

	private static final String[] RESULT_WORDS = { "%", ", dẫn ", ", đứng ", ", xếp " };

	private Formulas() {
	}

	private static boolean holds(String words, String[] any) {
		for (String word : any) {
			if (words.contains(word)) {
				return true;
			}
		}
		return false;
	}

	static boolean carriesOut(String words) {
		return CARRY_OUT.matcher(words).matches();
	}

	static boolean announces(String clause) {
		return clause.contains("có hiệu lực") && TAKES_EFFECT.matcher(clause).find()
				|| clause.contains("thông báo ") && ANNOUNCES.matcher(clause).find();
	}

	/** "… nhưng đến nay chưa hoàn thành": an order of the past that was not followed. */
	/** "… theo Phụ lục đính kèm": the jobs themselves stand in the list. */
	static boolean annexed(String words) {
		return words.contains("kèm") && ANNEXED.matcher(words).find();
	}

	static boolean undone(String clause) {
		return holds(clause, UNDONE_WORDS) && UNDONE.matcher(clause).find();
	}

	static boolean failed(String words) {
		return holds(words, FAILED_WORDS) && FAILED.matcher(words).find();
	}

	static boolean reasons(String words) {
		return BECAUSE.matcher(words).matches();
	}

	/** "thi hành xong 5.120 việc, đạt 74%": what came of it, where nothing must. */
	static boolean result(String words) {
		return holds(words, RESULT_WORDS) && RESULT.matcher(words).find() && !MUST.matcher(words).find();
	}

	static boolean said(String words) {
		return SAID.matcher(words).matches();
	}

}

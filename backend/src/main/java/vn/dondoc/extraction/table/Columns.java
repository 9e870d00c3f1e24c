package vn.dondoc.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.text.Folded;

/** Reads a column's heading. */
final class Columns {

	/** What a heading contains one of, by its column, and how it reads. */
	private record Heading(List<String> marks, Pattern words, Column column) {

		boolean reads(String cell) {
			return (this.marks.isEmpty() || this.marks.stream().anyMatch(cell::contains))
					&& this.words.matcher(cell).matches();
		}

	}

	private static final List<Heading> HEADINGS = List.of(heading("(?:số )?tt|stt|s\\.?tt|số thứ tự", Column.NUMBER),
			heading("(?:thời gian |ngày |thời điểm )?(?:bắt đầu|khởi động|triển khai|khởi công)(?: thực hiện| triển khai)?",
					Column.START),
			heading("lãnh đạo.*|người chỉ đạo.*|.*(?:phó chủ tịch|đ/c|đồng chí).*(?:phụ trách|chỉ đạo).*|.*phụ trách",
					Column.LEADER, "lãnh đạo", "chỉ đạo", "phụ trách"),
			heading(".*", Column.DEADLINE, "thời gian", "tiến độ", "kết thúc", "hoàn thành", "hạn"),
			heading(".*(?:phối hợp|tham gia)", Column.COOPERATING, "phối hợp", "tham gia"),
			heading(".*(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm|đầu mối|soạn thảo|chủ quản|được giao|chuẩn bị|xây dựng|trình|giải quyết|xử lý|phụ trách chính|đơn vị|cơ quan|địa phương)(?: gpmb| chính| dự án)?",
					Column.LEAD, "chủ trì", "thực hiện", "tham mưu", "chịu trách nhiệm", "đầu mối", "soạn thảo",
					"chủ quản", "được giao", "chuẩn bị", "xây dựng", "trình", "giải quyết", "xử lý", "phụ trách",
					"đơn vị", "cơ quan", "địa phương"),
			heading("(?:nội dung|nhiệm vụ|công việc|tên|danh mục|đầu việc|hạng mục|chỉ tiêu|dự án|công trình|đề án|việc).*",
					Column.CONTENT),
			heading("ghi chú|vướng mắc.*|khó khăn.*|hiện trạng.*|tồn tại.*|hình thức.*|sản phẩm.*|kết quả.*|kinh phí.*|nguồn.*|lĩnh vực|loại .*|tình trạng.*|trạng thái|cấp.*|(?:cơ quan|cấp) (?:ban hành|quyết định|phê duyệt|thông qua|thẩm định).*|trình$|cơ quan trình.*|địa điểm|đơn vị tính|căn cứ.*",
					Column.OTHER));

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** With the blanks a cell's lines were broken at. */
	private static final int LONGEST = 120;

	private Columns() {
	}

	private static Heading heading(String words, Column column, String... marks) {
		return new Heading(List.of(marks), Pattern.compile(words), column);
	}

	static @Nullable Column of(String cell) {
		String printed = cell.strip();
		if (printed.isEmpty() || printed.length() > LONGEST || !Character.isLetter(printed.charAt(0))) {
			return null;
		}
		String words = BLANKS.matcher(Folded.of(printed)).replaceAll(" ");
		words = (".:".indexOf(words.charAt(words.length() - 1)) >= 0) ? words.substring(0, words.length() - 1) : words;
		if (words.length() > 60) {
			return null;
		}
		for (Heading heading : HEADINGS) {
			if (heading.reads(words)) {
				return heading.column();
			}
		}
		return null;
	}

	/** Whether these cells head a table of assignments. */
	static boolean heads(List<@Nullable Column> columns) {
		return columns.size() >= 3 && columns.contains(Column.LEAD)
				&& (columns.contains(Column.CONTENT) || columns.contains(Column.NUMBER))
				&& columns.stream().filter((c) -> c == null).count() <= 1;
	}

}

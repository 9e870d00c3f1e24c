package vn.dondoc.extraction.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.text.Words;

/**
 * Tells a line break inside a paragraph from the end of one: by what the line leaves
 * hanging, by a small letter after it, or by the width the text was wrapped at.
 */
final class SoftBreaks {

	/** Words no line ends with, so that the next one goes on. */
	private static final Set<String> HANGING = Set.of("ngày", "tháng", "năm", "quý", "trước", "trong", "sau", "của",
			"và", "với", "các", "những", "tại", "cho", "hoặc", "đến", "từ", "về", "theo", "do", "bởi", "là", "số",
			"quá", "hằng", "hàng", "thứ", "mỗi", "kể", "không", "được", "để", "một", "hai");

	/** A line number behind these is no label but the day or the year. */
	private static final Set<String> NUMBERED = Set.of("ngày", "tháng", "năm", "quý", "số", "quá", "trong", "trước",
			"mục", "khoản", "điểm");

	/** "như mục", "theo điểm": a number behind it is what it refers to. */
	private static final Set<String> REFERENCES = Set.of("mục", "khoản", "điểm");

	/** Words titles end with too. */
	private static final Set<String> TITLES = Set.of("số", "năm", "tháng", "ngày");

	private static final Pattern ROMAN = Pattern.compile("[IVX]+(?![\\p{L}.)])");

	/** A number, its mark and a capital begin an item all the same. */
	private static final Pattern ITEM = Pattern.compile("[\\p{L}\\d.()]{1,6}[.)-]?\\s+\\p{Lu}");

	/** A note at the foot begins with its mark. */
	private static final Pattern NOTE = Pattern.compile("\\[\\d{1,2}]\\s|[¹²³⁴⁵⁶⁷⁸⁹]\\s?\\p{Lu}|_{3}");

	/** "… cửa khẩu Đồng": one syllable of a name that the next line goes on with. */
	private static final Pattern NAME = Pattern
		.compile("(?<=\\s)\\p{Ll}+\\s(?!(?:Tỉnh|Thành|Đảng|Nhà|Ủy|Trung|Chính|Tết|Xuân)$)\\p{Lu}\\p{Ll}{1,5}$");

	private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{0,6}(?= [-–,]| \\p{Ll})");

	/** The width the text is wrapped at, 0 where it is not. */
	private final int width;

	private SoftBreaks(int width) {
		this.width = width;
	}

	static SoftBreaks in(List<Line> lines) {
		int[] widths = new int[lines.size()];
		int count = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (lines.get(i + 1).beginsSmall() && !lines.get(i + 1).apart()) {
				widths[count++] = lines.get(i).length();
			}
		}
		if (count < 4 || count * 12 < lines.size()) {
			return new SoftBreaks(0);
		}
		int[] sorted = java.util.Arrays.copyOf(widths, count);
		java.util.Arrays.sort(sorted);
		return new SoftBreaks(sorted[(count * 9) / 10]);
	}

	boolean between(Line line, Line next, boolean nextIsLabelled) {
		if (next.apart() || line.shouts() && !next.shouts() || NOTE.matcher(next.text()).lookingAt()) {
			return false;
		}
		String last = lastWord(line.text());
		if (REFERENCES.contains(last) && Character.isDigit(next.text().charAt(0)) && !next.apart()) {
			return true;
		}
		if (last.endsWith(",") || last.endsWith("(") || hanging(last, next)) {
			return !nextIsLabelled || (NUMBERED.contains(last) && !ITEM.matcher(next.text()).lookingAt());
		}
		if (!nextIsLabelled && NAME.matcher(line.text()).find() && FIRST.matcher(next.text()).lookingAt()) {
			return true;
		}
		if (nextIsLabelled || next.text().indexOf('\t') >= 0) {
			return false;
		}
		boolean full = this.width > 0 && line.length() + 1 + firstWord(next) >= this.width;
		if (next.beginsSmall() && (full || !line.endsSentence())) {
			return true;
		}
		return full && line.shouts() == next.shouts();
	}

	/**
	 * "Phát triển kinh tế số", "Nhiệm vụ trong năm": a title may end so; only a number or
	 * small letters show that the line goes on.
	 */
	private static boolean hanging(String last, Line next) {
		char first = next.text().charAt(0);
		boolean counts = TITLES.contains(last);
		return HANGING.contains(last) && (!counts || Character.isDigit(first) || next.beginsSmall()
				|| ROMAN.matcher(next.text()).lookingAt());
	}

	private static String lastWord(String line) {
		return Folded.of(line.substring(line.lastIndexOf(' ') + 1));
	}

	private static int firstWord(Line line) {
		int space = line.text().indexOf(' ');
		return (space < 0) ? line.length() : space;
	}

}

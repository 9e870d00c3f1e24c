package vn.dondoc.extraction.structure;

import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.block.Block;

/** What only a document has at its head: the motto, its number and notation, its kind. */
final class Letterhead {

	private static final Pattern NOTATION = Pattern
		.compile("số\\s?:?\\s?\\d{0,6}\\s?/?\\s?.{0,3}/?[\\p{L}0-9/.&-]{2,30}.*");

	private static final Pattern KIND = Pattern.compile(
			"(?:thông báo|công điện|chỉ thị|kế hoạch|chương trình|nghị quyết|quyết định|hướng dẫn|kết luận|biên bản)(?: .{0,60})?:?");

	private Letterhead() {
	}

	static boolean in(List<Block> blocks) {
		for (Block block : blocks.subList(0, Math.min(14, blocks.size()))) {
			String text = block.flow().folded();
			String printed = block.flow().printed();
			if (text.contains("độc lập - tự do - hạnh phúc") && text.length() < 160) {
				return true;
			}
			if (text.length() < 160 && text.startsWith("số") && NOTATION.matcher(text).matches()) {
				return true;
			}
			if (text.startsWith("v/v ") || text.startsWith("kính gửi")) {
				return true;
			}
			if (KIND.matcher(text).matches() && printed.equals(printed.toUpperCase(java.util.Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

}

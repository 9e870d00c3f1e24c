package vn.dondoc.extraction.mood;

import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.text.Flow;

/** Whether a document as a whole reports instead of ordering. */
public final class DocumentMood {

	private static final Pattern REPORT = Pattern.compile(
			"(?:v/v|về việc|về)? ?(?:kết quả (?:thực hiện|công tác|giải quyết)|tình hình|báo cáo|cung cấp (?:thông tin|số liệu)|trả lời|phúc đáp|giải trình|thông tin|giấy mời|thư mời|mời (?:dự|họp|tham dự|làm việc)|lịch công tác).*");

	/** A headline over a look back. */
	private static final Pattern LOOKS_BACK = Pattern
		.compile("(?:một số |những )?kết quả .{0,30}(?:\\d|một|hai|ba|bốn|năm|mười) (?:năm|tháng) .*|nhìn lại .*");

	private static final Pattern AGENDA = Pattern.compile(
			"(?:chương trình|lịch|nội dung) ?(?:kỳ họp|phiên họp|hội nghị|lễ|đại hội|làm việc|tiếp|công tác tuần|họp).*");

	private static final Pattern MEETING = Pattern.compile("(?:kỳ họp|phiên họp|hội nghị|lễ|đại hội|họp mặt)\\b.*");

	private static final Pattern INVITES = Pattern
		.compile("trân trọng kính mời|kính mời .{0,60}(?:tham dự|tới dự|đến dự)");

	private static final Pattern ORDERS = Pattern.compile(
			"(?<!\\p{L})(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? (?:các|sở|ubnd|ủy ban|chủ tịch|giám đốc|công an|ban |văn phòng|chủ đầu tư|bộ chỉ huy|lãnh đạo|thủ trưởng|chính quyền)");

	private DocumentMood() {
	}

	/** Whether an order is given by its verb anywhere. */
	public static boolean orders(List<Block> blocks) {
		return blocks.stream().anyMatch((b) -> orders(b.flow()) || orders(b.children()));
	}

	private static boolean orders(Flow flow) {
		boolean found = ORDERS.matcher(flow.folded()).find();
		flow.rest();
		return found;
	}

	public static boolean tells(Outline outline, AgencyScanner agencies) {
		List<Block> head = outline.blocks().subList(0, Math.min(16, outline.blocks().size()));
		boolean programme = false;
		for (Block block : head) {
			String text = block.flow().folded();
			if (INVITES.matcher(text).find() && outline.official()) {
				return true;
			}
			if (text.length() > 300) {
				break;
			}
			if (block.label() == null
					&& (outline.official() && REPORT.matcher(text).matches() || AGENDA.matcher(text).matches()
							|| LOOKS_BACK.matcher(text).matches() || (programme && MEETING.matcher(text).matches()))) {
				return true;
			}
			programme = text.equals("chương trình") || text.equals("lịch");
		}
		return false;
	}

	/** A letter to a ministry or the Assembly reports or asks; it gives nobody work. */
	static boolean toHigher(List<Flow> addressees, AgencyScanner agencies) {
		boolean some = false;
		for (Flow flow : addressees) {
			List<Mention> mentions = agencies.scan(flow);
			boolean higher = flow.folded().contains("quốc hội")
					|| (!mentions.isEmpty() && mentions.get(0).rank() == Rank.HIGHER);
			if (!higher && !mentions.isEmpty()) {
				return false;
			}
			some |= higher;
		}
		return some;
	}

}

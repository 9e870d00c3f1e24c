package vn.dondoc.extraction.mood;

import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.time.word.Reference;

/**
 * What stands before "… kết luận như sau:" or "… yêu cầu:" in a directive: why it is
 * issued, what was reported and ordered before; it orders nothing itself (NĐ 30/2020,
 * annex I: grounds come before the content).
 */
public final class Preamble {

	private static final Pattern FOLLOWS = Pattern.compile(
			".*(?:như sau|sau đây|các nội dung sau|một số nội dung|kết luận|chỉ đạo|ý kiến|yêu cầu|chỉ thị|điện)\\s?:");

	private static final int FAR = 40;

	private Preamble() {
	}

	/** The number of leading blocks that are no part of the orders. */
	public static int end(Outline outline, AgencyScanner agencies, Reference reference) {
		if (!outline.official()) {
			return 0;
		}
		List<Block> blocks = outline.blocks();
		for (int i = 0; i < Math.min(FAR, blocks.size()); i++) {
			Block block = blocks.get(i);
			if (block.label() != null || block.row() != null) {
				return 0;
			}
			if (FOLLOWS.matcher(block.flow().folded()).matches()) {
				return opens(block, agencies, reference) ? i : 0;
			}
		}
		return 0;
	}

	private static boolean opens(Block block, AgencyScanner agencies, Reference reference) {
		Passage passage = Passage.of(block.flow(), agencies, reference);
		return Commands.closing(passage) || Commands.lead(passage, 0, block.flow().length());
	}

}

package vn.dondoc.extraction.mood;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.word.Reference;

/**
 * What stands before "… kết luận như sau:" or "… yêu cầu:" in a directive: why it is
 * issued, what was reported and ordered before; it orders nothing itself (NĐ 30/2020,
 * annex I: grounds come before the content).
 */
public record Preamble(int end, @Nullable Passage opening) {

	private static final Pattern FOLLOWS = Pattern.compile(
			".*(?:như sau|sau đây|các nội dung sau|một số nội dung|kết luận|chỉ đạo|ý kiến|yêu cầu|chỉ thị|điện)\\s?:");

	/** The section in which whoever chairs a meeting says what is to be done. */
	private static final Pattern CONCLUSION = Pattern
		.compile("(?:.* )?(?:kết luận|(?:ý kiến|nội dung|,) chỉ đạo|phân công nhiệm vụ|giao nhiệm vụ)(?!\\p{L}).*");

	private static final int FAR = 40;

	private static final int BRIEF = 160;

	private static final Preamble NONE = new Preamble(0, null);

	/** The leading blocks that are no part of the orders, and what opens these. */
	public static Preamble of(Outline outline, AgencyScanner agencies, Reference reference) {
		if (!outline.official()) {
			return NONE;
		}
		List<Block> blocks = outline.blocks();
		if (DocumentMood.toHigher(outline.addressees(), agencies)) {
			return new Preamble(blocks.size(), null);
		}
		int conclusion = minutes(blocks) ? conclusion(blocks) : -1;
		if (conclusion > 0) {
			return new Preamble(conclusion, null);
		}
		for (int i = 0; i < Math.min(FAR, blocks.size()); i++) {
			Block block = blocks.get(i);
			if (block.label() != null || block.row() != null) {
				return NONE;
			}
			String text = block.flow().folded();
			if (text.endsWith(":") && FOLLOWS.matcher(text).matches()) {
				Passage passage = Passage.of(block.flow(), agencies, reference);
				return opens(passage) ? new Preamble(i, passage) : new Preamble(0, passage);
			}
		}
		return NONE;
	}

	/** Minutes tell who said what before they come to what was concluded. */
	private static boolean minutes(List<Block> blocks) {
		return blocks.subList(0, Math.min(FAR / 2, blocks.size()))
			.stream()
			.map((b) -> b.flow())
			.anyMatch((f) -> f.length() < BRIEF && f.printed().startsWith("BIÊN BẢN"));
	}

	private static int conclusion(List<Block> blocks) {
		for (int i = blocks.size() - 1; i >= 0; i--) {
			Block block = blocks.get(i);
			boolean heads = !block.children().isEmpty() && block.flow().length() < BRIEF;
			if (heads && CONCLUSION.matcher(block.flow().folded()).matches()) {
				return i;
			}
		}
		return -1;
	}

	private static boolean opens(Passage passage) {
		return Commands.closing(passage) || Commands.lead(passage, 0, passage.flow().length());
	}

	/** Whether the passage looked at is this one, to be read no second time. */
	public boolean looked(Flow flow, Reference reference) {
		return this.opening != null && this.opening.flow() == flow && this.opening.reference().equals(reference);
	}

}

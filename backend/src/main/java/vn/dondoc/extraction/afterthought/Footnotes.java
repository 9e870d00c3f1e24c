package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/**
 * "… trên sông Hậu [2];" and at the foot "[2] Hoàn thành trước ngày 15/7": what bears a
 * mark, or stands under a heading that does, is due when the note of that mark says.
 */
final class Footnotes {

	private static final Pattern MARK = Pattern
		.compile("\\[(?:\\d{1,2}|\\*{1,3}|[a-z])]|\\((?:\\d{1,2}|\\*{1,3})\\)|[¹²³⁴⁵⁶⁷⁸⁹]|\\*{1,3}(?= ?\\p{L})");

	private static final String MARKS = "[(*¹²³⁴⁵⁶⁷⁸⁹";

	/** What a note may say before its time, and be about nothing else. */
	private static final Pattern DUE = Pattern
		.compile("[ :,-]*(?:theo [^,;.]{1,80}, )?(?:(?:phải|cần|yêu cầu|được|ghi chú|thời|hạn|gian|tiến|độ|hoàn|thành"
				+ "|tất|xong|thực|hiện|kết|thúc|quả|nộp|gửi|trình|báo|cáo|ban|hành|triển|khai|chung|các|những|nhiệm|vụ|công"
				+ "|việc|nội|dung|này|trên)[ :,-]*)*");

	/** No note that dates an item is longer. */
	private static final int LONGEST = 240;

	/** Behind a mark in brackets that only numbers a part of the item, words follow. */
	private static final Pattern CLOSES = Pattern.compile("\\s?(?:[.;,:/)]|$)");

	private final Reference reference;

	private final Map<String, ExtractedDeadline> notes = new HashMap<>();

	private final Set<Block> said = new HashSet<>();

	private Footnotes(Reference reference) {
		this.reference = reference;
	}

	static List<Draft> apply(List<Draft> drafts, List<Block> roots, List<Block> all, Reference reference) {
		Footnotes read = new Footnotes(reference);
		all.forEach(read::note);
		return read.notes.isEmpty() ? drafts : read.dated(drafts, roots);
	}

	private void note(Block block) {
		Flow flow = block.flow();
		if (flow.length() > LONGEST || block.row() != null || flow.isEmpty() || MARKS.indexOf(flow.charAt(0)) < 0) {
			return;
		}
		Matcher mark = MARK.matcher(flow.printed());
		if (block.label() != null || !mark.lookingAt()) {
			return;
		}
		for (Phrase phrase : DeadlineScanner.scan(flow, this.reference)) {
			if (DUE.matcher(flow.folded()).region(mark.end(), phrase.start()).matches()) {
				this.notes.putIfAbsent(mark.group(),
						Fields.inherited(Fields.deadline(flow, phrase), "from the footnote", 0.75));
				this.said.add(block);
			}
			return;
		}
	}

	private List<Draft> dated(List<Draft> drafts, List<Block> roots) {
		Map<Block, ExtractedDeadline> handedDown = new HashMap<>();
		roots.forEach((b) -> handDown(b, null, handedDown));
		List<Draft> kept = new ArrayList<>();
		for (Draft draft : drafts) {
			if (!this.said.contains(draft.block())) {
				ExtractedDeadline own = marked(draft.flow(), draft.start(), draft.end());
				ExtractedDeadline above = (draft.deadline() == null) ? handedDown.get(draft.block()) : null;
				ExtractedDeadline due = (own != null) ? own : above;
				boolean open = draft.deadline() == null || draft.deadline().inherited();
				kept.add((due != null && open) ? draft.due(due) : draft);
			}
		}
		return kept;
	}

	private void handDown(Block block, @Nullable ExtractedDeadline above, Map<Block, ExtractedDeadline> out) {
		if (above != null) {
			out.put(block, above);
		}
		if (block.children().isEmpty()) {
			return;
		}
		ExtractedDeadline own = marked(block.flow(), 0, block.flow().length());
		block.children().forEach((c) -> handDown(c, (own != null) ? own : above, out));
	}

	private @Nullable ExtractedDeadline marked(Flow flow, int start, int end) {
		String words = flow.printed(start, end);
		Matcher mark = MARK.matcher(words);
		while (mark.find()) {
			boolean numbers = mark.group().startsWith("(")
					&& !CLOSES.matcher(words).region(mark.end(), end - start).lookingAt();
			ExtractedDeadline said = numbers ? null : this.notes.get(mark.group());
			if (said != null) {
				return said;
			}
		}
		flow.rest();
		return null;
	}

}

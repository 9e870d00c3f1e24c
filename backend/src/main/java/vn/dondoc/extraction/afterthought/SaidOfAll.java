package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/** "Các nhiệm vụ trên hoàn thành trước …" dates every item above that has no date. */
final class SaidOfAll {

	private static final Pattern ABOVE = Pattern
		.compile(".{0,40}hoàn thành (?:toàn bộ )?các (?:nhiệm vụ|nội dung|công việc) (?:nêu )?trên .*");

	private static final Pattern ALL = Pattern.compile(
			"(?:tất cả|toàn bộ)(?: các)? (?:nhiệm vụ|nội dung|công việc|phần việc|việc)(?: [^.;:]{0,40})? (?:hoàn thành|hoàn tất|xong)(?! (?:việc|kế hoạch|báo cáo)).*"
					+ "|(?:các|những) (?:cơ quan|đơn vị|sở|địa phương)[^.;:]{0,60} (?:được giao|được phân công|có) (?:nhiệm vụ|việc|công việc)[^.;:]{0,60} (?:hoàn thành|xong) (?:trước|trong|chậm nhất|muộn nhất|các nhiệm vụ).*"
					+ "|(?:thời hạn|thời gian|hạn) (?:hoàn thành )?(?:chung|của các nhiệm vụ|cho các nhiệm vụ).{0,30}:.*|(?:(?:các|những) (?:nhiệm vụ|nội dung|công việc|việc|mục)[^.;]{0,40} (?:không|chưa) (?:ghi|có|quy định|nêu|xác định|ấn định)[^.;]{0,30}(?:mốc|hạn|thời gian|thời hạn|thời điểm)[^.;]*)|(?:hai|ba|bốn|năm|\\d{1,2}) (?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?(?:trên|này).*|(?:thời hạn |thời gian )?(?:hoàn thành |thực hiện )?(?:của )?(?:tất cả )?(?:các|những|toàn bộ(?: các)?) (?:nhiệm vụ|nội dung|công việc|việc|báo cáo)(?: (?:nêu )?trên| tại| này| nói trên| từ).*");

	private static final Pattern UNDATED = Pattern.compile("(?:không|chưa) (?:ghi|có|quy định|nêu|xác định|ấn định)");

	/** "Các nội dung tại điểm a, b, c nêu trên": those of the same item. */
	private static final Pattern POINTS = Pattern
		.compile("^(?:các |những )?(?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?tại (?:các )?điểm [a-zđ](?:,| và)");

	private static final Pattern SECTION = Pattern.compile("mục|phần|phụ lục|kế hoạch này|thông báo này");

	private static final Pattern COUNTED = Pattern
		.compile("(hai|ba|bốn|năm|\\d{1,2}) (?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?(?:trên|này)");

	/** No sentence that dates others stands in a longer paragraph. */
	private static final int LONGEST = 600;

	private final Reference reference;

	private final List<@Nullable Draft> drafts;

	/** Where each begins in the original; they stand in its order. */
	private final int[] starts;

	private final Map<Block, List<Integer>> ofBlock = new HashMap<>();

	private final TreeSet<Integer> undated = new TreeSet<>();

	SaidOfAll(List<Draft> drafts, Reference reference) {
		this.drafts = new ArrayList<>(drafts);
		this.reference = reference;
		this.starts = drafts.stream().mapToInt((d) -> d.flow().originalStart(d.start())).toArray();
		for (int i = 0; i < drafts.size(); i++) {
			this.ofBlock.computeIfAbsent(drafts.get(i).block(), (b) -> new ArrayList<>()).add(i);
			if (drafts.get(i).deadline() == null) {
				this.undated.add(i);
			}
		}
	}

	List<Draft> read(List<Block> blocks) {
		for (Block block : blocks) {
			ExtractedDeadline said = (block.flow().length() < LONGEST) ? said(block.flow()) : null;
			if (said != null) {
				drop(block, said);
				date(block, said);
			}
			block.flow().rest();
		}
		return this.drafts.stream().filter(Objects::nonNull).toList();
	}

	/** The sentence itself is no assignment. */
	private void drop(Block block, ExtractedDeadline said) {
		for (int at : this.ofBlock.getOrDefault(block, List.of())) {
			Draft d = this.drafts.get(at);
			if (d != null && this.starts[at] <= said.start() && d.flow().originalEnd(d.end()) >= said.end()) {
				this.drafts.set(at, null);
				this.undated.remove(at);
			}
		}
	}

	private void date(Block block, ExtractedDeadline said) {
		String words = block.flow().folded();
		boolean everywhere = UNDATED.matcher(words).find();
		boolean points = POINTS.matcher(words).find();
		boolean section = everywhere && SECTION.matcher(words).find();
		int behind = behind(said.start());
		int from = everywhere ? 0 : first(block.flow(), behind);
		int to = everywhere ? this.starts.length : behind;
		for (int at : List.copyOf(this.undated.subSet(from, to))) {
			Draft d = Objects.requireNonNull(this.drafts.get(at));
			boolean meant = points ? d.block().beside(block) : !everywhere || section || d.block().beside(block);
			if (meant && (everywhere || this.starts[at] < said.start())) {
				this.drafts.set(at, d.due(Fields.inherited(said, "said of all items above", 0.75)));
				this.undated.remove(at);
			}
		}
	}

	/** The first that begins behind this place of the original. */
	private int behind(int place) {
		int found = Arrays.binarySearch(this.starts, place);
		int behind = (found >= 0) ? found + 1 : -found - 1;
		while (behind < this.starts.length && this.starts[behind] == place) {
			behind++;
		}
		return behind;
	}

	/** "Hai nhiệm vụ nêu trên": so many of those right above, else all. */
	private int first(Flow flow, int behind) {
		Matcher counted = COUNTED.matcher(flow.folded());
		if (!counted.find()) {
			return 0;
		}
		int missing = switch (counted.group(1)) {
			case "hai" -> 2;
			case "ba" -> 3;
			case "bốn" -> 4;
			case "năm" -> 5;
			default -> Integer.parseInt(counted.group(1));
		};
		int first = behind;
		while (first > 0 && missing > 0) {
			first--;
			missing -= (this.drafts.get(first) != null) ? 1 : 0;
		}
		return first;
	}

	private @Nullable ExtractedDeadline said(Flow flow) {
		for (Clause clause : Clauses.of(flow)) {
			if (ofAll(flow.folded(), clause)) {
				for (Phrase phrase : DeadlineScanner.scan(flow, this.reference)) {
					if (phrase.start() >= clause.start() && phrase.end() <= clause.end()) {
						return Fields.deadline(flow, phrase);
					}
				}
			}
		}
		return null;
	}

	private static boolean ofAll(String text, Clause clause) {
		int done = text.indexOf("hoàn thành ", clause.start());
		boolean opens = "thcnb0123456789".indexOf(text.charAt(clause.start())) >= 0;
		return opens && ALL.matcher(text).region(clause.start(), clause.end()).matches() || done >= 0
				&& done < clause.end() && ABOVE.matcher(text).region(clause.start(), clause.end()).matches();
	}

}

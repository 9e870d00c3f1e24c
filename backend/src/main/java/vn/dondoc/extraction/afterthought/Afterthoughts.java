package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/** What only the whole document shows: one deadline said for all, an order told twice. */
public final class Afterthoughts {

	private static final Pattern ALL = Pattern.compile(
			".{0,40}hoàn thành (?:toàn bộ )?các (?:nhiệm vụ|nội dung|công việc) (?:nêu )?trên .*|(?:thời hạn|thời gian|hạn) (?:hoàn thành )?(?:chung|của các nhiệm vụ|cho các nhiệm vụ).{0,30}:.*|(?:(?:các|những) (?:nhiệm vụ|nội dung|công việc|việc|mục)[^.;]{0,40} (?:không|chưa) (?:ghi|có|quy định|nêu|xác định|ấn định)[^.;]{0,30}(?:mốc|hạn|thời gian|thời hạn|thời điểm)[^.;]*)|(?:hai|ba|bốn|năm|\\d{1,2}) (?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?(?:trên|này).*|(?:thời hạn |thời gian )?(?:hoàn thành |thực hiện )?(?:của )?(?:tất cả )?(?:các|những|toàn bộ(?: các)?) (?:nhiệm vụ|nội dung|công việc|việc|báo cáo)(?: (?:nêu )?trên| tại| này| nói trên| từ).*");

	private static final Pattern UNDATED = Pattern.compile("(?:không|chưa) (?:ghi|có|quy định|nêu|xác định|ấn định)");

	/** "Các nội dung tại điểm a, b, c nêu trên": those of the same item. */
	private static final Pattern POINTS = Pattern
		.compile("^(?:các |những )?(?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?tại (?:các )?điểm [a-zđ](?:,| và)");

	private static final Pattern SECTION = Pattern.compile("mục|phần|phụ lục|kế hoạch này|thông báo này");

	private static final Pattern COUNTED = Pattern
		.compile("(hai|ba|bốn|năm|\\d{1,2}) (?:nhiệm vụ|nội dung|công việc|việc) (?:nêu )?(?:trên|này)");

	private Afterthoughts() {
	}

	public static List<Draft> apply(List<Draft> drafts, Outline outline, Reference reference) {
		List<Draft> kept = outline.official() ? drafts : withoutRepeats(withoutStandfirst(drafts, outline));
		return References.apply(forAll(kept, outline, reference), flat(outline.blocks(), new ArrayList<>()), reference);
	}

	/** The first paragraph of an article sums up the orders told in full below. */
	private static List<Draft> withoutStandfirst(List<Draft> drafts, Outline outline) {
		Block first = null;
		for (Block block : outline.blocks()) {
			if (block.flow().length() > 80) {
				first = block;
				break;
			}
		}
		if (first == null || drafts.size() < 3) {
			return drafts;
		}
		Block standfirst = first;
		List<Draft> rest = drafts.stream().filter((d) -> d.block() != standfirst).toList();
		boolean vague = drafts.stream()
			.filter((d) -> d.block() == standfirst)
			.allMatch((d) -> d.deadline() == null && d.end() - d.start() < 400);
		return (vague && rest.size() >= 2) ? rest : drafts;
	}

	/** "Các nhiệm vụ trên hoàn thành trước …" dates every item above that has no date. */
	private static List<Draft> forAll(List<Draft> drafts, Outline outline, Reference reference) {
		List<Draft> dated = new ArrayList<>(drafts);
		for (Block block : flat(outline.blocks(), new ArrayList<>())) {
			ExtractedDeadline said = (block.flow().length() < 600) ? said(block.flow(), reference) : null;
			if (said != null) {
				dated.removeIf((d) -> d.block() == block && d.flow().originalStart(d.start()) <= said.start()
						&& d.flow().originalEnd(d.end()) >= said.end());
				int from = dated.size() - last(block.flow(), dated, said);
				boolean everywhere = UNDATED.matcher(block.flow().folded()).find();
				for (int i = everywhere ? 0 : Math.max(0, from); i < dated.size(); i++) {
					Draft d = dated.get(i);
					boolean above = d.flow().originalStart(d.start()) < said.start();
					boolean meant = POINTS.matcher(block.flow().folded()).find() ? d.block().beside(block)
							: !everywhere || SECTION.matcher(block.flow().folded()).find() || d.block().beside(block);
					if (d.deadline() == null && meant && (above || everywhere)) {
						dated.set(i, d.due(Fields.inherited(said, "said of all items above", 0.75)));
					}
				}
			}
		}
		return dated;
	}

	/**
	 * A caption or a summary says a second time, and shorter, what is ordered elsewhere.
	 */
	private static List<Draft> withoutRepeats(List<Draft> drafts) {
		if (drafts.size() > 200) {
			return drafts;
		}
		return drafts.stream().filter((d) -> drafts.stream().noneMatch((o) -> o != d && repeats(d, o))).toList();
	}

	private static boolean repeats(Draft brief, Draft full) {
		ExtractedDeadline due = brief.deadline();
		ExtractedDeadline same = full.deadline();
		boolean one = due != null && same != null && due.meaning().equals(same.meaning())
				&& brief.block() != full.block();
		boolean numbered = brief.block().label() != null && full.block().label() != null;
		if (!one || numbered || brief.end() - brief.start() > Math.min(220, full.end() - full.start())) {
			return false;
		}
		Set<String> words = words(full);
		Set<String> said = words(brief);
		return said.stream().filter(words::contains).count() >= 0.7 * said.size();
	}

	private static Set<String> words(Draft draft) {
		String text = draft.flow().folded().substring(draft.start(), draft.end());
		return java.util.Arrays.stream(text.split("[^\\p{L}\\d]+"))
			.filter((w) -> w.length() > 1)
			.collect(Collectors.toSet());
	}

	private static List<Block> flat(List<Block> blocks, List<Block> out) {
		for (Block block : blocks) {
			out.add(block);
			flat(block.children(), out);
		}
		return out;
	}

	/** "Hai nhiệm vụ nêu trên": so many of those right above, else all. */
	private static int last(Flow flow, List<Draft> drafts, ExtractedDeadline said) {
		Matcher counted = COUNTED.matcher(flow.folded());
		int behind = (int) drafts.stream().filter((d) -> d.flow().originalStart(d.start()) > said.start()).count();
		if (!counted.find()) {
			return drafts.size();
		}
		int count = switch (counted.group(1)) {
			case "hai" -> 2;
			case "ba" -> 3;
			case "bốn" -> 4;
			case "năm" -> 5;
			default -> Integer.parseInt(counted.group(1));
		};
		return count + behind;
	}

	private static @Nullable ExtractedDeadline said(Flow flow, Reference reference) {
		for (Clause clause : Clauses.of(flow)) {
			if (ALL.matcher(flow.folded().substring(clause.start(), clause.end())).matches()) {
				for (Phrase phrase : DeadlineScanner.scan(flow, reference)) {
					if (phrase.start() >= clause.start() && phrase.end() <= clause.end()) {
						return Fields.deadline(flow, phrase);
					}
				}
			}
		}
		return null;
	}

}

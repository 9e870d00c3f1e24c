package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.List;
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
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/**
 * "Riêng nhiệm vụ tại điểm c khoản 2 hoàn thành trong tháng 6": a deadline said of items
 * by their numbers.
 */
final class References {

	private static final Pattern SPEAKS_OF = Pattern.compile(
			"(?:nhiệm vụ|nội dung|công việc|phần việc|việc)(?: được giao| nêu| quy định)? (?:tại|ở) (?:các )?(?=điểm|khoản|mục|ý|số)");

	/** "điểm c khoản 2", "mục 1, 2 và 5", "khoản 3 mục II". */
	private static final Pattern NUMBERS = Pattern.compile(
			"(?:điểm ([a-zđ])(?:,)? )?(?:khoản|mục|điểm|ý|số) (\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5}(?![\\p{L}]))"
					+ "((?:\\s?(?:,|và|,? và) ?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5})(?![\\p{L}\\d/.-]))*)(?: mục ([ivx]{1,5}|\\d{1,2})(?!\\p{L}))?");

	private static final Pattern MORE = Pattern.compile("[\\divx.]+");

	private References() {
	}

	static List<Draft> apply(List<Draft> drafts, List<Block> blocks, Reference reference) {
		List<Draft> dated = new ArrayList<>(drafts);
		for (Block block : blocks) {
			Flow flow = block.flow();
			if (flow.length() < 900 && (flow.folded().contains(" tại ") || flow.folded().contains(" ở "))
					&& SPEAKS_OF.matcher(flow.folded()).find()) {
				List<Phrase> phrases = DeadlineScanner.scan(flow, reference);
				Clauses.of(flow).forEach((c) -> date(dated, block, c, phrases));
			}
		}
		return dated;
	}

	private static void date(List<Draft> drafts, Block block, Clause clause, List<Phrase> phrases) {
		Flow flow = block.flow();
		Matcher speaks = SPEAKS_OF.matcher(flow.folded()).region(clause.start(), clause.end());
		if (!speaks.find()) {
			return;
		}
		Matcher numbers = NUMBERS.matcher(flow.folded()).region(speaks.end(), clause.end());
		while (numbers.find()) {
			Phrase due = next(phrases, numbers.end(), clause.end());
			if (due == null) {
				return;
			}
			ExtractedDeadline said = Fields.inherited(Fields.deadline(flow, due), "said of this item by its number",
					0.75);
			List<String> paths = paths(numbers);
			drafts.removeIf((d) -> d.block() == block && d.flow().originalStart(d.start()) <= said.start()
					&& d.flow().originalEnd(d.end()) >= said.end());
			drafts.replaceAll((d) -> meant(d, paths) ? d.due(said) : d);
		}
	}

	private static @Nullable Phrase next(List<Phrase> phrases, int from, int to) {
		return phrases.stream().filter((p) -> p.start() >= from && p.end() <= to).findFirst().orElse(null);
	}

	private static List<String> paths(Matcher numbers) {
		String above = (numbers.group(4) != null) ? numbers.group(4) + "." : "";
		List<String> paths = new ArrayList<>();
		paths.add(above + numbers.group(2) + ((numbers.group(1) != null) ? "." + numbers.group(1) : ""));
		Matcher more = MORE.matcher(numbers.group(3));
		while (more.find()) {
			paths.add(above + more.group());
		}
		return paths;
	}

	/** A deadline of its own always wins. */
	private static boolean meant(Draft draft, List<String> paths) {
		String path = draft.block().path();
		ExtractedDeadline due = draft.deadline();
		if (path == null || due != null && !due.inherited()) {
			return false;
		}
		String folded = Folded.of(path);
		return paths.stream()
			.anyMatch((p) -> folded.equals(p) || folded.endsWith("." + p) || folded.startsWith(p + "."));
	}

}

package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
			"(?:nhiệm vụ|nội dung|công việc|phần việc|việc)(?: được giao| nêu| quy định)? (?:(?:tại|ở) (?:các )?(?=điểm|khoản|mục|ý|số)|(?=số \\d|\\d{1,2}(?:,| và| hoàn)))");

	/** What stands before; "Các sở có nhiệm vụ tại Mục II" are those who do something. */
	private static final Pattern OPENS = Pattern
		.compile("(?:(?:riêng|đối|với|các|những|toàn|bộ|hai|ba|thời|hạn|gian|hoàn|thành|thực|hiện|của|cho|và)[ ,:]+)*");

	/** "điểm c khoản 2", "mục 1, 2 và 5", "khoản 3 mục II". */
	private static final Pattern NUMBERS = Pattern.compile(
			"(?:điểm ([a-zđ])(?:,)? )?(?:(?:khoản|mục|điểm|ý|số) |(?<=(?:nhiệm vụ|công việc|nội dung) ))(\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5}(?![\\p{L}])|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))"
					+ "((?:\\s?(?:,|và|,? và) ?(?:số )?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5}|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?![\\p{L}\\d/.-]))*)(?: mục ([ivx]{1,5}|\\d{1,2})(?!\\p{L}))?");

	/** No sentence about others stands in a longer paragraph. */
	private static final int LONGEST = 900;

	/** One of these stands in every such sentence, and in few others. */
	private static final List<String> NEAR = List.of(" tại ", " ở ", "vụ số ", "việc số ", "dung số ", "vụ 1", "vụ 2",
			"vụ 3", "vụ 4", "vụ 5");

	private static final Pattern MORE = Pattern.compile("(?<!\\p{L})(?:thứ \\p{L}+|[\\divx.]+)(?!\\p{L})");

	private final Reference reference;

	private final List<@Nullable Draft> drafts;

	private final Map<Block, List<Integer>> ofBlock = new HashMap<>();

	/** By every number or run of numbers that may mean them. */
	private final Map<String, List<Integer>> ofNumber = new HashMap<>();

	private final Set<Integer> dated = new HashSet<>();

	private record Said(List<String> paths, ExtractedDeadline deadline) {
	}

	private References(List<Draft> drafts, Reference reference) {
		this.drafts = new ArrayList<>(drafts);
		this.reference = reference;
	}

	static List<Draft> apply(List<Draft> drafts, List<Block> blocks, Reference reference) {
		List<Block> speaking = blocks.stream().filter((b) -> speaks(b.flow())).toList();
		return speaking.isEmpty() ? drafts : new References(drafts, reference).read(speaking);
	}

	private static boolean speaks(Flow flow) {
		boolean speaks = flow.length() < LONGEST && NEAR.stream().anyMatch(flow.folded()::contains)
				&& SPEAKS_OF.matcher(flow.folded()).find();
		flow.rest();
		return speaks;
	}

	private List<Draft> read(List<Block> speaking) {
		for (int i = 0; i < this.drafts.size(); i++) {
			note(i, Objects.requireNonNull(this.drafts.get(i)));
		}
		List<Said> said = new ArrayList<>();
		for (Block block : speaking) {
			List<Phrase> phrases = DeadlineScanner.scan(block.flow(), this.reference);
			Clauses.of(block.flow()).forEach((c) -> read(block, c, phrases, said));
		}
		// what is said last holds, so that each is dated once
		for (int i = said.size() - 1; i >= 0; i--) {
			ExtractedDeadline deadline = said.get(i).deadline();
			said.get(i).paths().forEach((p) -> date(p, deadline));
		}
		return this.drafts.stream().filter(Objects::nonNull).toList();
	}

	/** A deadline of its own always wins. */
	private void note(int at, Draft draft) {
		this.ofBlock.computeIfAbsent(draft.block(), (b) -> new ArrayList<>()).add(at);
		String path = draft.block().path();
		ExtractedDeadline due = draft.deadline();
		if (path == null || due != null && !due.inherited()) {
			return;
		}
		String folded = Folded.of(path);
		Set<String> meant = new HashSet<>(Set.of(folded));
		for (int dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
			meant.add(folded.substring(0, dot));
			meant.add(folded.substring(dot + 1));
		}
		meant.forEach((p) -> this.ofNumber.computeIfAbsent(p, (x) -> new ArrayList<>()).add(at));
	}

	private void read(Block block, Clause clause, List<Phrase> phrases, List<Said> out) {
		Flow flow = block.flow();
		Matcher speaks = SPEAKS_OF.matcher(flow.folded()).region(clause.start(), clause.end());
		if (!speaks.find()) {
			return;
		}
		if (!OPENS.matcher(flow.folded()).region(clause.start(), speaks.start()).matches()) {
			return;
		}
		Matcher numbers = NUMBERS.matcher(flow.folded()).region(speaks.end(), clause.end()).useTransparentBounds(true);
		while (numbers.find()) {
			Phrase due = next(phrases, numbers.end(), clause.end());
			if (due == null) {
				return;
			}
			ExtractedDeadline said = Fields.inherited(Fields.deadline(flow, due), "said of this item by its number",
					0.75);
			drop(block, said);
			out.add(new Said(paths(numbers), said));
		}
	}

	/** The sentence itself is no assignment. */
	private void drop(Block block, ExtractedDeadline said) {
		for (int at : this.ofBlock.getOrDefault(block, List.of())) {
			Draft d = this.drafts.get(at);
			if (d != null && d.flow().originalStart(d.start()) <= said.start()
					&& d.flow().originalEnd(d.end()) >= said.end()) {
				this.drafts.set(at, null);
			}
		}
	}

	private void date(String path, ExtractedDeadline said) {
		List<Integer> meant = this.ofNumber.remove(path);
		for (int at : (meant != null) ? meant : List.<Integer>of()) {
			Draft d = this.drafts.get(at);
			if (d != null && this.dated.add(at)) {
				this.drafts.set(at, d.due(said));
			}
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

}

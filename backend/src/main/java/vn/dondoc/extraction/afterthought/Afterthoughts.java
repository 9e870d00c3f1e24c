package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.time.word.Reference;

import static java.util.stream.Collectors.toSet;

/** What only the whole document shows: one deadline said for all, an order told twice. */
public final class Afterthoughts {

	/** A sentence that sums up is no longer. */
	private static final int BRIEF = 400;

	private Afterthoughts() {
	}

	public static List<Draft> apply(List<Draft> drafts, Outline outline, Reference reference) {
		List<Draft> given = Overdue.weighed(drafts, outline.official(), reference);
		List<Draft> kept = outline.official() ? given : withoutRepeats(withoutStandfirst(given, outline));
		List<Block> blocks = flat(outline.blocks(), new ArrayList<>());
		List<Draft> noted = Footnotes.apply(kept, outline.blocks(), blocks, reference);
		return SameTime.apply(References.apply(new SaidOfAll(noted, reference).read(blocks), blocks, reference));
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
			.allMatch((d) -> d.deadline() == null && d.end() - d.start() < BRIEF);
		if (rest.size() < 2) {
			return drafts;
		}
		boolean one = drafts.size() - rest.size() == 1;
		return vague || one && toldBelow(drafts.get(0), rest) ? rest : drafts;
	}

	/** Whether what follows comes back to whom these few words are for. */
	private static boolean toldBelow(Draft brief, List<Draft> rest) {
		Set<String> below = rest.stream().flatMap((d) -> d.leads().stream()).map(Afterthoughts::who).collect(toSet());
		return !brief.leads().isEmpty() && brief.end() - brief.start() < BRIEF
				&& brief.leads().stream().map(Afterthoughts::who).allMatch(below::contains);
	}

	/** "UBND thị xã Ninh Hòa" and "thị xã Ninh Hòa" are the same there. */
	private static String who(Field<String> lead) {
		String name = Folded.of(lead.value());
		return name.startsWith("ubnd ") ? name.substring("ubnd ".length()) : name;
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
		return java.util.Arrays.stream(text.split("[^\\p{L}\\d]+")).filter((w) -> w.length() > 1).collect(toSet());
	}

	private static List<Block> flat(List<Block> blocks, List<Block> out) {
		for (Block block : blocks) {
			out.add(block);
			flat(block.children(), out);
		}
		return out;
	}

}

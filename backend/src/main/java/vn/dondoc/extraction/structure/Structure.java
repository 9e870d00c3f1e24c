package vn.dondoc.extraction.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Label;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;

/** Builds the tree of headings, items, paragraphs and rows from their numbering. */
public final class Structure {

	private final List<Block> flat;

	private final List<Block> roots = new ArrayList<>();

	/** The open blocks, the innermost first. */
	private final Deque<Block> open = new ArrayDeque<>();

	/** Where the rows of the table being read begin to nest, if one is. */
	private @Nullable Block table;

	private boolean inTable;

	/** Whether a line of its own only says who is meant by what follows. */
	private final Predicate<Flow> addressed;

	private final Set<Block> heads = new HashSet<>();

	/** Those with another beneath them than such a line. */
	private final Set<Block> mixed = new HashSet<>();

	/** Whether a line has said that a list follows. */
	private boolean leadIn;

	private Structure(List<Block> flat, Predicate<Flow> addressed) {
		this.flat = flat;
		this.addressed = addressed;
	}

	public static Outline of(NormalText text) {
		return of(text, (flow) -> false);
	}

	/** {@code addressed} knows the lines that only say who is meant by what follows. */
	public static Outline of(NormalText text, Predicate<Flow> addressed) {
		Paragraphs paragraphs = new Paragraphs(text).read();
		Structure structure = new Structure(paragraphs.blocks(), addressed);
		for (int i = 0; i < structure.flat.size(); i++) {
			structure.place(i);
			if (i > 0) {
				structure.flat.get(i - 1).flow().rest();
			}
		}
		if (!Letterhead.in(paragraphs.blocks()) && !directing(paragraphs.blocks())) {
			structure.roots.forEach(Structure::unnumber);
		}
		return new Outline(structure.roots, paragraphs.addressees(), Letterhead.in(paragraphs.blocks()));
	}

	/** An office's own digest of what was directed; its numbers are the items'. */
	private static boolean directing(List<Block> blocks) {
		return blocks.subList(0, Math.min(4, blocks.size()))
			.stream()
			.anyMatch((b) -> b.flow().length() < 200 && b.flow().folded().contains("chỉ đạo, điều hành"));
	}

	/** The number of a digest's section is no number of what is ordered in it. */
	private static void unnumber(Block block) {
		boolean section = block.label() != null && block.headingLike() && !block.opensList()
				&& block.children().stream().anyMatch((c) -> c.label() == null);
		if (section) {
			block.unnumber();
		}
	}

	private void place(int at) {
		Block block = this.flat.get(at);
		this.leadIn |= at > 0 && this.flat.get(at - 1).opensList();
		if (this.inTable && block.row() == null) {
			leaveTable();
		}
		Label label = block.label();
		if (block.row() != null && !this.inTable) {
			this.inTable = true;
			this.table = this.open.peek();
		}
		boolean heads = heads(at);
		if (heads) {
			this.heads.add(block);
			closeForHead(at);
		}
		else if (label == null) {
			closeForParagraph(at);
		}
		else {
			closeForLabel(label);
		}
		Block parent = this.open.peek();
		if (parent == null) {
			this.roots.add(block);
		}
		else {
			parent.add(block);
			if (!heads) {
				this.mixed.add(parent);
			}
		}
		if (label != null || block.opensList() || heads) {
			this.open.push(block);
		}
	}

	private void leaveTable() {
		while (this.open.peek() != this.table) {
			this.open.pop();
		}
		this.inTable = false;
		this.table = null;
	}

	private void closeForLabel(Label label) {
		int depth = 0;
		int found = 0;
		for (Block block : this.open) {
			if (this.inTable && block == this.table) {
				break;
			}
			depth++;
			if (block.label() != null && sameLevel(block.label(), label)) {
				found = depth;
				break;
			}
		}
		if (found == 0 && label.style() == Label.Style.ARTICLE && !this.inTable) {
			found = this.open.size();
		}
		for (int i = 0; i < found; i++) {
			this.open.pop();
		}
	}

	private static boolean sameLevel(Label open, Label label) {
		return open.style() == label.style() && (label.style() != Label.Style.DECIMAL || levels(open) == levels(label));
	}

	private static long levels(Label label) {
		return label.printed().chars().filter((c) -> c == '.').count();
	}

	/**
	 * A paragraph without a number stands in the item whose successor follows it, or
	 * under the heading right above it; else it closes the list.
	 */
	private void closeForParagraph(int at) {
		if (Capitals.annex(this.flat.get(at))) {
			this.open.clear();
			return;
		}
		if (goesOn(at)) {
			return;
		}
		closeLists();
		Block above = this.open.peek();
		if (above != null && at > 0 && this.flat.get(at - 1) == above && above.headingLike()) {
			return;
		}
		Label next = nextLabel(at);
		int depth = 0;
		for (Block block : this.open) {
			if (next != null && block.label() != null && !next.bullet() && next.follows(block.label())) {
				for (int i = 0; i < depth; i++) {
					this.open.pop();
				}
				return;
			}
			depth++;
		}
		Block top = this.open.peek();
		boolean under = top != null && top.headingLike() && !top.numbers();
		if (!under) {
			this.open.clear();
		}
	}

	/** Lines right below one another, without numbers, have one heading. */
	private boolean goesOn(int at) {
		Block head = this.open.peek();
		return head != null && this.heads.contains(head) && !this.flat.get(at).apart() && !head.labels();
	}

	/** Whether a line heads the lines beneath it by naming who is meant. */
	private boolean heads(int at) {
		Block block = this.flat.get(at);
		if (!this.leadIn && Capitals.all(block)) {
			return false;
		}
		return block.label() == null && block.row() == null && at + 1 < this.flat.size()
				&& this.flat.get(at + 1).row() == null && this.addressed.test(block.flow());
	}

	/** One that is addressed ends what stands beneath the one addressed before. */
	private void closeForHead(int at) {
		while (this.open.stream().anyMatch(this.heads::contains)) {
			this.open.pop();
		}
		Block above = this.open.peek();
		boolean leadIn = above != null && above.label() == null && above.opensList() && !this.mixed.contains(above);
		if (!leadIn) {
			closeForParagraph(at);
		}
	}

	/** A new paragraph ends a list of bullets, and what a paragraph before it opened. */
	private void closeLists() {
		while (!this.open.isEmpty() && (this.open.peek().label() == null || this.open.peek().label().bullet())) {
			this.open.pop();
		}
	}

	private @Nullable Label nextLabel(int at) {
		for (int i = at + 1; i < this.flat.size() && i < at + 40; i++) {
			Block block = this.flat.get(i);
			if (block.label() != null && !block.label().bullet() && block.row() == null) {
				return block.label();
			}
		}
		return null;
	}

}

package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page into lines, from the top down and from left to right. */
final class Lines {

	/** Words this many heights apart belong to two columns. */
	static final double APART = 1.6;

	/** Signs raised or lowered by less than this share of their height stay in line. */
	private static final double LEVEL = 0.45;

	private Lines() {
	}

	/** The pieces of every line; wide gaps part them. */
	static List<List<Line>> of(List<PrintedWord> words) {
		List<List<Line>> lines = new ArrayList<>();
		List<PrintedWord> open = new ArrayList<>();
		double base = 0;
		for (PrintedWord word : words.stream().sorted(Comparator.comparingDouble(PrintedWord::base)).toList()) {
			if (!open.isEmpty() && word.base() - base > LEVEL * Math.max(word.size(), 4)) {
				lines.add(pieces(open));
				open = new ArrayList<>();
			}
			base = open.isEmpty() ? word.base() : base;
			open.add(word);
		}
		if (!open.isEmpty()) {
			lines.add(pieces(open));
		}
		return lines;
	}

	private static List<Line> pieces(List<PrintedWord> words) {
		List<Line> pieces = new ArrayList<>();
		List<PrintedWord> open = new ArrayList<>();
		for (PrintedWord word : words.stream().sorted(Comparator.comparingDouble(PrintedWord::left)).toList()) {
			if (!open.isEmpty() && word.left() - open.get(open.size() - 1).right() > APART * word.size()) {
				pieces.add(new Line(open));
				open = new ArrayList<>();
			}
			open.add(word);
		}
		pieces.add(new Line(open));
		return pieces;
	}

}

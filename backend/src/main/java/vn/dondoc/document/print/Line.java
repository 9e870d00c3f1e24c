package vn.dondoc.document.print;

import java.util.List;
import java.util.stream.IntStream;

/** Words side by side on one line of writing. */
record Line(List<PrintedWord> words) {

	static final double EVEN = 3;

	double left() {
		return this.words.get(0).left();
	}

	double right() {
		return this.words.get(this.words.size() - 1).right();
	}

	double base() {
		return this.words.get(0).base();
	}

	double size() {
		return this.words.stream().mapToDouble(PrintedWord::size).max().orElse(1);
	}

	double firstWord() {
		return this.words.get(0).right() - left();
	}

	/**
	 * Wide gaps stay wide, but for those of a line stretched to the width of its column.
	 */
	String text() {
		double widest = Math.max(Lines.APART * size(), EVEN * usualGap());
		StringBuilder text = new StringBuilder(this.words.get(0).letters());
		for (int i = 1; i < this.words.size(); i++) {
			text.append((gap(i) > widest) ? "    " : " ").append(this.words.get(i).letters());
		}
		return text.toString();
	}

	/** The gap in the middle of all its gaps; nothing where there is one word only. */
	double usualGap() {
		return IntStream.range(1, this.words.size())
			.mapToDouble(this::gap)
			.sorted()
			.skip((this.words.size() - 1) / 2)
			.findFirst()
			.orElse(0);
	}

	private double gap(int before) {
		return this.words.get(before).left() - this.words.get(before - 1).right();
	}

}

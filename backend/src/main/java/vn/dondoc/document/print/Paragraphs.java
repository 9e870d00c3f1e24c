package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of one column together into paragraphs: a line was broken where the next
 * word did not fit, and a paragraph ended where it would have.
 */
final class Paragraphs {

	private static final Pattern LABEL = Pattern
		.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)-]|[IVXLC]{1,6}[.)-]|[A-Za-zđ][.)]|\\(\\d{1,2}\\)|[-–+*•])\\s.*"
				+ "|(?:Điều|Chương|Phần|Mục) [\\dIVXLC]+[.:]?.*|(?:Kính gửi|Nơi nhận|Số|V/v|Căn cứ)[ :].*");

	/** A dash or a number in the middle of a sentence that came to stand first. */
	private static final Pattern NO_LABEL = Pattern.compile("(?:[-–+]|\\d+[.)-]) *[\\d\\p{Ll}].*");

	private static final Pattern CLOSED = Pattern.compile(".*[.;:!?”\"/]");

	private static final double WIDER = 1.2;

	private static final double INDENT = 8;

	/** From so many clear cases on a document is known to set its paragraphs apart. */
	private static final int CLEAR = 3;

	private static final double MOSTLY = 0.8;

	private final double left;

	private final double right;

	private final double pitch;

	/**
	 * For lines of one column.
	 * @param pitch the distance of two lines of one paragraph
	 */
	Paragraphs(double left, double right, double pitch) {
		this.left = left;
		this.right = right;
		this.pitch = pitch;
	}

	/** A line its writer broke within a paragraph stays broken. */
	List<String> of(List<Line> lines) {
		boolean spaced = setsParagraphsApart(lines);
		List<String> paragraphs = new ArrayList<>();
		List<String> open = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!open.isEmpty()) {
				Line before = lines.get(i - 1);
				boolean kept = spaced && isBrokenWithin(before, lines.get(i));
				if (!kept && !runsOn(before, lines.get(i), open.size() == 1)) {
					paragraphs.add(Broken.join(open));
					open.clear();
				}
				else if (!isFull(before, lines.get(i))) {
					open.add("\n");
				}
			}
			open.add(lines.get(i).text());
		}
		paragraphs.add(Broken.join(open));
		return paragraphs;
	}

	private boolean setsParagraphsApart(List<Line> lines) {
		int apart = 0;
		int all = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line next = lines.get(i);
			if (LABEL.matcher(next.text()).matches() && next.base() > lines.get(i - 1).base()
					&& !isFull(lines.get(i - 1), next)) {
				all++;
				apart += isApart(lines.get(i - 1), next) ? 1 : 0;
			}
		}
		return apart >= CLEAR && apart >= all * MOSTLY;
	}

	private boolean isBrokenWithin(Line line, Line next) {
		return next.base() > line.base() && !isApart(line, next) && !LABEL.matcher(next.text()).matches();
	}

	private boolean runsOn(Line line, Line next, boolean first) {
		boolean closed = CLOSED.matcher(line.text()).matches();
		boolean small = Character.isLowerCase(next.text().codePointAt(0));
		boolean label = LABEL.matcher(next.text()).matches();
		boolean full = isFull(line, next);
		if (isApart(line, next) || !full) {
			return small && !closed && !label && (full || !isApart(line, next));
		}
		if (label && (closed || !NO_LABEL.matcher(next.text()).matches())) {
			return false;
		}
		boolean hanging = first && LABEL.matcher(line.text()).matches();
		boolean indented = next.left() > line.left() + INDENT && next.left() > this.left + INDENT;
		return !indented || hanging || (small && !closed) || isMiddle(next);
	}

	/** A new page begins above the end of the old one. */
	private boolean isApart(Line line, Line next) {
		return next.base() - line.base() > this.pitch * WIDER + 1;
	}

	private boolean isFull(Line line, Line next) {
		double used = isMiddle(line) ? line.right() - line.left() : line.right() - this.left;
		return this.right - this.left - used < next.firstWord() + next.size() / 3;
	}

	private boolean isMiddle(Line line) {
		double before = line.left() - this.left;
		return before > INDENT && Math.abs(before - (this.right - line.right())) < INDENT;
	}

}

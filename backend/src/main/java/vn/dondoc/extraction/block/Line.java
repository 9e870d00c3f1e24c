package vn.dondoc.extraction.block;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.text.NormalText;

/** A line that is not blank; {@code apart} where an empty line stands before it. */
public record Line(int start, int end, String text, boolean apart) {

	public static List<Line> of(NormalText normal) {
		List<Line> lines = new ArrayList<>();
		String text = normal.text();
		boolean apart = true;
		for (int at = 0; at <= text.length();) {
			int end = text.indexOf('\n', at);
			end = (end < 0) ? text.length() : end;
			int from = at;
			int to = end;
			while (from < to && text.charAt(from) <= ' ') {
				from++;
			}
			while (to > from && text.charAt(to - 1) <= ' ') {
				to--;
			}
			if (to - from > 1 || (to > from && Character.isLetterOrDigit(text.charAt(from)))) {
				lines.add(new Line(from, to, text.substring(from, to), apart));
				apart = false;
			}
			else {
				apart = true;
			}
			at = end + 1;
		}
		return lines;
	}

	public boolean endsSentence() {
		int last = this.text.length() - 1;
		while (last > 0 && "\"”»)".indexOf(this.text.charAt(last)) >= 0) {
			last--;
		}
		return ".!?;:…".indexOf(this.text.charAt(last)) >= 0;
	}

	public boolean beginsSmall() {
		char c = this.text.charAt(0);
		return Character.isLowerCase(c) || c == '%' || c == ',' || c == ')' || c == ';';
	}

	/** Capitals throughout, as titles are set. */
	public boolean shouts() {
		boolean letters = false;
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			letters |= Character.isLetter(c);
		}
		return letters;
	}

}

package vn.dondoc.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a flow at the ends of sentences and at semicolons outside brackets and
 * quotations.
 */
public final class Clauses {

	private Clauses() {
	}

	public static List<Clause> of(Flow flow) {
		return flow.clauses();
	}

	static List<Clause> part(Flow flow) {
		String text = flow.printed();
		List<Clause> clauses = new ArrayList<>();
		int start = 0;
		int sentence = 0;
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth = depth(depth, c);
			boolean stop = ends(text, i, c);
			if ((c == ';' && depth == 0) || (stop && depth <= 1)) {
				int end = behindQuotes(text, i + 1);
				add(clauses, text, start, end, sentence);
				start = end;
				i = end - 1;
				depth = stop ? 0 : depth;
				sentence += stop ? 1 : 0;
			}
		}
		add(clauses, text, start, text.length(), sentence);
		return List.copyOf(clauses);
	}

	private static int depth(int depth, char c) {
		return switch (c) {
			case '(' -> depth + 1;
			case ')' -> Math.max(0, depth - 1);
			default -> depth;
		};
	}

	private static int behindQuotes(String text, int at) {
		int end = at;
		while (end < text.length() && ".…\"”»)/".indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	private static boolean ends(String text, int at, char c) {
		if (c != '.' && c != '!' && c != '?' && c != '…') {
			return false;
		}
		int next = behindQuotes(text, at + 1);
		if (next >= text.length()) {
			return true;
		}
		if (text.charAt(next) != ' ' || next + 1 >= text.length()) {
			return false;
		}
		char follows = text.charAt(next + 1);
		boolean begins = Character.isUpperCase(follows) || "\"“'(-+".indexOf(follows) >= 0
				|| (Character.isDigit(follows) && c == '.');
		return begins && !(c == '.' && abbreviation(text, at));
	}

	/** "TP. Huế", "Q. 1", "Trần Q.A. Sơn": a full stop behind initials ends nothing. */
	private static boolean abbreviation(String text, int at) {
		int start = at;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String word = text.substring(start, at);
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && start > 0
				&& text.charAt(start - 1) != ' ';
		return initial || word.equals("TP") || word.equals("Tp") || word.equals("TX") || word.equals("TT")
				|| word.equals("Tx") || word.equals("ThS") || word.equals("TS") || word.equals("PGS")
				|| word.equals("Mr") || word.equals("BS");
	}

	private static void add(List<Clause> clauses, String text, int start, int end, int sentence) {
		int from = start;
		int to = end;
		while (from < to && text.charAt(from) == ' ') {
			from++;
		}
		while (to > from && text.charAt(to - 1) == ' ') {
			to--;
		}
		if (to > from) {
			clauses.add(new Clause(from, to, sentence));
		}
	}

}

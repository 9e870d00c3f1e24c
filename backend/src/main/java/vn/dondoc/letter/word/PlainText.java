package vn.dondoc.letter.word;

import java.util.List;
import java.util.stream.Collectors;

/** Text of people as Word can keep it: nothing that XML forbids. */
final class PlainText {

	private PlainText() {
	}

	/** On one line. */
	static String line(String text) {
		return legal(text).replaceAll("\\s+", " ").strip();
	}

	/** Its lines. */
	static List<String> lines(String text) {
		return legal(text).lines().map(String::stripTrailing).toList();
	}

	private static String legal(String text) {
		return text.codePoints().filter(PlainText::isLegal).mapToObj(Character::toString).collect(Collectors.joining());
	}

	/** Surrogates that stand alone are illegal too. */
	private static boolean isLegal(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

}

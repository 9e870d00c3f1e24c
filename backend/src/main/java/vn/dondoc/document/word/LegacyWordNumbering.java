package vn.dondoc.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

import vn.dondoc.document.page.Numerals;

/** Counts the lists of a doc as Word does. */
final class LegacyWordNumbering {

	private static final int LEVELS = 9;

	private static final int BULLET = 23;

	private final Map<Integer, int[]> counters = new HashMap<>();

	/**
	 * The label Word prints before the paragraph and a space, empty where it has none.
	 */
	String label(Paragraph paragraph) {
		if (!paragraph.isInList() || paragraph.getIlvl() >= LEVELS) {
			return "";
		}
		HWPFList list = paragraph.getList();
		int level = paragraph.getIlvl();
		if (list.getNumberFormat((char) level) == BULLET) {
			return "- ";
		}
		int[] counts = this.counters.computeIfAbsent(list.getLsid(), (id) -> new int[LEVELS]);
		for (int above = 0; above <= level; above++) {
			counts[above] = (counts[above] == 0) ? list.getStartAt((char) above) - ((above == level) ? 1 : 0)
					: counts[above];
		}
		counts[level]++;
		for (int below = level + 1; below < LEVELS; below++) {
			counts[below] = 0;
		}
		String label = written(list, list.getNumberText((char) level), counts);
		return label.isBlank() ? "" : label.strip() + " ";
	}

	/**
	 * In the text of a level the characters 0 to 8 stand for the numbers of the levels.
	 */
	private static String written(HWPFList list, String form, int[] counts) {
		StringBuilder label = new StringBuilder();
		for (char sign : form.toCharArray()) {
			if (sign < LEVELS) {
				label.append(number(counts[sign], list.getNumberFormat(sign)));
			}
			else {
				label.append(sign);
			}
		}
		return label.toString();
	}

	private static String number(int number, int format) {
		return switch (format) {
			case 1 -> Numerals.roman(number);
			case 2 -> Numerals.roman(number).toLowerCase(Locale.ROOT);
			case 3 -> Numerals.letter(number, 'A');
			case 4 -> Numerals.letter(number, 'a');
			case 255 -> "";
			default -> Integer.toString(number);
		};
	}

}

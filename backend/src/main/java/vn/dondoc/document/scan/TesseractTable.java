package vn.dondoc.document.scan;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.document.print.PrintedPage;
import vn.dondoc.document.print.PrintedWord;

/** What tesseract prints: a line for every block, line and word of a page. */
final class TesseractTable {

	private static final int COLUMNS = 12;

	private static final String LINE = "4";

	private static final String WORD = "5";

	/** Below it a word is dirt on the paper. */
	private static final double SUREST_DIRT = 15;

	private TesseractTable() {
	}

	static PrintedPage page(String table, double width, int pixelsWide, int pixelsHigh) {
		double scale = width / pixelsWide;
		List<PrintedWord> words = new ArrayList<>();
		double base = 0;
		double size = 1;
		for (String row : table.split("\n")) {
			String[] cells = row.split("\t", COLUMNS);
			if (cells[0].equals(LINE)) {
				base = scale * (number(cells[7]) + number(cells[9]));
				size = Math.max(1, scale * number(cells[9]) * 0.8);
			}
			else if (cells[0].equals(WORD) && number(cells[10]) > SUREST_DIRT && !cells[11].isBlank()) {
				double left = scale * number(cells[6]);
				words.add(new PrintedWord(cells[11].strip(), left, left + scale * number(cells[8]), base, size));
			}
		}
		return new PrintedPage(width, scale * pixelsHigh, words, List.of());
	}

	private static double number(String cell) {
		return Double.parseDouble(cell);
	}

}

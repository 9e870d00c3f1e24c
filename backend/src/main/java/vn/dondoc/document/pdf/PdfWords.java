package vn.dondoc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.dondoc.document.print.PrintedWord;

/** The words of one page and where they stand. */
final class PdfWords extends PDFTextStripper {

	/** In heights of the letters. */
	private static final double SPACE = 0.3;

	private final List<PrintedWord> words = new ArrayList<>();

	private PdfWords(int page) {
		// letters of a substituted font come last in the file, not where they stand
		setSortByPosition(true);
		setStartPage(page);
		setEndPage(page);
	}

	static List<PrintedWord> of(PDDocument pdf, int page) throws IOException {
		PdfWords reader = new PdfWords(page);
		reader.getText(pdf);
		return reader.words;
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		List<TextPosition> open = new ArrayList<>();
		for (TextPosition letter : positions) {
			if (letter.getUnicode().isBlank() || (!open.isEmpty() && isApart(open.get(open.size() - 1), letter))) {
				add(open);
				open.clear();
			}
			open.add(letter);
		}
		add(open);
	}

	private static boolean isApart(TextPosition letter, TextPosition next) {
		return next.getXDirAdj() - end(letter) > SPACE * letter.getFontSizeInPt();
	}

	private void add(List<TextPosition> letters) {
		String word = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip();
		if (!word.isEmpty()) {
			TextPosition first = letters.stream().filter((it) -> !it.getUnicode().isBlank()).findFirst().orElseThrow();
			this.words.add(new PrintedWord(word, first.getXDirAdj(), end(letters.get(letters.size() - 1)),
					first.getYDirAdj(), first.getFontSizeInPt()));
		}
	}

	private static double end(TextPosition letter) {
		return letter.getXDirAdj() + letter.getWidthDirAdj();
	}

}

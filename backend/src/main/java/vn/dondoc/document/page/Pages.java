package vn.dondoc.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.Block;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.SecrecyMark;

/** Gathers the parts of a document, in reading order, into one text with offsets. */
public final class Pages {

	private static final String CELL_END = " | ";

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder margins = new StringBuilder();

	private final List<Block> blocks = new ArrayList<>();

	public void add(Kind kind, String words) {
		String line = Tidy.letters(words).strip();
		if (!line.isEmpty()) {
			newLine();
			append(kind, line);
		}
	}

	/** A table row becomes one line; a row without words none. */
	public void addRow(List<String> cells) {
		List<String> tidy = cells.stream().map((cell) -> Tidy.letters(cell).strip()).toList();
		if (tidy.stream().allMatch(String::isEmpty)) {
			return;
		}
		newLine();
		for (int i = 0; i < tidy.size(); i++) {
			this.text.append((i == 0) ? "" : CELL_END);
			append(Kind.TABLE_CELL, tidy.get(i).lines().map(String::strip).collect(Collectors.joining(" ")));
		}
	}

	/** What stands outside the text (page heads, frames) may still carry a stamp. */
	public void addMargin(String words) {
		this.margins.append(Tidy.letters(words)).append('\n');
	}

	/** Takes lines as they are, blank ones included. */
	public void addLines(String words) {
		String tidy = Tidy.letters(words);
		int start = 0;
		while (start < tidy.length()) {
			int end = tidy.indexOf('\n', start);
			end = (end < 0) ? tidy.length() : end;
			if (!tidy.substring(start, end).isBlank()) {
				this.blocks.add(new Block(Kind.PARAGRAPH, this.text.length() + start, this.text.length() + end));
			}
			start = end + 1;
		}
		this.text.append(tidy);
	}

	/** The document, unless it has no words or bears a stamp. */
	public ReadDocument as(DocumentFormat format) {
		String words = this.text.toString();
		SecrecyMark.find(words).or(() -> SecrecyMark.find(this.margins.toString())).ifPresent((mark) -> {
			throw new SecretDocument(mark);
		});
		if (words.isBlank()) {
			throw new EmptyDocument();
		}
		return new ReadDocument(words, format, this.blocks);
	}

	private void newLine() {
		if (!this.text.isEmpty()) {
			this.text.append('\n');
		}
	}

	private void append(Kind kind, String words) {
		if (!words.isEmpty()) {
			this.blocks.add(new Block(kind, this.text.length(), this.text.length() + words.length()));
			this.text.append(words);
		}
	}

}

package vn.dondoc.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.SecrecyMark;
import vn.dondoc.document.letters.LegacyLetters;

/** Gathers the parts of a document, in reading order, into one text with offsets. */
public final class Pages {

	private static final String CELL_END = " | ";

	/** Words as they came; those of a row are its cells. */
	private record Part(Kind kind, List<String> words) {
	}

	private final List<Part> parts = new ArrayList<>();

	private final StringBuilder margins = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private final List<Block> blocks = new ArrayList<>();

	private Optional<LegacyLetters> letters = Optional.empty();

	public void add(Kind kind, String words) {
		this.parts.add(new Part(kind, List.of(words)));
	}

	/** A table row becomes one line; a row without words none. */
	public void addRow(List<String> cells) {
		this.parts.add(new Part(Kind.TABLE_CELL, cells));
	}

	/** What stands outside the text (page heads, frames) may still carry a stamp. */
	public void addMargin(String words) {
		this.margins.append(words).append('\n');
	}

	/** The document, unless it has no words or bears a stamp. */
	public ReadDocument as(DocumentFormat format) {
		this.letters = lettersOfAll();
		for (Part part : this.parts) {
			if (part.kind() == Kind.TABLE_CELL) {
				writeRow(part.words());
			}
			else {
				write(part.kind(), tidy(part.words().get(0)).strip());
			}
		}
		return document(format);
	}

	/** A text of lines, which stay as they are, blank ones included. */
	public ReadDocument asLines(String words) {
		this.parts.add(new Part(Kind.PARAGRAPH, List.of(words)));
		this.letters = lettersOfAll();
		String tidy = tidy(words);
		int start = 0;
		while (start < tidy.length()) {
			int end = tidy.indexOf('\n', start);
			end = (end < 0) ? tidy.length() : end;
			if (!tidy.substring(start, end).isBlank()) {
				this.blocks.add(new Block(Kind.PARAGRAPH, start, end));
			}
			start = end + 1;
		}
		this.text.append(tidy);
		return document(DocumentFormat.TEXT);
	}

	private Optional<LegacyLetters> lettersOfAll() {
		return LegacyLetters
			.of(this.parts.stream().flatMap((part) -> part.words().stream()).collect(Collectors.joining("\n")));
	}

	private String tidy(String words) {
		return Tidy.letters(this.letters.map((way) -> way.read(words)).orElse(words));
	}

	private ReadDocument document(DocumentFormat format) {
		String words = this.text.toString();
		refuseStamped(words);
		refuseStamped(tidy(this.margins.toString()));
		if (words.isBlank()) {
			throw new EmptyDocument();
		}
		return new ReadDocument(words, format, this.blocks);
	}

	/** Capitals that only a font drew are small letters in the file. */
	private void refuseStamped(String words) {
		SecrecyMark.find(this.letters.isPresent() ? words.toUpperCase(Locale.ROOT) : words).ifPresent((mark) -> {
			throw new SecretDocument(mark);
		});
	}

	private void writeRow(List<String> cells) {
		List<String> tidy = cells.stream()
			.map((cell) -> tidy(cell).lines().map(String::strip).collect(Collectors.joining(" ")).strip())
			.toList();
		if (tidy.stream().allMatch(String::isEmpty)) {
			return;
		}
		newLine();
		for (int i = 0; i < tidy.size(); i++) {
			this.text.append((i == 0) ? "" : CELL_END);
			append(Kind.TABLE_CELL, tidy.get(i));
		}
	}

	private void write(Kind kind, String line) {
		if (!line.isEmpty()) {
			newLine();
			append(kind, line);
		}
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

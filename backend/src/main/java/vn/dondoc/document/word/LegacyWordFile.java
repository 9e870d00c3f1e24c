package vn.dondoc.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.MacrosInside;
import vn.dondoc.document.RefusedDocument.PasswordProtected;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.letters.LegacyLetters;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Letterhead;
import vn.dondoc.document.page.Pages;

/**
 * What Office kept in its older container: a doc, or a newer file locked by a password.
 */
public final class LegacyWordFile implements DocumentFile {

	private static final char CELL_END = '\u0007';

	private final byte[] content;

	private final Pages pages = new Pages();

	private final LegacyWordNumbering numbering = new LegacyWordNumbering();

	private final List<List<String>> table = new ArrayList<>(List.of(new ArrayList<>()));

	private final StringBuilder cell = new StringBuilder();

	public LegacyWordFile(byte[] content) {
		this.content = content;
	}

	@Override
	public ReadDocument read() {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(this.content))) {
			if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
				throw new PasswordProtected();
			}
			if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
				throw new UnsupportedFormat();
			}
			if (container.getRoot().hasEntryCaseInsensitive("Macros")) {
				throw new MacrosInside();
			}
			read(container);
		}
		catch (EncryptedDocumentException ex) {
			throw new PasswordProtected();
		}
		catch (RefusedDocument ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
		return this.pages.as(DocumentFormat.DOC);
	}

	private void read(POIFSFileSystem container) throws IOException {
		HWPFDocument document = new HWPFDocument(container);
		Range range = document.getRange();
		for (int i = 0; i < range.numParagraphs(); i++) {
			add(range.getParagraph(i));
		}
		endTable();
		Range beside = document.getHeaderStoryRange();
		this.pages.addMargin((beside != null) ? beside.text().replace('\r', '\n') : "");
		this.pages.addMargin(document.getMainTextboxRange().text().replace('\r', '\n'));
	}

	private void add(Paragraph paragraph) {
		String label = this.numbering.label(paragraph);
		String words = WordExtractor.stripFields(drawn(paragraph));
		if (paragraph.isTableRowEnd()) {
			this.table.add(new ArrayList<>());
		}
		else if (paragraph.isInTable()) {
			this.cell.append(label).append(words.replace(CELL_END, '\n'));
			if (words.indexOf(CELL_END) >= 0) {
				this.table.get(this.table.size() - 1).add(this.cell.toString());
				this.cell.setLength(0);
			}
		}
		else {
			endTable();
			this.pages.add(label.isEmpty() ? Kind.PARAGRAPH : Kind.LIST_ITEM,
					words.isBlank() ? "" : label + words.replace('\t', ' '));
		}
	}

	private static String drawn(Paragraph paragraph) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			words.append(run.isMarkedDeleted() ? "" : LegacyLetters.drawn(run.text(), run.getFontName()));
		}
		return words.toString();
	}

	private void endTable() {
		List<List<String>> rows = this.table.stream().filter((row) -> !row.isEmpty()).toList();
		if (Letterhead.isLayout(rows.toString(), rows.size())) {
			rows.forEach((row) -> row.forEach((words) -> words.lines()
				.forEach((line) -> this.pages.add(Kind.PARAGRAPH, line.replace('\r', ' ')))));
		}
		else {
			rows.forEach(this.pages::addRow);
		}
		this.table.clear();
		this.table.add(new ArrayList<>());
	}

}

package vn.dondoc.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.RefusedDocument.ZipBomb;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Letterhead;
import vn.dondoc.document.page.Pages;

/** A docx: body in reading order, numbers of lists as Word prints them. */
public final class WordFile implements DocumentFile {

	private final byte[] content;

	private final Pages pages = new Pages();

	public WordFile(byte[] content) {
		this.content = content;
	}

	@Override
	public ReadDocument read() {
		Set<String> entries = ZipGuard.entriesOf(this.content);
		if (!entries.contains("word/document.xml")) {
			throw entries.contains("[Content_Types].xml") && entries.stream().noneMatch((it) -> it.startsWith("xl/"))
					? new UnreadableDocument() : new UnsupportedFormat();
		}
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(this.content))) {
			WordNumbering numbering = new WordNumbering(document);
			document.getBodyElements().forEach((element) -> add(element, numbering));
			document.getHeaderList().stream().map(XWPFHeaderFooter::getText).forEach(this.pages::addMargin);
			document.getFooterList().stream().map(XWPFHeaderFooter::getText).forEach(this.pages::addMargin);
		}
		catch (IOException | RuntimeException ex) {
			throw refusal(ex);
		}
		return this.pages.as(DocumentFormat.DOCX);
	}

	private void add(IBodyElement element, WordNumbering numbering) {
		if (element instanceof XWPFParagraph paragraph) {
			addParagraph(paragraph, numbering);
		}
		else if (element instanceof XWPFTable table && isLayout(table)) {
			cells(table).forEach((cell) -> cell.getBodyElements().forEach((it) -> add(it, numbering)));
		}
		else if (element instanceof XWPFTable table) {
			for (XWPFTableRow row : table.getRows()) {
				this.pages.addRow(row.getTableCells().stream().map((cell) -> words(cell, numbering)).toList());
			}
		}
		else if (element instanceof XWPFSDT control) {
			control.getContent().getText().lines().forEach((line) -> this.pages.add(Kind.PARAGRAPH, line));
		}
	}

	private void addParagraph(XWPFParagraph paragraph, WordNumbering numbering) {
		String label = numbering.label(paragraph);
		this.pages.addMargin(WordWords.inFrames(paragraph));
		String words = WordWords.of(paragraph);
		if (words.isBlank()) {
			return;
		}
		Kind kind = label.isEmpty() ? kind(paragraph) : Kind.LIST_ITEM;
		this.pages.add(kind, label.isEmpty() ? words : label + " " + words.stripLeading());
	}

	private String words(XWPFTableCell cell, WordNumbering numbering) {
		return words((IBody) cell, numbering);
	}

	private String words(IBody body, WordNumbering numbering) {
		return body.getBodyElements().stream().map((element) -> {
			if (element instanceof XWPFParagraph paragraph) {
				return (numbering.label(paragraph) + " " + WordWords.of(paragraph)).strip();
			}
			if (element instanceof XWPFTable table) {
				return cells(table).stream().map((cell) -> words(cell, numbering)).collect(Collectors.joining(" "));
			}
			return "";
		}).filter((words) -> !words.isEmpty()).collect(Collectors.joining(" "));
	}

	private static List<XWPFTableCell> cells(XWPFTable table) {
		return table.getRows().stream().flatMap((row) -> row.getTableCells().stream()).toList();
	}

	/**
	 * Official letters set their head and their foot in tables without meaning as such.
	 */
	private static boolean isLayout(XWPFTable table) {
		return Letterhead.isLayout(table.getText(), table.getRows().size());
	}

	private static Kind kind(XWPFParagraph paragraph) {
		String style = (paragraph.getStyle() != null) ? paragraph.getStyle().toLowerCase(Locale.ROOT) : "";
		return style.startsWith("heading") || style.startsWith("title") ? Kind.HEADING : Kind.PARAGRAPH;
	}

	private static RuntimeException refusal(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).startsWith("Zip bomb")) {
				return new ZipBomb();
			}
		}
		return new UnreadableDocument();
	}

	static {
		ZipSecureFile.setMaxEntrySize(200L * 1024 * 1024);
	}

}

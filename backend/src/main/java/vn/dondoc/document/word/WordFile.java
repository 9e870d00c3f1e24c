package vn.dondoc.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.MacrosInside;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.RefusedDocument.ZipBomb;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Letterhead;
import vn.dondoc.document.page.Pages;
import vn.dondoc.document.zip.ZipGuard;

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
		if (entries.stream().anyMatch((it) -> it.endsWith("vbaProject.bin"))) {
			throw new MacrosInside();
		}
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(this.content))) {
			WordNumbering numbering = new WordNumbering(document);
			if (document.getDocument().getBody() != null) {
				addBody(document, numbering);
			}
			document.getFootnotes().forEach((note) -> addNote(note, numbering));
			document.getHeaderList().stream().map(XWPFHeaderFooter::getText).forEach(this.pages::addMargin);
			document.getFooterList().stream().map(XWPFHeaderFooter::getText).forEach(this.pages::addMargin);
		}
		catch (IOException | RuntimeException ex) {
			throw refusal(ex);
		}
		return this.pages.as(DocumentFormat.DOCX);
	}

	private void addBody(XWPFDocument document, WordNumbering numbering) {
		Iterator<CTSdtBlock> controls = document.getDocument().getBody().getSdtList().iterator();
		for (IBodyElement element : document.getBodyElements()) {
			if (element instanceof XWPFSDT && controls.hasNext()) {
				addControl(controls.next(), document, numbering);
			}
			else {
				add(element, numbering);
			}
		}
	}

	/** What stands in a field to fill in is text like any other. */
	private void addControl(CTSdtBlock control, XWPFDocument document, WordNumbering numbering) {
		if (control.getSdtContent() == null) {
			return;
		}
		try (XmlCursor inside = control.getSdtContent().newCursor()) {
			for (boolean more = inside.toFirstChild(); more; more = inside.toNextSibling()) {
				if (inside.getObject() instanceof CTP paragraph) {
					add(new XWPFParagraph(paragraph, document), numbering);
				}
				else if (inside.getObject() instanceof CTTbl table) {
					add(new XWPFTable(table, document), numbering);
				}
				else if (inside.getObject() instanceof CTSdtBlock inner) {
					addControl(inner, document, numbering);
				}
			}
		}
	}

	private void addNote(XWPFFootnote note, WordNumbering numbering) {
		String words = words(note, numbering);
		if (!words.isBlank()) {
			this.pages.add(Kind.PARAGRAPH, "[" + note.getId() + "] " + words);
		}
	}

	private void add(IBodyElement element, WordNumbering numbering) {
		if (element instanceof XWPFParagraph paragraph) {
			addParagraph(paragraph, numbering);
		}
		else if (element instanceof XWPFTable table && isLayout(table)) {
			cells(table).forEach((cell) -> cell.getBodyElements().forEach((it) -> add(it, numbering)));
		}
		else if (element instanceof XWPFTable table) {
			new WordTable(table, (cell) -> words(cell, numbering)).rows().forEach(this.pages::addRow);
		}
	}

	private void addParagraph(XWPFParagraph paragraph, WordNumbering numbering) {
		String label = numbering.label(paragraph);
		WordWords.inFrames(paragraph).lines().forEach((line) -> this.pages.add(Kind.PARAGRAPH, line));
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

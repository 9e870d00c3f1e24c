package vn.dondoc.document.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.html.HtmlFile;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.pdf.PdfFile;
import vn.dondoc.document.word.LegacyWordFile;
import vn.dondoc.document.word.WordFile;

/** Knows the kind of a file from its first bytes; its name only breaks ties. */
public final class DocumentFiles {

	private DocumentFiles() {
	}

	public static DocumentFile of(String fileName, byte[] content) {
		if (content.length == 0) {
			throw new EmptyDocument();
		}
		String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004")) {
			return new WordFile(content);
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return new LegacyWordFile(content);
		}
		if (start.contains("%PDF-")) {
			return new PdfFile(content);
		}
		return ofWords(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), start, content);
	}

	private static DocumentFile ofWords(String extension, String start, byte[] content) {
		String lower = start.replace("\u0000", "").toLowerCase(Locale.ROOT);
		if (extension.startsWith("htm") || lower.contains("<html") || lower.contains("<!doctype html")) {
			return new HtmlFile(content);
		}
		if (Set.of("docx", "doc", "pdf").contains(extension)) {
			throw new UnreadableDocument();
		}
		if (lower.startsWith("{\\rtf")) {
			throw new UnsupportedFormat();
		}
		return new TextFile(content);
	}

}

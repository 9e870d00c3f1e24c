package vn.dondoc.document.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.html.HtmlFile;
import vn.dondoc.document.mail.MailFile;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.pdf.PdfFile;
import vn.dondoc.document.scan.PictureFile;
import vn.dondoc.document.scan.Tesseract;
import vn.dondoc.document.word.LegacyWordFile;
import vn.dondoc.document.word.WordFile;

/** Knows the kind of a file from its first bytes; its name only breaks ties. */
public final class DocumentFiles {

	private static final Pattern PICTURE = Pattern
		.compile("(?s)(?:\u0089PNG\r\n|\u00FF\u00D8\u00FF|II\\*\u0000|MM\u0000\\*|BM.{4}\u0000{4}).*");

	private static final Pattern MAIL = Pattern.compile("(?is)(?:[\\w-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");

	private final Tesseract tesseract;

	private final boolean inMail;

	public DocumentFiles(Tesseract tesseract) {
		this(tesseract, false);
	}

	private DocumentFiles(Tesseract tesseract, boolean inMail) {
		this.tesseract = tesseract;
		this.inMail = inMail;
	}

	public DocumentFile of(String fileName, byte[] content) {
		if (content.length == 0) {
			throw new EmptyDocument();
		}
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004")) {
			return new WordFile(content);
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return (extension.equals("msg") && !this.inMail) ? MailFile.msg(content, this::read)
					: new LegacyWordFile(content);
		}
		if (start.contains("%PDF-")) {
			return new PdfFile(content, this.tesseract);
		}
		return PICTURE.matcher(start).lookingAt() ? new PictureFile(content, this.tesseract)
				: ofWords(extension, start, content);
	}

	private DocumentFile ofWords(String extension, String start, byte[] content) {
		if (extension.equals("eml") && !this.inMail && MAIL.matcher(start).lookingAt()) {
			return MailFile.eml(content, this::read);
		}
		String lower = start.replace("\u0000", "").toLowerCase(Locale.ROOT);
		if (extension.startsWith("htm") || lower.contains("<html") || lower.contains("<!doctype html")) {
			return new HtmlFile(content);
		}
		if (Set.of("docx", "doc", "pdf", "msg", "eml").contains(extension)) {
			throw new UnreadableDocument();
		}
		if (lower.startsWith("{\\rtf")) {
			throw new UnsupportedFormat();
		}
		return new TextFile(content);
	}

	/** What came in a mail is no mail again. */
	private ReadDocument read(String fileName, byte[] content) {
		return new DocumentFiles(this.tesseract, true).of(fileName, content).read();
	}

}

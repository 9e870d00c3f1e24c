package vn.dondoc.document.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;

/** A file whose form is known from its first bytes. */
public interface DocumentFile {

	ReadDocument read();

	static DocumentFile of(String fileName, byte[] content) {
		if (content.length == 0) {
			throw new EmptyDocument();
		}
		String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (extension.equals("txt") || !fileName.contains(".")) {
			return new TextFile(content);
		}
		throw new UnsupportedFormat();
	}

}

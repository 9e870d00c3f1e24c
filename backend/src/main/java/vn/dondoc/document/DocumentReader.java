package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.RefusedDocument.TooLarge;
import vn.dondoc.document.file.DocumentFiles;
import vn.dondoc.document.file.TextFile;
import vn.dondoc.document.scan.Tesseract;

/**
 * Reads the words of a document, whatever file it came in. Works in memory only, so that
 * nothing remains of a document that is refused.
 */
public final class DocumentReader {

	/** What a document may weigh, as the upload page says. */
	public static final int MAX_MEGABYTES = 20;

	private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

	private final Tesseract tesseract;

	/** Reads pictures of pages too, where tesseract is on the program's search path. */
	public DocumentReader() {
		this(System.getenv("PATH"));
	}

	DocumentReader(@Nullable String path) {
		this.tesseract = Tesseract.on(path);
	}

	/**
	 * Reads a file; its content decides over its name.
	 * @throws RefusedDocument in one of its forms
	 */
	public ReadDocument read(String fileName, byte[] content) {
		if (content.length > MAX_BYTES) {
			throw new TooLarge(MAX_MEGABYTES);
		}
		return new DocumentFiles(this.tesseract).of(fileName, content).read();
	}

	/**
	 * Reads a file up to what a document may weigh.
	 * @throws IOException when the stream fails
	 * @throws RefusedDocument in one of its forms
	 */
	public ReadDocument read(String fileName, InputStream content) throws IOException {
		return read(fileName, content.readNBytes(MAX_BYTES + 1));
	}

	/**
	 * Takes pasted or dictated words under the rules of a file.
	 * @throws RefusedDocument in one of its forms
	 */
	public ReadDocument readPasted(String words) {
		if (words.length() > MAX_BYTES) {
			throw new TooLarge(MAX_MEGABYTES);
		}
		return TextFile.pasted(words);
	}

}

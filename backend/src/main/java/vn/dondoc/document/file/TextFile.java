package vn.dondoc.document.file;

import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.letters.Encoding;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;

/** Plain words, from a file of any usual encoding or from a form. */
public final class TextFile implements DocumentFile {

	private final byte[] content;

	public TextFile(byte[] content) {
		this.content = content;
	}

	@Override
	public ReadDocument read() {
		return pasted(Encoding.decode(this.content));
	}

	public static ReadDocument pasted(String words) {
		return new Pages().asLines(words);
	}

}

package vn.dondoc.document.page;

import vn.dondoc.document.ReadDocument;

/** A file of a known kind, not yet read. */
public interface DocumentFile {

	ReadDocument read();

}

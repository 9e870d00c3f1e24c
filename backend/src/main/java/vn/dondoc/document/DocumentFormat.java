package vn.dondoc.document;

/** The kinds of file whose words can be read. */
public enum DocumentFormat {

	TEXT, HTML, DOCX, DOC, PDF, SCAN

}

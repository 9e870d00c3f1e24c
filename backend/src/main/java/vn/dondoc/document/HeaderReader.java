package vn.dondoc.document;

/** Reads the header fields of one text. */
final class HeaderReader {

	private final String text;

	HeaderReader(String text) {
		this.text = text;
	}

	HeaderFields read() {
		return new HeaderFields(null, null, null, null, null, null);
	}

}

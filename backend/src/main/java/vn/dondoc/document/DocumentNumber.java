package vn.dondoc.document;

/**
 * A document's number and notation ("118" and "TB-UBND"), either empty where the document
 * has none.
 */
public record DocumentNumber(String number, String notation) {

	public static final DocumentNumber NONE = new DocumentNumber("", "");

	/** As it is printed on the document: "118/TB-UBND". */
	public String printed() {
		if (this.number.isEmpty() || this.notation.isEmpty()) {
			return this.number + this.notation;
		}
		return this.number + "/" + this.notation;
	}

}

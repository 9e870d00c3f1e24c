package vn.dondoc.letter;

/** The kinds of official document written here. */
public enum LetterKind {

	/** "Công văn": bears no name; its subject stands under the number. */
	OFFICIAL_LETTER(""),
	/** "Báo cáo". */
	REPORT("BÁO CÁO"),
	/** "Thông báo". */
	NOTICE("THÔNG BÁO");

	private final String printed;

	LetterKind(String printed) {
		this.printed = printed;
	}

	/** The name it bears above its subject; empty where it bears none. */
	public String printed() {
		return this.printed;
	}

}

package vn.dondoc.register;

/** The page of each register. */
public enum RegisterPage {

	ISSUED_DOCUMENTS("issued-documents"), MEETINGS("meetings"), SCHEMES("schemes");

	private final String code;

	RegisterPage(String code) {
		this.code = code;
	}

	/** Its name in addresses, templates and messages. */
	public String code() {
		return this.code;
	}

	public String path() {
		return "/registers/" + this.code;
	}

}

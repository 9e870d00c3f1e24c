package vn.dondoc.worklist.taken;

import java.util.Locale;

/** As what a list can be taken away. */
public enum ListFormat {

	/** A workbook, with real dates. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	/** Plain text that any program reads. */
	CSV("text/csv;charset=UTF-8");

	private final String mediaType;

	ListFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** As it is written in addresses and file names. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}

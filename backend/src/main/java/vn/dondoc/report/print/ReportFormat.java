package vn.dondoc.report.print;

import java.util.Arrays;
import java.util.Locale;

import vn.dondoc.report.ReportRule;

/** As what a report can be taken away. */
public enum ReportFormat {

	/** A Word document in the form of NĐ 30/2020, to be edited. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	/** A workbook with every row. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	/** The same letter, ready to be printed. */
	PDF("application/pdf"),
	/** For scripts. */
	JSON("application/json");

	private final String mediaType;

	ReportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** As it is written in addresses, file names and on the command line. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a code.
	 * @throws ReportRule.NoSuchFormat if there is none like it
	 */
	public static ReportFormat of(String code) {
		return Arrays.stream(values())
			.filter((format) -> format.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new ReportRule.NoSuchFormat(code));
	}

}

package vn.dondoc.report;

import java.util.Arrays;
import java.util.Locale;

/** On which days a period begins and ends. */
public enum Closing {

	/** From the first day of its first month to the last day of its last. */
	CALENDAR,

	/**
	 * The closing days of Nghị định 09/2019/NĐ-CP, Art. 12: from the 15th of the month
	 * before to the 14th of its last month.
	 */
	ND09;

	/** As it is written in addresses and on the command line. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a code.
	 * @throws ReportRule.NoSuchClosing if there is none like it
	 */
	public static Closing of(String code) {
		return Arrays.stream(values())
			.filter((closing) -> closing.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new ReportRule.NoSuchClosing(code));
	}

}

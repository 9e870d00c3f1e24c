package vn.dondoc.statistics;

import java.util.Locale;

/** Which assignments a figure speaks of, before their status is asked. */
public enum Population {

	/** Those of documents or meetings dated within the period. */
	ASSIGNED,
	/** Those assigned before the period and not completed before it. */
	CARRIED,
	/**
	 * Those assigned since 1 January of the year the period ends in, or since the period
	 * began where that is earlier.
	 */
	CUMULATIVE,
	/** What is not completed; needs no period. */
	OPEN,
	/** All ever assigned; needs no period. */
	ALL;

	/** Whether it is that of a period. */
	boolean periodic() {
		return this != OPEN && this != ALL;
	}

	/** As it is written in addresses and on the command line. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package vn.dondoc.report.signing;

import java.util.Locale;

import vn.dondoc.system.Named;

/** How far a prepared report has come. */
public enum ReportState implements Named {

	/** Waits for another person to check it. */
	PREPARED,
	/** Back with whoever prepared it, with a reason. */
	SENT_BACK,
	/** Waits for the signature. */
	CHECKED, SIGNED,
	/** Signed, and a later one was signed in its place. */
	SUPERSEDED,
	/** Given up before it was signed. */
	DISCARDED;

	/** Whether its words may still be edited. */
	boolean open() {
		return this == PREPARED || this == SENT_BACK;
	}

	/** As message keys write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

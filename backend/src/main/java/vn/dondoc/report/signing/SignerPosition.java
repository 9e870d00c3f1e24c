package vn.dondoc.report.signing;

import java.util.Locale;

/** In which position a leader signs: a deputy signs in the chairman's place. */
public enum SignerPosition {

	CHAIRMAN, VICE_CHAIRMAN;

	/** Whether "KT." stands above the position. */
	public boolean deputy() {
		return this == VICE_CHAIRMAN;
	}

	/** As message keys write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

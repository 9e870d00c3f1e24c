package vn.dondoc.statistics;

import java.util.Locale;

/** Under which agency an assignment is counted. */
public enum LeadAs {

	/** Under the agency that led it then, by the name it bore then. */
	THEN,

	/** Under the agency that goes on with its work today, by its name of today. */
	NOW;

	/** As it is written in addresses and message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package vn.dondoc.notification.inbox;

import java.util.Locale;

/** What kind of thing a message is about, in the order an e-mail tells them. */
public enum Matter {

	RETURNED, ASKED, DECIDED, ASSIGNED, HANDED_IN, TALK,
	/** Told by the lists of what is due, not one by one. */
	DUE;

	/** As it is written in message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

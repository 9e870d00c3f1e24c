package vn.dondoc.notification.mail;

import java.util.Locale;

/** How far an e-mail has come. */
public enum MailState {

	/** Waits to be sent, for the first time or again. */
	QUEUED, SENT,
	/** Given up; somebody may send it again. */
	FAILED;

	/** As it is written in addresses and message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}

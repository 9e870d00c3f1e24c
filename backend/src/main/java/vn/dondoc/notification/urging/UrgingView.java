package vn.dondoc.notification.urging;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A letter as lists show it. */
public record UrgingView(UUID id, String number, Instant writtenAt, String agency, int assignments, String by) {

	/** As letters bear it: a number below ten begins with a nought. */
	static String printed(int number, String notation) {
		return String.format(Locale.ROOT, "%02d/%s", number, notation);
	}

}

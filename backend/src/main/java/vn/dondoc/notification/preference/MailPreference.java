package vn.dondoc.notification.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person wants.
 *
 * @param wanted whether any e-mail at all
 * @param urgent whether what is urgent at once, not only the next morning
 * @param quiet the days of the week that no e-mail is sent on; what they would have told
 * is told the day after
 */
public record MailPreference(boolean wanted, boolean urgent, Set<DayOfWeek> quiet) {

	/** Until somebody decides otherwise: one e-mail a morning. */
	public static final MailPreference USUAL = new MailPreference(true, false, Set.of());

	public MailPreference {
		quiet = Set.copyOf(quiet);
	}

	/** Whether the morning's e-mail is sent on that day. */
	public boolean morningOf(LocalDate day) {
		return this.wanted && !this.quiet.contains(day.getDayOfWeek());
	}

	/** Whether what is urgent is sent on that day at once. */
	public boolean atOnceOn(LocalDate day) {
		return this.urgent && morningOf(day);
	}

	String quietDays() {
		return this.quiet.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
	}

	static Set<DayOfWeek> days(String written) {
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		Arrays.stream(written.split(",")).filter((day) -> !day.isEmpty()).map(DayOfWeek::valueOf).forEach(days::add);
		return days;
	}

}

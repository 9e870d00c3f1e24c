package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A recurrence as a clerk says it: how often, and on which day of the month or, as
 * Vietnamese counts them, which weekday (2 is Monday, 8 is Sunday).
 */
public record Rhythm(Every every, @Nullable Integer on) {

	private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

	private static final String LAST_MONTH = "12";

	/** How often; OTHER is what only the rule itself can say. */
	public enum Every {

		DAY("FREQ=DAILY"), WEEK("FREQ=WEEKLY"), MONTH("FREQ=MONTHLY"), QUARTER("FREQ=MONTHLY;INTERVAL=3"),
		HALF_YEAR("FREQ=MONTHLY;INTERVAL=6"), YEAR("FREQ=YEARLY"), OTHER("");

		private final String rule;

		Every(String rule) {
			this.rule = rule;
		}

	}

	/** Reads a rule; what a clerk cannot say so is OTHER. */
	public static Rhythm of(String rrule) {
		Map<String, String> parts = Arrays.stream(rrule.split(";"))
			.map((part) -> part.split("=", 2))
			.filter((part) -> part.length == 2)
			.collect(Collectors.toMap((part) -> part[0], (part) -> part[1], (first, second) -> first));
		Every every = every(parts);
		if (parts.containsKey("BYSETPOS") || !parts.getOrDefault("BYMONTH", LAST_MONTH).equals(LAST_MONTH)) {
			return new Rhythm(Every.OTHER, null);
		}
		if (every == Every.WEEK && parts.containsKey("BYDAY")) {
			int weekday = WEEKDAYS.indexOf(parts.get("BYDAY"));
			return (weekday < 0) ? new Rhythm(Every.OTHER, null) : new Rhythm(every, weekday + 2);
		}
		String day = parts.get("BYMONTHDAY");
		if (parts.containsKey("BYDAY") || (day != null && !day.matches("\\d{1,2}"))) {
			return new Rhythm(Every.OTHER, null);
		}
		return new Rhythm(every, (day != null) ? Integer.valueOf(day) : null);
	}

	private static Every every(Map<String, String> parts) {
		String interval = parts.getOrDefault("INTERVAL", "1");
		return switch (parts.getOrDefault("FREQ", "")) {
			case "DAILY" -> "1".equals(interval) ? Every.DAY : Every.OTHER;
			case "WEEKLY" -> "1".equals(interval) ? Every.WEEK : Every.OTHER;
			case "MONTHLY" -> switch (interval) {
				case "1" -> Every.MONTH;
				case "3" -> Every.QUARTER;
				case "6" -> Every.HALF_YEAR;
				default -> Every.OTHER;
			};
			case "YEARLY" -> "1".equals(interval) ? Every.YEAR : Every.OTHER;
			default -> Every.OTHER;
		};
	}

	/** Whether there is such a weekday or day of the month. */
	public boolean possible() {
		if (this.on == null) {
			return true;
		}
		return (this.every == Every.WEEK) ? this.on >= 2 && this.on <= 8 : this.on >= 1 && this.on <= 31;
	}

	/** The RFC 5545 rule; not for OTHER. */
	public String rrule() {
		if (this.on == null || this.every == Every.DAY) {
			return this.every.rule;
		}
		if (this.every == Every.WEEK) {
			return this.every.rule + ";BYDAY=" + WEEKDAYS.get(Math.floorMod(this.on - 2, DayOfWeek.values().length));
		}
		return this.every.rule + ";BYMONTHDAY=" + this.on;
	}

}

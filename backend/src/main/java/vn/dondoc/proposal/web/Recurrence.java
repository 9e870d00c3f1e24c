package vn.dondoc.proposal.web;

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
record Recurrence(Every every, @Nullable Integer on) {

	private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

	/** How often; OTHER is what only the rule itself can say. */
	enum Every {

		DAY("FREQ=DAILY"), WEEK("FREQ=WEEKLY"), MONTH("FREQ=MONTHLY"), QUARTER("FREQ=MONTHLY;INTERVAL=3"),
		HALF_YEAR("FREQ=MONTHLY;INTERVAL=6"), YEAR("FREQ=YEARLY"), OTHER("");

		private final String rule;

		Every(String rule) {
			this.rule = rule;
		}

	}

	static Recurrence of(String rrule) {
		Map<String, String> parts = Arrays.stream(rrule.split(";"))
			.map((part) -> part.split("=", 2))
			.filter((part) -> part.length == 2)
			.collect(Collectors.toMap((part) -> part[0], (part) -> part[1], (first, second) -> first));
		Every every = every(parts);
		if (every == Every.WEEK && parts.containsKey("BYDAY")) {
			int weekday = WEEKDAYS.indexOf(parts.get("BYDAY"));
			return (weekday < 0) ? new Recurrence(Every.OTHER, null) : new Recurrence(every, weekday + 2);
		}
		String day = parts.get("BYMONTHDAY");
		return new Recurrence(every, (day != null && day.matches("\\d{1,2}")) ? Integer.valueOf(day) : null);
	}

	private static Every every(Map<String, String> parts) {
		String interval = parts.getOrDefault("INTERVAL", "1");
		return switch (parts.getOrDefault("FREQ", "")) {
			case "DAILY" -> Every.DAY;
			case "WEEKLY" -> "1".equals(interval) ? Every.WEEK : Every.OTHER;
			case "MONTHLY" -> switch (interval) {
				case "1" -> Every.MONTH;
				case "3" -> Every.QUARTER;
				case "6" -> Every.HALF_YEAR;
				default -> Every.OTHER;
			};
			case "YEARLY" -> Every.YEAR;
			default -> Every.OTHER;
		};
	}

	/** Whether there is such a weekday or day of the month. */
	boolean possible() {
		if (this.on == null) {
			return true;
		}
		return (this.every == Every.WEEK) ? this.on >= 2 && this.on <= 8 : this.on >= 1 && this.on <= 31;
	}

	/** The RFC 5545 rule; not for OTHER. */
	String rrule() {
		if (this.on == null || this.every == Every.DAY) {
			return this.every.rule;
		}
		if (this.every == Every.WEEK) {
			return this.every.rule + ";BYDAY=" + WEEKDAYS.get(Math.floorMod(this.on - 2, DayOfWeek.values().length));
		}
		return this.every.rule + ";BYMONTHDAY=" + this.on;
	}

}

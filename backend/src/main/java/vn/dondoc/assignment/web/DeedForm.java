package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.EnteredLater;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;

/**
 * What is typed to do something to an assignment. Everything is text, so that what cannot
 * be read stays in its field.
 *
 * @param on the day it was really done, where the Office records it afterwards
 */
record DeedForm(UUID commandId, int version, @Nullable String words, @Nullable String percent,
		@Nullable String obstacle, @Nullable String number, @Nullable String date, @Nullable String cause,
		@Nullable String reason, @Nullable String until, @Nullable String phrase, @Nullable String on,
		@Nullable String time, @Nullable String evidence) {

	static DeedForm blank(int version) {
		return new DeedForm(Ids.next(), version, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	/** What was typed into the field. */
	public @Nullable String typed(String field) {
		return switch (field) {
			case "words" -> this.words;
			case "percent" -> this.percent;
			case "obstacle" -> this.obstacle;
			case "number" -> this.number;
			case "date" -> this.date;
			case "cause" -> this.cause;
			case "reason" -> this.reason;
			case "until" -> this.until;
			case "phrase" -> this.phrase;
			case "on" -> this.on;
			case "time" -> this.time;
			case "evidence" -> this.evidence;
			default -> null;
		};
	}

	/** The request's name in its form: kept where that form failed, else a new one. */
	public UUID commandFor(boolean failed) {
		return failed ? this.commandId : Ids.next();
	}

	/** Who does it to which assignment; errors name a day or hour that cannot be read. */
	DeedCall call(AssignmentId assignment, SignedIn me, Errors errors) {
		LocalDate day = day("on", this.on, errors);
		LocalTime hour = read("time", this.time, LocalTime::parse, "assignment.error.time", errors);
		EnteredLater later = (day != null) ? new EnteredLater(day, hour, (this.evidence != null) ? this.evidence : "")
				: null;
		return new DeedCall(this.commandId, assignment, this.version, me, later);
	}

	@Nullable LocalDate until(Errors errors) {
		return day("until", this.until, errors);
	}

	/** The day the form cannot go without; what is missing is reported. */
	LocalDate untilNeeded(Errors errors) {
		LocalDate day = until(errors);
		if (day == null && !errors.hasFieldErrors("until")) {
			errors.rejectValue("until", "assignment.error.until-needed");
		}
		return (day != null) ? day : LocalDate.EPOCH;
	}

	@Nullable LocalDate date(Errors errors) {
		return day("date", this.date, errors);
	}

	@Nullable Integer percent(Errors errors) {
		return read("percent", this.percent, Integer::valueOf, "typeMismatch.java.lang.Integer", errors);
	}

	String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	@Nullable String textOrNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, Errors errors) {
		return read(field, typed, Days::read, "typeMismatch.java.time.LocalDate", errors);
	}

	private static <T> @Nullable T read(String field, @Nullable String typed, Function<String, T> reader, String key,
			Errors errors) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return reader.apply(typed.strip());
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			errors.rejectValue(field, key);
			return null;
		}
	}

}

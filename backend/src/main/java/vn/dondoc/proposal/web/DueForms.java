package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.web.ProposalForm.DueForm.Kind;
import vn.dondoc.proposal.web.ProposalForm.DueForm;
import vn.dondoc.system.Days;

/**
 * Writes a deadline into the form and reads it back. Everything is typed as text, so that
 * what cannot be read stays in its field.
 */
final class DueForms {

	private DueForms() {
	}

	static DueForm of(@Nullable Due due) {
		if (due == null) {
			return new DueForm(null, Kind.NONE, null, null, null, null, null, null, null);
		}
		Deadline meaning = due.meaning();
		if (meaning instanceof Deadline.OnDay day) {
			return onDay(due.phrase(), day.inclusive() ? Kind.UNTIL : Kind.BEFORE, day.day(), day.time());
		}
		if (meaning instanceof Deadline.InPeriod period) {
			return onDay(due.phrase(), Kind.UNTIL, period.lastDay(), null);
		}
		if (meaning instanceof Deadline.Within within) {
			return new DueForm(due.phrase(), Kind.WITHIN, null, null, Integer.toString(within.amount()), within.unit(),
					within.from(), null, null);
		}
		if (meaning instanceof Deadline.Recurring recurring) {
			Rhythm rhythm = Rhythm.of(recurring.rrule());
			return new DueForm(due.phrase(), recurring.inclusive() ? Kind.RECURRING : Kind.RECURRING_BEFORE, null,
					text(recurring.time()), null, null, null, rhythm.every(), text(rhythm.on()));
		}
		return new DueForm(due.phrase(), Kind.UNDETERMINED, null, null, null, null, null, null, null);
	}

	private static DueForm onDay(String phrase, Kind kind, LocalDate day, @Nullable LocalTime time) {
		return new DueForm(phrase, kind, Days.print(day), text(time), null, null, null, null, null);
	}

	/**
	 * The deadline the form says; null for none, or where it cannot be read and that was
	 * reported. What the form cannot say better stays as it was.
	 */
	static @Nullable Due due(@Nullable DueForm form, @Nullable Due before, Errors errors) {
		if (form == null || form.kind() == null || form.kind() == Kind.NONE) {
			return null;
		}
		if (before != null && of(before).equals(form)) {
			return before;
		}
		Deadline meaning = meaning(form, before, errors);
		if (meaning == null && !errors.hasFieldErrors("due.*")) {
			errors.rejectValue("due.kind", "proposal.error.due");
		}
		return (meaning != null) ? new Due(Objects.requireNonNullElse(form.phrase(), "").strip(), meaning) : null;
	}

	private static @Nullable Deadline meaning(DueForm form, @Nullable Due before, Errors errors) {
		return switch (Objects.requireNonNull(form.kind())) {
			case NONE -> null;
			case BEFORE -> onDay(form, false, errors);
			case UNTIL -> onDay(form, true, errors);
			case WITHIN -> within(form, errors);
			case RECURRING -> recurring(form, true, before, errors);
			case RECURRING_BEFORE -> recurring(form, false, before, errors);
			case UNDETERMINED -> (before != null && before.meaning() instanceof Deadline.Undetermined undetermined)
					? undetermined : new Deadline.Undetermined(List.of());
		};
	}

	private static @Nullable Deadline onDay(DueForm form, boolean inclusive, Errors errors) {
		LocalDate day = day(form.day(), errors);
		return (day != null) ? new Deadline.OnDay(day, inclusive, time(form.time(), errors)) : null;
	}

	private static @Nullable Deadline within(DueForm form, Errors errors) {
		Integer amount = number(form.amount(), "due.amount", errors);
		if (amount == null || amount < 1 || form.unit() == null || form.from() == null) {
			return null;
		}
		return new Deadline.Within(amount, form.unit(), form.from());
	}

	private static @Nullable Deadline recurring(DueForm form, boolean inclusive, @Nullable Due before, Errors errors) {
		Rhythm.Every every = form.every();
		if (every == null) {
			return null;
		}
		if (every == Rhythm.Every.OTHER) {
			return (before != null && before.meaning() instanceof Deadline.Recurring kept) ? kept : null;
		}
		Rhythm rhythm = new Rhythm(every, number(form.on(), "due.on", errors));
		if (!rhythm.possible()) {
			errors.rejectValue("due.on", "proposal.error.due-on");
			return null;
		}
		return new Deadline.Recurring(rhythm.rrule(), inclusive, time(form.time(), errors));
	}

	private static @Nullable LocalDate day(@Nullable String typed, Errors errors) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return Days.read(typed);
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("due.day", "typeMismatch.java.time.LocalDate");
			return null;
		}
	}

	private static @Nullable LocalTime time(@Nullable String typed, Errors errors) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return LocalTime.parse(typed.strip());
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("due.time", "proposal.error.due-time");
			return null;
		}
	}

	private static @Nullable Integer number(@Nullable String typed, String field, Errors errors) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (!typed.strip().matches("\\d{1,4}")) {
			errors.rejectValue(field, "typeMismatch.java.lang.Integer");
			return null;
		}
		return Integer.valueOf(typed.strip());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}

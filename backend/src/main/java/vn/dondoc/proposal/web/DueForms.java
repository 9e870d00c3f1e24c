package vn.dondoc.proposal.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.web.ProposalForm.DueForm;
import vn.dondoc.proposal.web.ProposalForm.DueForm.Kind;

/** Writes a deadline into the form and reads it back. */
final class DueForms {

	private DueForms() {
	}

	static DueForm of(@Nullable Due due) {
		if (due == null) {
			return new DueForm(null, Kind.NONE, null, null, null, null, null, null, null);
		}
		Deadline meaning = due.meaning();
		if (meaning instanceof Deadline.OnDay day) {
			return new DueForm(due.phrase(), day.inclusive() ? Kind.UNTIL : Kind.BEFORE, day.day(), day.time(), null,
					null, null, null, null);
		}
		if (meaning instanceof Deadline.InPeriod period) {
			return new DueForm(due.phrase(), Kind.UNTIL, period.lastDay(), null, null, null, null, null, null);
		}
		if (meaning instanceof Deadline.Within within) {
			return new DueForm(due.phrase(), Kind.WITHIN, null, null, within.amount(), within.unit(), within.from(),
					null, null);
		}
		if (meaning instanceof Deadline.Recurring recurring) {
			Recurrence recurrence = Recurrence.of(recurring.rrule());
			return new DueForm(due.phrase(), Kind.RECURRING, null, recurring.time(), null, null, null,
					recurrence.every(), recurrence.on());
		}
		return new DueForm(due.phrase(), Kind.UNDETERMINED, null, null, null, null, null, null, null);
	}

	/**
	 * The deadline the form says; null for none. What the form cannot say better stays as
	 * it was.
	 */
	static @Nullable Due due(@Nullable DueForm form, @Nullable Due before) {
		if (form == null || form.kind() == null || form.kind() == Kind.NONE) {
			return null;
		}
		if (before != null && of(before).equals(form)) {
			return before;
		}
		Deadline meaning = meaning(form, before);
		return (meaning != null) ? new Due(Objects.requireNonNullElse(form.phrase(), "").strip(), meaning) : null;
	}

	/** Whether the form names a kind of deadline without what that kind needs. */
	static boolean incomplete(@Nullable DueForm form, @Nullable Due before) {
		return form != null && form.kind() != null && form.kind() != Kind.NONE && meaning(form, before) == null;
	}

	private static @Nullable Deadline meaning(DueForm form, @Nullable Due before) {
		return switch (Objects.requireNonNull(form.kind())) {
			case NONE -> null;
			case BEFORE -> (form.day() != null) ? new Deadline.OnDay(form.day(), false, form.time()) : null;
			case UNTIL -> (form.day() != null) ? new Deadline.OnDay(form.day(), true, form.time()) : null;
			case WITHIN -> within(form);
			case RECURRING -> recurring(form, before);
			case UNDETERMINED -> (before != null && before.meaning() instanceof Deadline.Undetermined undetermined)
					? undetermined : new Deadline.Undetermined(List.of());
		};
	}

	private static @Nullable Deadline within(DueForm form) {
		if (form.amount() == null || form.amount() < 1 || form.unit() == null || form.from() == null) {
			return null;
		}
		return new Deadline.Within(form.amount(), form.unit(), form.from());
	}

	private static @Nullable Deadline recurring(DueForm form, @Nullable Due before) {
		if (form.every() == null) {
			return null;
		}
		if (form.every() == Recurrence.Every.OTHER) {
			return (before != null && before.meaning() instanceof Deadline.Recurring kept) ? kept : null;
		}
		return new Deadline.Recurring(new Recurrence(form.every(), form.on()).rrule(), form.time());
	}

}

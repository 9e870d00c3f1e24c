package vn.dondoc.assignment.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Deadline;

/** Tells what obligations recur by, what was decided about it and what is to come. */
@Component
@Transactional(readOnly = true)
public class Recurrences {

	private static final int TO_COME = 3;

	private final RecurringRows rows;

	private final Schedules schedules;

	private final Assignments assignments;

	private final NextInstances instances;

	private final Terms terms;

	Recurrences(RecurringRows rows, Schedules schedules, Assignments assignments, NextInstances instances,
			Terms terms) {
		this.rows = rows;
		this.schedules = schedules;
		this.assignments = assignments;
		this.instances = instances;
		this.terms = terms;
	}

	/**
	 * An obligation that recurs.
	 *
	 * @param deadline what it recurs by now; null where it was ended
	 * @param toCome the next periods, each with its term as far as is known today; none
	 * where every agency was let go
	 */
	public record Recurrence(ObligationId obligation, int version, @Nullable String phrase,
			Deadline.@Nullable Recurring deadline, List<Decided> decisions, List<Terms.PeriodTerm> toCome) {
	}

	/** What the Office decided about it. */
	public record Decided(Deadline.@Nullable Recurring deadline, DecideRecurrence.Reach reach, String reason,
			Instant at, AccountId by) {
	}

	/** Empty where it does not recur. */
	public Optional<Recurrence> of(ObligationId obligation) {
		return this.rows.find(obligation).map((row) -> recurrence(obligation, row));
	}

	private Recurrence recurrence(ObligationId obligation, RecurringRows.Recurring row) {
		Schedule schedule = this.schedules.of(obligation, row.issuedOn());
		Set<LocalDate> there = new HashSet<>(this.assignments.periodsOf(obligation));
		int mostToCome = this.instances.latest(obligation, schedule).isEmpty() ? 0 : TO_COME;
		List<Terms.PeriodTerm> toCome = schedule.periods(this.terms)
			.filter((period) -> !there.contains(period.start()))
			.limit(mostToCome)
			.toList();
		List<Decided> decisions = this.rows.decisions(obligation)
			.stream()
			.map((one) -> new Decided(one.rule().deadline(), one.reach(), one.reason(), one.at(), one.by()))
			.toList();
		return new Recurrence(obligation, row.version(), schedule.last().phrase(), schedule.last().deadline(),
				decisions, toCome);
	}

}

package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.system.Ids;

/**
 * What a decision about a recurrence does to its instances: those to come follow the new
 * rule, those waited for get its deadline for their period, or are withdrawn.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecideInstances {

	private final RecurringRows rows;

	private final Schedules schedules;

	private final NextInstances instances;

	private final Assignments assignments;

	private final Deeds deeds;

	private final Terms terms;

	DecideInstances(RecurringRows rows, Schedules schedules, NextInstances instances, Assignments assignments,
			Deeds deeds, Terms terms) {
		this.rows = rows;
		this.schedules = schedules;
		this.instances = instances;
		this.assignments = assignments;
		this.deeds = deeds;
		this.terms = terms;
	}

	/** Answers how many of those waited for it reached. */
	int decide(DecideRecurrence.Command command, Schedule.Rule rule, LocalDate issuedOn, String reason) {
		Schedule after = this.schedules.of(command.obligation(), issuedOn);
		this.rows.next(command.obligation(), this.instances.next(after, this.instances.entered(command.obligation())));
		if (command.reach() == DecideRecurrence.Reach.TO_COME) {
			return 0;
		}
		List<Assignment> waitedFor = this.assignments.waitedFor(command.obligation());
		return (int) waitedFor.stream().filter((one) -> reached(one, command, rule, reason)).count();
	}

	private boolean reached(Assignment one, DecideRecurrence.Command command, Schedule.Rule rule, String reason) {
		DeedCall call = new DeedCall(Ids.next(), one.id(), null, command.by(), null);
		if (rule.deadline() == null) {
			this.deeds.perform(AssignmentDeed.WITHDRAW, call, (assignment) -> new FactPayload.Withdrawn(reason));
			return true;
		}
		Term term = term(rule.phrase(), rule.deadline(), one.periodStart());
		if (term == null || Objects.equals(term.firstLateAt(), one.now().position().firstLateAt())) {
			return false;
		}
		this.deeds.perform(AssignmentDeed.CHANGE_DEADLINE, call, (assignment) -> new FactPayload.Amended(term, reason));
		return true;
	}

	private @Nullable Term term(@Nullable String phrase, Deadline.Recurring deadline, LocalDate periodStart) {
		return this.terms.periods(phrase, deadline, periodStart).findFirst().map(Terms.PeriodTerm::term).orElse(null);
	}

}

package vn.dondoc.assignment.recurrence;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;

/** Writes down what is decided about recurrences, behind the periods already begun. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecurrenceDecisions {

	private final RecurringRows rows;

	private final Schedules schedules;

	private final OpenPeriods openPeriods;

	private final DecideInstances decideInstances;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecurrenceDecisions(RecurringRows rows, Schedules schedules, OpenPeriods openPeriods,
			DecideInstances decideInstances, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.schedules = schedules;
		this.openPeriods = openPeriods;
		this.decideInstances = decideInstances;
		this.events = events;
		this.clock = clock;
	}

	/** What the Office decided, when and why. */
	record Decision(Schedule.Rule rule, DecideRecurrence.Reach reach, String reason, Instant at, AccountId by) {
	}

	void decide(DecideRecurrence.Command command) {
		RecurringRows.Recurring held = this.rows.hold(command.obligation())
			.orElseThrow(() -> new Missing("recurring obligation " + command.obligation()));
		if (held.version() != command.version()) {
			throw new ChangedMeanwhile();
		}
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		Instant now = this.clock.instant();
		Schedule.Rule before = this.schedules.of(command.obligation(), held.issuedOn()).last();
		Schedule.Rule rule = new Schedule.Rule(Days.of(now), command.phrase(), command.deadline());
		if (before.says(rule)) {
			throw RefusedDeed.about(null, "recurrence-unchanged");
		}
		this.openPeriods.openAll(command.obligation(),
				new Author(command.by().account(), null, Author.Entry.DIRECT, null, command.commandId()));
		this.rows.decide(command.obligation(),
				new Decision(rule, command.reach(), reason, now, command.by().account()));
		int reached = this.decideInstances.decide(command, rule, held.issuedOn(), reason);
		this.events.publishEvent(RecurrenceDecided.of(command, before, rule, reached));
	}

}

package vn.dondoc.assignment.recurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentBook;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Terms;

/**
 * Enters the periods of an obligation that have begun and are not there yet: whatever
 * restarts or other nodes do, each once, because the obligation is held meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenPeriods {

	private static final int AT_ONCE = 500;

	private final RecurringRows rows;

	private final Schedules schedules;

	private final NextInstances instances;

	private final AssignmentBook book;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenPeriods(RecurringRows rows, Schedules schedules, NextInstances instances, AssignmentBook book,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.schedules = schedules;
		this.instances = instances;
		this.book = book;
		this.events = events;
		this.clock = clock;
	}

	/** Answers how many assignments it entered; not all at once where there are many. */
	int open(ObligationId obligation, Author author) {
		RecurringRows.Recurring held = this.rows.hold(obligation).orElseThrow();
		LocalDate today = LocalDate.now(this.clock);
		if (held.nextPeriod() == null || held.nextPeriod().isAfter(today)) {
			return 0;
		}
		Schedule schedule = this.schedules.of(obligation, held.issuedOn());
		Set<LocalDate> there = this.instances.entered(obligation);
		boolean given = !there.isEmpty();
		List<Assignment> latest = this.instances.latest(obligation, schedule);
		List<Terms.PeriodTerm> begun = this.instances.missing(schedule, there)
			.takeWhile((period) -> !period.start().isAfter(today))
			.limit(Math.max(1, AT_ONCE / Math.max(1, latest.size())))
			.toList();
		List<Assignment> fresh = this.instances.of(latest, begun, author);
		this.book.open(fresh);
		begun.stream().map(Terms.PeriodTerm::start).forEach(there::add);
		this.rows.next(obligation, given ? this.instances.next(schedule, there) : null);
		if (!fresh.isEmpty()) {
			this.events.publishEvent(new PeriodsOpened(obligation, begun.size(), fresh.size()));
		}
		return fresh.size();
	}

	/** The same until nothing is left that has begun. */
	int openAll(ObligationId obligation, Author author) {
		int all = 0;
		int some = open(obligation, author);
		while (some > 0) {
			all += some;
			some = open(obligation, author);
		}
		return all;
	}

}

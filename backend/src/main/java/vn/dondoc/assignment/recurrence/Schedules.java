package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.obligation.ObligationView;
import vn.dondoc.deadline.Deadline;

/** Puts together the rules an obligation recurred by. */
@Component
class Schedules {

	private final RecurringRows rows;

	private final Items items;

	Schedules(RecurringRows rows, Items items) {
		this.rows = rows;
		this.items = items;
	}

	Schedule of(ObligationId id, LocalDate issuedOn) {
		ObligationView obligation = Objects.requireNonNull(this.items.obligations(Set.of(id)).get(id));
		List<Schedule.Rule> rules = new ArrayList<>();
		rules.add(new Schedule.Rule(null, obligation.phrase(), (Deadline.Recurring) obligation.deadline()));
		this.rows.decisions(id).stream().map(RecurrenceDecisions.Decision::rule).forEach(rules::add);
		return new Schedule(issuedOn, rules);
	}

}
